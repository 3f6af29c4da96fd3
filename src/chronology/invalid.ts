/** What is wrong with input, field by field; the one error for malformed entries. */
export interface Issue {
  /** Path of the field, dots between parts: `names.0.name`. */
  readonly path: string
  readonly message: string
}

export class InvalidEntry extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(`HF_INVALID: ${issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ')}`)
  }
}
