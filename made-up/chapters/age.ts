/**
 * Somebody doubts an age; meanwhile the child is a child; an assessment or a paper settles it, or
 * not.
 */
import { addWorkdays } from '../calendar.ts'
import { ageAt } from '../child.ts'
import { atTime, between, inHours, type Life, onDay } from '../life.ts'

type AgeEnding = 'child' | 'adult' | 'open' | 'inconclusive'

/** Gives the day on which the question was settled, or would have been. */
export function ageIsDoubted(
  life: Life,
  day: number,
  ending: AgeEnding,
  by: 'home-office' | 'social-worker' = 'home-office',
): number {
  const { story, crew, chance, child } = life
  const doubted = story
    .at(day, chance.int(600, 1000))
    .by(crew.worker)
    .heard(by === 'home-office' ? 'document' : 'professional', 'read')
    .record('age-doubted', {
      doneBy: by,
      ageReasons: ['appearance', 'demeanour'],
      birth: between(day - 25 * 365, day - 18 * 365 - 5),
      birthKind: 'estimated',
      inWriting: 'yes',
      treatedAs: by === 'home-office' ? 'adult' : 'undecided',
    })
  inHours(life, day + 1, crew.worker).record('treated-as-child-or-adult', {
    treatedAs: 'child',
    doneBy: 'social-worker',
    presumptionBasis: life.state.trafficked ? 'msa-s51' : 'guidance',
    settlesAge: 'no',
    about: doubted,
  })
  const decided = addWorkdays(day, chance.int(25, 60))
  if (ending === 'open') return decided
  const age = ageAt(child, decided)
  const adult = ending === 'adult'
  const assessed = onDay(life, decided, crew.worker).record('age-assessed', {
    about: doubted,
    ageStandard: 'merton-full',
    ageFinding: ending === 'inconclusive' ? 'inconclusive' : adult ? '18-or-over' : 'under-18',
    birth: adult
      ? between(decided - 21 * 365, decided - 18 * 365 - 20)
      : between(decided - Math.round((age + 1) * 365.25), decided - Math.round(age * 365.25)),
    birthKind: 'assessed',
    settlesAge: ending === 'inconclusive' ? 'no' : 'yes',
    doneBy: 'social-worker',
    twoQualified: 'yes',
    appropriateAdult: 'yes',
    interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
    adversePut: 'yes',
    reasonsGiven: 'yes',
    childTold: 'yes',
  })
  if (adult || ending === 'inconclusive') {
    atTime(life, addWorkdays(decided, chance.int(5, 20)), 840, crew.worker).record(
      'age-decision-challenged',
      {
        about: assessed,
        challengeRoute: chance.pick(['new-evidence-to-council', 'judicial-review']),
        doneBy: 'solicitor',
      },
    )
  }
  return decided
}
