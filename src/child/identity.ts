/**
 * Who the child is said to be: every name with its kind and source, the wanted name first, and every
 * birth claim beside the others. Nothing here chooses one truth.
 */
import type { Day, Happened } from '../chronology/as-at.ts'
import type { Entry, HowKnown, Id, RecordedBy, Source } from '../chronology/entry.ts'
import { askedOnce, codeOf, type History } from './history.ts'
import { momentOf } from './when.ts'

export interface NameClaim {
  readonly name: string
  readonly original?: string
  /** Code of the list `name-kind`; `unknown` where nobody said. */
  readonly kind: string
  readonly source: Source
  readonly saidOn: Happened
  readonly entry: Id
}

/** Order in which names are shown: what the child wants comes first, a trafficker's name last. */
const KINDS = [
  'wanted',
  'stated',
  'nickname',
  'on-document',
  'recorded',
  'in-another-record',
  'former',
  'alias',
  'unknown',
  'given-by-exploiter',
]

/**
 * Gives the names that stand, the wanted one first (the latest said, if there are several), then by
 * kind and the latest first. Empty if nobody has said a name, or the reader may not see names.
 */
export const names = askedOnce((of: History): readonly NameClaim[] => {
  const claims = of.of('identity-claimed').flatMap(namesIn).reverse()
  return claims.sort((one, other) => rank(one.kind) - rank(other.kind))
})

function rank(kind: string): number {
  const at = KINDS.indexOf(kind)
  return at === -1 ? KINDS.length : at
}

function namesIn(entry: Entry): NameClaim[] {
  // A name is words and its kind is a fact: what was sealed apart is read together by position.
  const facts = Array.isArray(entry.facts.names) ? entry.facts.names : []
  const words = Array.isArray(entry.words.names) ? entry.words.names : facts
  return words.flatMap((one: Record<string, unknown>, at: number): NameClaim[] => {
    if (typeof one?.name !== 'string') return []
    const kind = one.nameKind ?? (facts[at] as Record<string, unknown> | undefined)?.nameKind
    const original = one.nameOriginal
    return [
      {
        name: one.name,
        ...(typeof original === 'string' ? { original } : {}),
        kind: typeof kind === 'string' ? kind : 'unknown',
        source: entry.source,
        saidOn: entry.happened,
        entry: entry.id,
      },
    ]
  })
}

export interface BirthClaim {
  /** First and last day on which the child may have been born, by this claim. */
  readonly first: Day
  readonly last: Day
  readonly birth: Happened
  /** Code of the list `birth-kind`: what the claim rests on. */
  readonly kind: string
  readonly source: Source
  readonly howKnown: HowKnown
  readonly saidBy: RecordedBy
  readonly saidOn: Happened
  /** An answer: does anyone dispute it? */
  readonly disputed: string
  readonly entry: Id
}

/** Gives every birth claim that stands, in the order in which they were said. */
export const birthClaims = askedOnce((of: History): readonly BirthClaim[] =>
  of
    .of('identity-claimed', 'age-doubted', 'age-assessed', 'age-decided-by-court')
    .flatMap((entry): BirthClaim[] => {
      const birth = entry.facts.birth as Happened | undefined
      const moment = birth && momentOf(birth)
      if (!birth || !moment) return []
      return [
        {
          first: moment.first,
          last: moment.last,
          birth,
          kind: codeOf(entry, 'birthKind') ?? 'unknown',
          source: entry.source,
          howKnown: entry.howKnown,
          saidBy: entry.recordedBy,
          saidOn: entry.happened,
          disputed:
            entry.kind === 'age-doubted' ? 'yes' : (codeOf(entry, 'birthDisputed') ?? 'not-asked'),
          entry: entry.id,
        },
      ]
    }),
)
