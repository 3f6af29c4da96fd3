/** A child is stopped, arrested or held for what somebody else made them do. */
import type { Id } from '../../src/chronology/entry.ts'
import { workdayFrom } from '../calendar.ts'
import { inHours, type Life } from '../life.ts'
import { addressIn } from '../places.ts'

export interface Stop {
  readonly offences: readonly string[]
  readonly heldAs?: string
  readonly exploited?: boolean
  readonly time?: number
}

export function isArrested(life: Life, day: number, stop: Stop): Id {
  const { story, crew, chance } = life
  const time = stop.time ?? chance.int(6 * 60, 22 * 60)
  const arrest = story
    .at(day, time)
    .by(crew.duty)
    .heard('professional', 'told-by-other')
    .record('arrested', {
      stopHow: 'arrested',
      offences: [...stop.offences],
      policeForce: crew.force,
      appearsUnder18: 'yes',
      heldAs: stop.heldAs ?? 'child',
      foundExploited: stop.exploited === false ? 'no' : 'yes',
      place: addressIn(crew.area, chance),
      doneBy: 'police',
    })
  story
    .at(day, time + chance.int(60, 150))
    .by(crew.duty)
    .record('told', {
      matter: 'arrest',
      toWhom: 'responsible-authority',
      toOrganisation: crew.authority,
      way: 'phone',
      inWriting: 'no',
      about: arrest,
    })
  return arrest
}

/** Asked in writing, early: was this child made to do it? */
export function raisesNonPunishment(life: Life, day: number, about: Id): void {
  const { crew, casting } = life
  inHours(life, workdayFrom(day), crew.worker).record('told', {
    matter: 'non-punishment',
    toWhom: 'prosecutor',
    toOrganisation: casting.organisation('prosecution'),
    way: 'secure-system',
    inWriting: 'yes',
    about,
    reasons:
      'There are signs that this child was made to do it. Please look at that before any decision.',
  })
  inHours(life, workdayFrom(day), crew.youthJustice).record('worker-allocated', {
    workerRole: 'youth-justice-worker',
    worker: crew.youthJustice.person,
    responsibleAuthority: crew.authority,
  })
}
