/**
 * The words of `where`: every condition that a duty may name, each a pure question with three
 * answers. The questions stand in conditions/, by what they are about.
 */
import type { Certainty } from '../child/age.ts'
import { AGE } from './conditions/age.ts'
import { CARE } from './conditions/care.ts'
import { all } from './conditions/condition.ts'
import { MISSING } from './conditions/missing.ts'
import { RECOGNITION } from './conditions/recognition.ts'
import type { Occurrence, Situation } from './situation.ts'

const CONDITIONS = { ...AGE, ...CARE, ...MISSING, ...RECOGNITION }
export type ConditionName = keyof typeof CONDITIONS

/** Takes the conditions of a trigger; gives whether all hold, and which of them are not known. */
export function holds(
  here: Situation,
  event: Occurrence,
  where: readonly ConditionName[] = [],
): { readonly answer: Certainty; readonly open: readonly ConditionName[] } {
  const answers = where.map((name) => CONDITIONS[name](here, event))
  const open = where.filter((_, at) => answers[at] === 'unknown')
  return { answer: all(answers), open }
}
