/**
 * Years before the council began with Holdfast: what its yearly returns hold, codes and dates only.
 */

import type { Act } from '../act.ts'
import { bornOn, latinName } from '../child.ts'
import type { Life } from '../life.ts'

/** From the return of that year, taken over on one day. */
const fromReturn = (life: Life, day: number, on: number): Act =>
  life.story.at(day).by(life.crew.returns).imported(on)

/** Care that began long ago, taken over on the day the council began. */
export function importedPast(life: Life, entered: number, type: string, code: string): void {
  const { crew, chance, child } = life
  const on = crew.began + chance.int(0, 20)
  fromReturn(life, entered, on).record('identity-claimed', {
    names: [{ name: latinName(child), nameKind: 'recorded' }],
    birth: { precision: 'day', on: bornOn(child) },
    birthKind: 'recorded',
    sex: child.sex,
    ethnicity: child.ethnicity,
    nationalities: [child.origin.nationality],
  })
  fromReturn(life, entered, on).record('entered-care', {
    legalStatus: chance.yes(0.5) ? 'C1' : 'V2',
    categoryOfNeed: child.british ? chance.pick(['N1', 'N1', 'N4', 'N5', 'N3']) : 'N8',
    responsibleAuthority: crew.authority,
  })
  importedHomes(life, entered, on, { placementType: type, placementCode: code })
  if (chance.yes(0.5))
    fromReturn(life, Math.min(entered + chance.int(150, 320), crew.began - 8), on).record(
      'legal-status-changed',
      {
        legalStatus: child.british ? 'C2' : 'V2',
      },
    )
  let day = Math.max(entered + 25, crew.began - 370)
  for (; day < crew.began - 10; day += chance.int(150, 178)) {
    fromReturn(life, day, on).record('review-held', {
      reviewKind: 'looked-after',
      reviewCode: chance.pick(['PN1', 'PN1', 'PN2', 'PN6', 'PN7']),
    })
  }
  const gone = Math.max(entered + 20, crew.began - chance.int(40, 400))
  if (chance.yes(0.25)) importedMissing(life, gone, on)
}

interface Home {
  readonly placementType: string
  readonly placementCode: string
}

/** One home or two, without carers and addresses: a return names nobody. */
function importedHomes(life: Life, entered: number, on: number, second: Home): void {
  const { crew, chance, state } = life
  state.placement = fromReturn(life, entered, on).record('placed', {
    placementType: 'foster-other',
    placementCode: 'U6',
    placeProvider: 'PR1',
    placementArea: 'own-area',
  })
  const moved = entered + chance.int(120, 300)
  if (moved > crew.began - 60 || chance.yes(0.3)) return
  fromReturn(life, moved, on).record('placement-ended', {
    about: state.placement,
    placeChangeReason: chance.pick(['CARPL', 'CREQB', 'LAREQ', 'CHILD']),
  })
  state.placement = fromReturn(life, moved, on).record('placed', {
    ...second,
    placeProvider: chance.pick(['PR1', 'PR4']),
    placementArea: chance.pick(['own-area', 'adjoining', 'further-away']),
  })
}

/** Start and end of an absence as a return has them: bare dates, and no word about safety. */
function importedMissing(life: Life, day: number, on: number): void {
  const gone = fromReturn(life, day, on).record('whereabouts-unknown', { inCare: 'yes' })
  fromReturn(life, day + life.chance.int(0, 4), on).record('found', {
    about: gone,
    foundHow: 'not-stated',
    wellbeingConfirmed: 'unknown',
  })
}
