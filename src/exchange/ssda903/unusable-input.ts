/** The one error for a return that cannot be read at all. Nothing is written when it is thrown. */

export type UnusableCode =
  | 'HF_903_NO_SUCH_PATH'
  | 'HF_903_NO_MODULE'
  | 'HF_903_NOT_A_FILE'
  | 'HF_903_EMPTY'
  | 'HF_903_TOO_LARGE'
  | 'HF_903_BINARY'
  | 'HF_903_UTF16'
  | 'HF_903_NOT_UTF8'
  | 'HF_903_UNKNOWN_FILE'
  | 'HF_903_TWICE'
  | 'HF_903_CSV'
  | 'HF_903_XML'
  | 'HF_903_AUTHORITY'

/** Where it is and what would have been right; `column` is a name of ours, never content of the file. */
export interface UnusableDetail {
  readonly file?: string
  readonly line?: number
  readonly column?: string
  readonly expected?: string
}

/** Says in one sentence why the input cannot be used, and what would be right. */
export class UnusableInput extends Error {
  readonly file: string | null
  readonly line: number | null
  readonly column: string | null
  readonly expected: string | null

  constructor(
    readonly code: UnusableCode,
    message: string,
    detail: UnusableDetail = {},
  ) {
    super(message)
    this.name = 'UnusableInput'
    this.file = detail.file ?? null
    this.line = detail.line ?? null
    this.column = detail.column ?? null
    this.expected = detail.expected ?? null
  }
}
