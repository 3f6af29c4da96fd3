/** Conditions about age. They follow the live claims (C17): claims that disagree make it unknown. */

import { birthdayDays, type Certainty, hasTurned, mayBeUnder18 } from '../../child/age.ts'
import { codeOf } from '../../child/history.ts'
import { addDays } from '../../chronology/as-at.ts'
import type { Occurrence, Situation } from '../situation.ts'
import { all, answered, any, type Condition, not, onItsDays, yesNo } from './condition.ts'

const younger =
  (years: number): Condition =>
  (here, event) =>
    onItsDays(event, (on) => not(hasTurned(here.of, years, on)))

function over100DaysTo18(here: Situation, event: Occurrence): Certainty {
  const days = birthdayDays(here.of, 18)
  if (!days) return 'unknown'
  return onItsDays(event, (on) => {
    const limit = addDays(on, 100)
    if (limit < days.first) return 'yes'
    return limit >= days.last ? 'no' : 'unknown'
  })
}

function settled(here: Situation): boolean {
  return here.of
    .of('age-assessed', 'age-decided-by-court', 'treated-as-child-or-adult')
    .some((entry) => codeOf(entry, 'settlesAge') === 'yes')
}

export const AGE = {
  'under-16': younger(16),
  'child-under-5': younger(5),
  'aged-16-17': (here, event) => all([not(younger(16)(here, event)), younger(18)(here, event)]),
  'may-be-under-18': (here, event) => onItsDays(event, (on) => yesNo(mayBeUnder18(here.of, on))),
  'child-or-age-uncertain': (here, event) =>
    any([
      onItsDays(event, (on) => yesNo(mayBeUnder18(here.of, on))),
      yesNo(['yes', 'not-sure'].includes(codeOf(event.entry, 'under18') ?? '')),
    ]),
  'age-uncertain': (here, event) =>
    onItsDays(event, (on) => yesNo(hasTurned(here.of, 18, on) === 'unknown')),
  'age-disputed-or-decided': (here) =>
    yesNo(
      here.of.of('age-doubted', 'age-assessed', 'age-decided-by-court', 'treated-as-child-or-adult')
        .length > 0,
    ),
  'appears-under-18': (here, event) =>
    any([answered(event.entry.facts.appearsUnder18), younger(18)(here, event)]),
  'before-a-court': (_here, event) => yesNo(codeOf(event.entry, 'doneBy') === 'court'),
  'no-determination': (here) => yesNo(!settled(here)),
  'over-100-days-to-18': over100DaysTo18,
  'school-age': (here, event) => {
    const plan = here.of
      .of('plan-made')
      .some((entry) => codeOf(entry, 'planKind') === 'personal-education')
    // Compulsory school age: from 5 to 16; the exact day in June is not modelled.
    return plan ? 'yes' : all([not(younger(5)(here, event)), younger(16)(here, event)])
  },
} as const satisfies Record<string, Condition>
