/** Words that fit the child: nobody who grew up here asks for an interpreter. */
import type { Life } from './life.ts'
import { VISIT_NOTES, VISIT_NOTES_FROM_AFAR, WISHES, WISHES_FROM_AFAR } from './words/visits.ts'

const fitting = (life: Life, all: readonly string[], fromAfar: readonly string[]): string =>
  life.chance.pick(life.child.british || life.chance.yes(0.5) ? all : fromAfar)

export const noteOf = (life: Life): string => fitting(life, VISIT_NOTES, VISIT_NOTES_FROM_AFAR)
export const wishOf = (life: Life): string => fitting(life, WISHES, WISHES_FROM_AFAR)
