/**
 * Where the child has been placed, as kinds of home with their dates. Never a place: carer, address
 * and council of the area stay in the section of places.
 */
import type { Happened } from '../chronology/as-at.ts'
import type { Entry, Id } from '../chronology/entry.ts'
import type { Certainty } from './age.ts'
import { askedOnce, chainOf, codeOf, type History } from './history.ts'
import { periodsOfCare } from './status.ts'
import { inOrder, when } from './when.ts'

export interface Placement {
  readonly id: Id
  /** Code of the list `placement-type`. */
  readonly kind: string
  readonly provider: string | null
  readonly from: Happened
  readonly until: Happened | null
  /** What ended it: an entry that says so, the next placement, leaving care, or nothing yet. */
  readonly endedBy: 'said' | 'next-placement' | 'left-care' | null
  /** Code of the list `suitability`: the latest judgement of this placement. */
  readonly suitability: string
  readonly outOfArea: Certainty
  readonly placed: Entry
  readonly ended: Entry | null
}

/** Gives the placements in order of their start. A placement goes on while the child is missing. */
export const placements = askedOnce((of: History): readonly Placement[] => {
  const all = of.of('placed')
  const endings = of.of('placement-ended')
  const judged = of.of('placement-suitability-judged')
  return all.map((placed, at): Placement => {
    const next = all[at + 1]
    const said = endings.find((one) => belongs(of, one, placed, next))
    const left = leftCare(of, placed)
    const end =
      said ?? [next, left].filter((one): one is Entry => one !== undefined).sort(inOrder)[0] ?? null
    const judgement = judged.filter((one) => belongs(of, one, placed, next)).at(-1)
    return {
      id: placed.id,
      kind: codeOf(placed, 'placementType') ?? 'unknown',
      provider: codeOf(placed, 'placeProvider') ?? null,
      from: placed.happened,
      until: end?.happened ?? null,
      endedBy:
        end === null ? null : end === said ? 'said' : end === next ? 'next-placement' : 'left-care',
      suitability: codeOf(judgement ?? placed, 'suitability') ?? 'not-judged',
      outOfArea: outOfArea(placed),
      placed,
      ended: said ?? null,
    }
  })
})

/** Whether an entry is about this placement: it says so, or it fell between this one and the next. */
function belongs(of: History, one: Entry, placed: Entry, next: Entry | undefined): boolean {
  const named = chainOf(of, one).find((link) => link.kind === 'placed')
  if (named) return named.id === placed.id
  const moment = when(one)
  const from = when(placed)
  const until = next && when(next)
  if (!moment || !from) return false
  return moment.last >= from.first && (!until || moment.first <= until.first)
}

function leftCare(of: History, placed: Entry): Entry | undefined {
  const from = when(placed)?.first
  if (!from) return undefined
  const period = periodsOfCare(of).findLast((one) => (when(one.entered)?.first ?? '') <= from)
  const left = period?.left ?? undefined
  return left && (when(left)?.last ?? '') >= from ? left : undefined
}

/** Outside the responsible council's area; `unknown` where not recorded, or not for this reader. */
export function outOfArea(placed: Entry): Certainty {
  const area = codeOf(placed, 'placementArea')
  if (area === 'own-area') return 'no'
  return area === 'adjoining' || area === 'further-away' || area === 'another-nation'
    ? 'yes'
    : 'unknown'
}

/** The placement that the child has now, or `undefined`. */
export function placementNow(of: History): Placement | undefined {
  const last = placements(of).at(-1)
  return last && last.until === null ? last : undefined
}
