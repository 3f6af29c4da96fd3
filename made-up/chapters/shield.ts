/** A record closed to all but a few named people, and opened again. */
import type { Id } from '../../src/chronology/entry.ts'
import { atTime, inHours, type Life, since } from '../life.ts'
import { SHIELD_REASONS } from '../words/concerns.ts'

export function shields(life: Life, day: number, lifted?: number): Id {
  const { crew, chance } = life
  const named = [
    crew.worker,
    crew.manager,
    crew.iro,
    crew.coordinator,
    ...(since(life.state.guardianFrom, day) ? [crew.guardian] : []),
  ]
  const id = inHours(life, day, crew.manager).record('shield-raised', {
    reasons: chance.pick(SHIELD_REASONS),
    namedPeople: named.map((member) => ({ person: member.person })),
  })
  if (lifted !== undefined) {
    atTime(life, lifted, 700, crew.coordinator).record('shield-lifted', {
      reasons: 'Police say that the danger has passed; the child was asked and agrees.',
      namedPeople: [{ person: crew.coordinator.person }, { person: crew.manager.person }],
    })
  }
  return id
}
