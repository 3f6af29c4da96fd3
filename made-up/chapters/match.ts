/**
 * Two records that may be of one child: proposed, confirmed, joined, or found to be two children.
 */
import type { Id } from '../../src/chronology/entry.ts'
import { momentAt } from '../calendar.ts'
import { idAt } from '../chance.ts'
import { atTime, type Life } from '../life.ts'

export type MatchEnding = 'proposed' | 'confirmed' | 'joined' | 'not-the-same'

interface Evidence {
  readonly grounds: readonly string[]
  readonly bits: number
}

/** Each step is one act: an entry on both chronologies, under a common id. */
export function matches(
  one: Life,
  two: Life,
  day: number,
  ending: MatchEnding,
  evidence: Evidence,
): void {
  const { chance, crew } = one
  const both = (on: number, time: number, write: (life: Life, other: Life, act: Id) => Id) => {
    const act = idAt(momentAt(on, time), chance)
    return [write(one, two, act), write(two, one, act)] as const
  }
  const matchGrounds = [...evidence.grounds]
  const proposed = both(day, 605, (life, other, act) =>
    atTime(life, day, 605, crew.coordinator).record(
      'possible-match',
      {
        otherChild: other.story.id,
        weightBits: evidence.bits,
        matchBand: evidence.bits > 14 ? 'strong' : 'possible',
        matchGrounds,
        doneBy: 'national-desk',
      },
      { act },
    ),
  )
  const about = (life: Life) => (life === one ? proposed[0] : proposed[1])
  if (ending === 'proposed') return
  const decidedBy = crew.coordinator.person
  if (ending === 'not-the-same') {
    both(day + 9, 700, (life, other, act) =>
      atTime(life, day + 9, 700, crew.coordinator).record(
        'not-the-same',
        {
          about: about(life),
          otherChild: other.story.id,
          matchGrounds: ['photograph', 'child-says'],
          decidedBy,
        },
        { act },
      ),
    )
    return
  }
  const confirmed = both(day + 6, 700, (life, other, act) =>
    atTime(life, day + 6, 700, crew.coordinator).record(
      'match-confirmed',
      { about: about(life), otherChild: other.story.id, matchGrounds, decidedBy },
      { act },
    ),
  )
  if (ending === 'confirmed') return
  both(day + 8, 900, (life, other, act) =>
    atTime(life, day + 8, 900, crew.manager).record(
      'joined',
      {
        otherChild: other.story.id,
        about: life === one ? confirmed[0] : confirmed[1],
        deciders: [{ decidedBy }, { decidedBy: crew.manager.person }],
      },
      { act },
    ),
  )
}
