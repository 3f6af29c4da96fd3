/** A record closed to all but a few named people, and opened again. */
import type { Id } from '../../src/chronology/entry.ts'
import type { Life } from '../life.ts'
import { SHIELD_REASONS } from '../words/concerns.ts'

export function shields(life: Life, day: number, lifted?: number): Id {
  const { story, crew, chance } = life
  const named = [
    crew.worker,
    crew.manager,
    crew.iro,
    crew.coordinator,
    ...(life.state.guardian ? [crew.guardian] : []),
  ]
  const id = story
    .at(day, chance.int(600, 1100))
    .by(crew.manager)
    .record('shield-raised', {
      reasons: chance.pick(SHIELD_REASONS),
      namedPeople: named.map((member) => ({ person: member.person })),
    })
  if (lifted !== undefined) {
    story
      .at(lifted, 700)
      .by(crew.coordinator)
      .record('shield-lifted', {
        reasons: 'Police say that the danger has passed; the child was asked and agrees.',
        namedPeople: [{ person: crew.coordinator.person }, { person: crew.manager.person }],
      })
  }
  return id
}
