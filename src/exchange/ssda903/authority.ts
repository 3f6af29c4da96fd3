/**
 * Is this the return of that council? The CSV form does not say whose it is. The one trace is in
 * the pupil numbers: their second to fourth digit are the council whose school gave them, so that
 * most children of a council carry its own. A return of another council is refused only when the
 * pupil numbers leave no doubt; when they do not, nothing is concluded.
 */
import { labelOf } from '../../chronology/code-list.ts'
import { laCode } from '../../chronology/codes/councils.ts'
import type { ChildRows } from './rows-to-children.ts'
import { UnusableInput } from './unusable-input.ts'

const LEAST_NUMBERS = 20
const CLEAR_SHARE = 0.8

/** Throws `UnusableInput` unless the Department for Education knows the code of a council. */
export function requireAuthority(code: string): void {
  const known = /^\d{3}$/.test(code) && Object.hasOwn(laCode.labels, code)
  if (known) return
  throw new UnusableInput('HF_903_AUTHORITY', 'There is no council with this code.', {
    expected: 'a code of three digits of the Department for Education, such as 306 for Croydon',
  })
}

/**
 * Throws `UnusableInput` when at least 20 pupil numbers are there and four fifths of them were
 * given by one other council. A council that is no more proves nothing: its children are others' now.
 */
export function requireOwnReturn(code: string, children: readonly ChildRows[]): void {
  // Pupil numbers cannot speak about a council that the national list does not know (a made-up one).
  if (!Object.hasOwn(laCode.labels, code)) return
  const counts = new Map<string, number>()
  let all = 0
  for (const { header } of children) {
    if (header?.upn === undefined) continue
    const giver = header.upn.slice(1, 4)
    all += 1
    counts.set(giver, (counts.get(giver) ?? 0) + 1)
  }
  const [giver, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const gone = laCode.dates?.[giver]?.to !== undefined
  const other = giver !== code && !gone && Object.hasOwn(laCode.labels, giver)
  if (all < LEAST_NUMBERS || !other || count < all * CLEAR_SHARE) return
  const named = (one: string) => `${labelOf(laCode, one)} (${one})`
  throw new UnusableInput(
    'HF_903_AUTHORITY',
    `This looks like the return of ${named(giver)}, not of ${named(code)}: ${count} of ${all} pupil numbers were given there.`,
    { column: 'UPN', expected: `the return of ${named(code)}` },
  )
}
