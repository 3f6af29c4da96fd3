/**
 * A closed list of codes with the words a person reads for each. Every list also takes `unknown`
 * and `not-asked`, because unknown is a value and silence is not.
 */
export interface CodeList {
  readonly name: string
  /** How each code reads on its own: "Social worker". */
  readonly labels: Readonly<Record<string, string>>
  /** How each code reads inside a sentence: "social worker", but "Home Office" and "GP". */
  readonly said: Readonly<Record<string, string>>
  /** First and last day (`YYYY-MM-DD`) on which a code was in use, where that is known. */
  readonly dates?: Readonly<Record<string, { readonly from?: string; readonly to?: string }>>
}

const ALWAYS = { unknown: 'not known', 'not-asked': 'not asked' } as const

/**
 * Declares a list. Takes codes with the words as they read inside a sentence, or bare codes whose
 * words are the code itself with spaces: "came-back" is said "came back" and reads "Came back".
 */
export function codeList(
  name: string,
  ...codes: (string | Readonly<Record<string, string>>)[]
): CodeList {
  const said: Record<string, string> = {}
  for (const one of codes) {
    if (typeof one === 'string') said[one] = one.replaceAll('-', ' ')
    else Object.assign(said, one)
  }
  for (const [code, words] of Object.entries(ALWAYS)) said[code] ??= words
  const labels = Object.fromEntries(
    Object.entries(said).map(([code, words]) => [
      code,
      words.charAt(0).toUpperCase() + words.slice(1),
    ]),
  )
  return { name, labels, said }
}

/** The same list with the days between which some of its codes were in use. */
export function dated(list: CodeList, dates: NonNullable<CodeList['dates']>): CodeList {
  return { ...list, dates }
}

/** All codes that the list takes, in the order in which they are offered. */
export function codesOf(list: CodeList): [string, ...string[]] {
  return Object.keys(list.labels) as [string, ...string[]]
}

/** The words for a code; the code itself if the list does not know it (older data stays readable). */
export function labelOf(list: CodeList, code: string): string {
  return list.labels[code] ?? code
}

/** The words for a code inside a sentence. */
export function saidOf(list: CodeList, code: string): string {
  return list.said[code] ?? code
}
