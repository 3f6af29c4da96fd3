/** Years before the council began with Holdfast: what its yearly returns hold, codes and dates only. */
import type { Id } from '../../src/chronology/entry.ts'
import { bornOn, latinName } from '../child.ts'
import type { Life } from '../life.ts'

/** Care that began long ago, taken over on the day the council began. Gives the placement that goes on. */
export function importedPast(life: Life, entered: number, type: string, code: string): Id {
  const { story, crew, chance, child } = life
  const on = crew.began + chance.int(0, 20)
  story
    .at(entered)
    .by(crew.returns)
    .imported(on)
    .record('identity-claimed', {
      names: [{ name: latinName(child), nameKind: 'recorded' }],
      birth: { precision: 'day', on: bornOn(child) },
      birthKind: 'recorded',
      sex: child.sex,
      ethnicity: child.ethnicity,
      nationalities: [child.origin.nationality],
    })
  story
    .at(entered)
    .by(crew.returns)
    .imported(on)
    .record('entered-care', {
      legalStatus: chance.yes(0.5) ? 'C1' : 'V2',
      categoryOfNeed: child.british ? chance.pick(['N1', 'N1', 'N4', 'N5', 'N3']) : 'N8',
      responsibleAuthority: crew.authority,
    })
  const first = story.at(entered).by(crew.returns).imported(on).record('placed', {
    placementType: 'foster-other',
    placementCode: 'U6',
    placeProvider: 'PR1',
    placementArea: 'own-area',
  })
  let day = entered + chance.int(120, 300)
  let current = first
  if (day < crew.began - 60 && chance.yes(0.7)) {
    story
      .at(day)
      .by(crew.returns)
      .imported(on)
      .record('placement-ended', {
        about: first,
        placeChangeReason: chance.pick(['CARPL', 'CREQB', 'LAREQ', 'CHILD']),
      })
    current = story
      .at(day)
      .by(crew.returns)
      .imported(on)
      .record('placed', {
        placementType: type,
        placementCode: code,
        placeProvider: chance.pick(['PR1', 'PR4']),
        placementArea: chance.pick(['own-area', 'adjoining', 'further-away']),
      })
    life.state.placementType = type
  } else life.state.placementType = 'foster-other'
  if (chance.yes(0.5))
    story
      .at(entered + chance.int(150, 320))
      .by(crew.returns)
      .imported(on)
      .record('legal-status-changed', { legalStatus: child.british ? 'C2' : 'V2' })
  for (
    day = Math.max(entered + 25, crew.began - 370);
    day < crew.began - 10;
    day += chance.int(150, 178)
  ) {
    story
      .at(day)
      .by(crew.returns)
      .imported(on)
      .record('review-held', {
        reviewKind: 'looked-after',
        reviewCode: chance.pick(['PN1', 'PN1', 'PN2', 'PN6', 'PN7']),
      })
  }
  if (chance.yes(0.25)) importedMissing(life, crew.began - chance.int(40, 400), on)
  life.state.placement = current
  return current
}

/** Start and end of an absence as a return has them: bare dates, and no word about safety. */
export function importedMissing(life: Life, day: number, on: number): void {
  const { story, crew, chance } = life
  const gone = story
    .at(day)
    .by(crew.returns)
    .imported(on)
    .record('whereabouts-unknown', { inCare: 'yes' })
  story
    .at(day + chance.int(0, 4))
    .by(crew.returns)
    .imported(on)
    .record('found', { about: gone, foundHow: 'not-stated', wellbeingConfirmed: 'unknown' })
}
