/**
 * Coming into care: who is responsible, who is the worker, what is planned in the first four weeks.
 */
import type { Payload } from '../../src/chronology/catalogue.ts'
import type { Id } from '../../src/chronology/entry.ts'
import { addWorkdays, workdayFrom } from '../calendar.ts'
import { ageAt } from '../child.ts'
import { asDayText, inHours, isAway, type Life, onDay, presentFrom } from '../life.ts'
import type { Member } from '../types.ts'

type EnteredCare = Payload<'entered-care'>

interface Entry {
  readonly route: NonNullable<EnteredCare['entryRoute']>
  readonly status?: string
  readonly need?: string
  readonly about?: Id
  readonly time?: number
}

export function entersCare(life: Life, day: number, entry: Entry): Id {
  const { crew, story, chance, child } = life
  const time = entry.time ?? chance.int(10 * 60, 21 * 60)
  const by = time > 18 * 60 ? crew.duty : crew.worker
  const id = story
    .at(day, time)
    .by(by)
    .record('entered-care', {
      legalStatus: entry.status ?? 'V2',
      categoryOfNeed: entry.need ?? (child.british ? 'N1' : 'N8'),
      responsibleAuthority: crew.authority,
      entryRoute: entry.route,
      previousPermanence: child.british ? 'Z1' : 'unknown',
      ...(entry.about ? { about: entry.about } : {}),
    })
  allocates(life, day)
  if (!child.british) {
    inHours(life, workdayFrom(day + 1), crew.worker).record('unaccompanied-status-recorded', {
      unaccompaniedStatus: 'unaccompanied',
      doneBy: 'social-worker',
      nation: 'england',
    })
  }
  return id
}

/**
 * Worker the next working day, reviewing officer within the week, a nurse and the virtual school.
 */
export function allocates(life: Life, day: number, worker: Member = life.crew.worker): void {
  const { crew, chance } = life
  const allocate = (on: number, workerRole: string, person: string) =>
    inHours(life, on, crew.manager).record('worker-allocated', {
      workerRole,
      worker: person,
      responsibleAuthority: crew.authority,
      allocationReason: 'FCONTA',
    })
  allocate(workdayFrom(day + (chance.yes(0.7) ? 0 : 1)), 'social-worker', worker.person)
  allocate(addWorkdays(day, chance.int(2, 4)), 'reviewing-officer', crew.iro.person)
  if (chance.yes(0.6))
    allocate(addWorkdays(day, chance.int(1, 5)), 'looked-after-nurse', crew.nurse.person)
  if (ageAt(life.child, day) < 17 && chance.yes(0.5))
    allocate(addWorkdays(day, chance.int(2, 6)), 'virtual-school', crew.virtualSchool.person)
}

/** Another worker takes over. */
export function changesWorker(life: Life, day: number): void {
  const { crew, chance } = life
  inHours(life, day, crew.manager).record('worker-allocated', {
    workerRole: 'social-worker',
    worker: crew.worker.person,
    responsibleAuthority: crew.authority,
    allocationReason: chance.pick(['LEFTRL', 'MANAGE', 'TSPROC']),
  })
}

/** The plans, the health assessment, school, doctor and first review of the first four weeks. */
export function firstWeeks(life: Life, day: number): void {
  const { crew, chance, child } = life
  const late = (days: number) => (life.pace === 'late' ? days : 0)
  const age = ageAt(child, day)
  inHours(life, addWorkdays(day, chance.int(4, 8)) + late(chance.int(0, 14)), crew.worker).record(
    'plan-made',
    {
      planKind: 'care',
      planStage: 'ready',
      missingSection: 'yes',
      traffickedNeeds: child.british ? 'not-applicable' : 'yes',
      wishesAsked: 'yes',
      signedBy: ['manager'],
    },
  )
  if (age < 18) {
    const started = addWorkdays(day, chance.int(5, 9))
    inHours(life, started, crew.worker).record('plan-made', {
      planKind: 'personal-education',
      planStage: 'started',
      wishesAsked: 'yes',
    })
    if (chance.yes(0.5))
      inHours(life, addWorkdays(day, chance.int(13, 19)), crew.worker).record('plan-made', {
        planKind: 'personal-education',
        planStage: 'ready',
        wishesAsked: 'yes',
      })
  }
  onDay(life, addWorkdays(day, chance.int(2, 9)), crew.worker).record('gp-registered', {
    interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
  })
  onDay(
    life,
    presentFrom(life, addWorkdays(day, chance.int(9, 18)) + late(chance.int(4, 30))),
    crew.nurse,
  ).record('health-assessed', {
    healthAssessmentKind: 'initial',
    byDoctor: 'yes',
    childAgrees: 'yes',
  })
  school(life, presentFrom(life, addWorkdays(day, chance.int(6, 30))))
  const first = addWorkdays(day, chance.int(15, 19))
  review(life, first, isAway(life, first))
}

function school(life: Life, day: number): void {
  const { crew, chance, child } = life
  const older = ageAt(child, day) >= 16
  const atLarkfield = !older && chance.yes(0.3)
  if (!child.british && chance.yes(0.25))
    onDay(life, day - 4, crew.virtualSchool).record('school-place', {
      schoolStep: chance.pick(['asked', 'waiting']),
      schoolKind: older ? 'college' : 'academy',
    })
  onDay(life, workdayFrom(day), crew.virtualSchool).record('school-place', {
    schoolStep: 'started',
    schoolKind: older
      ? chance.pick(['college', 'english-class'])
      : chance.pick(['academy', 'maintained']),
    ...(atLarkfield ? { school: crew.teacher.organisation } : {}),
  })
}

export function review(life: Life, day: number, absent = false): void {
  const { crew, chance } = life
  onDay(life, workdayFrom(day), crew.iro).record('review-held', {
    reviewKind: 'looked-after',
    reviewCode: absent
      ? 'PN7'
      : chance.weighted([
          ['PN1', 70],
          ['PN2', 10],
          ['PN6', 12],
          ['PN4', 4],
          ['PN5', 4],
        ]),
    attended: [
      'reviewing-officer',
      'social-worker',
      ...(absent ? [] : ['child']),
      ...(chance.yes(0.5) ? ['carer'] : []),
    ],
    ...(absent
      ? { heldInAbsence: 'yes' as const }
      : { spokenAlone: chance.yes(0.85) ? ('yes' as const) : ('no' as const) }),
  })
}

/** At 18 care ends and a personal adviser follows, if the story got so far. */
export function leavesCare(life: Life, day: number, reason: string): void {
  if (life.state.home) life.casting.leave(life.state.home)
  life.state.home = undefined
  const { crew } = life
  if (life.state.placement)
    onDay(life, day, crew.placements).record('placement-ended', {
      about: life.state.placement,
      placeChangeReason: 'OTHER',
    })
  onDay(life, day, crew.worker).record('left-care', { leftReason: reason })
  inHours(life, workdayFrom(day + 1), crew.manager).record('worker-allocated', {
    workerRole: 'personal-adviser',
    worker: crew.adviser.person,
    responsibleAuthority: crew.authority,
    allocationReason: 'TSPROC',
  })
  inHours(life, workdayFrom(day + 20), crew.adviser).record('plan-made', {
    planKind: 'pathway',
    planStage: 'signed',
    signedBy: ['child', 'personal-adviser'],
    wishesAsked: 'yes',
    until: asDayText(day + 203),
  })
}
