/** A place to live: chosen, told to those who must know, visited in the first week, and ended. */
import type { Payload } from '../../src/chronology/catalogue.ts'
import type { Id } from '../../src/chronology/entry.ts'
import { addWorkdays } from '../calendar.ts'
import { carerOf, inHours, type Life, onDay, presentFrom } from '../life.ts'
import type { Home } from '../organisations.ts'
import { wishOf } from '../phrases.ts'
import { type Area, addressIn, TOWNS } from '../places.ts'
import { ROUTINES } from '../words/missing.ts'
import { visit } from './visits.ts'

type Placed = Payload<'placed'>

export interface Where {
  readonly type: string
  /** In the council's own area; else in another council's. */
  readonly own?: boolean
  readonly emergency?: boolean
  readonly suitability?: string
  readonly unsuitable?: readonly string[]
  readonly time?: number
  readonly changeReason?: string
  /** Leaves out plans and notices; for homes of long ago. */
  readonly brief?: boolean
}

const REGISTERED: Readonly<Record<string, Home['kind']>> = {
  'foster-other': 'fostering-household',
  'childrens-home': 'childrens-home',
  'supported-accommodation': 'supported-accommodation',
}
const CODES: Readonly<Record<string, string>> = {
  'foster-other': 'U6',
  'foster-relative': 'U3',
  'childrens-home': 'K2',
  'secure-home': 'K1',
  'supported-accommodation': 'K3',
  parent: 'P1',
  'family-centre': 'R3',
  'young-offender-institution': 'R5',
}

/** Moves the child to another home; the one before ends. */
export function moves(life: Life, day: number, where: Where): Id {
  const { story, crew, chance, state, casting } = life
  const time = where.time ?? (where.emergency ? chance.int(19 * 60, 23 * 60) : undefined)
  if (state.placement) {
    onDay(life, day, crew.placements).record('placement-ended', {
      about: state.placement,
      placeChangeReason: where.changeReason ?? 'CARPL',
    })
  }
  if (state.home) casting.leave(state.home)
  const kind = REGISTERED[where.type]
  const home = kind && casting.home(kind, crew.council, where.own !== false, chance)
  state.home = home
  state.carer = home && casting.carerOf(home)
  const id = story
    .at(day, time)
    .by(where.emergency ? crew.duty : crew.placements)
    .record('placed', placement(life, where, home))
  state.placement = id
  if (!where.brief) settlesIn(life, day, where, id)
  return id
}

function placement(life: Life, where: Where, home: Home | undefined): Placed {
  const { crew, chance, casting } = life
  const area = home ? areaOf(home) : where.own === false ? otherArea(crew.area, chance) : crew.area
  const code = CODES[where.type]
  return {
    placementType: where.type,
    ...(code ? { placementCode: code } : {}),
    placeProvider: where.type === 'parent' ? 'PR0' : chance.pick(['PR1', 'PR1', 'PR4', 'PR5']),
    ...(home ? { carer: home.organisation } : {}),
    address: home ? home.address : addressIn(area, chance),
    hostAuthority: casting.organisation(area),
    placementArea: area === crew.area ? 'own-area' : chance.pick(['adjoining', 'further-away']),
    registration: where.type.startsWith('foster')
      ? 'not-required'
      : where.type === 'hotel'
        ? 'not-registered'
        : 'registered',
    ...(where.type.startsWith('foster') ? { carerApproval: 'approved' } : {}),
    emergency: where.emergency ? 'yes' : 'no',
    suitability: where.suitability ?? 'suitable',
    ...(where.unsuitable ? { unsuitableReasons: [...where.unsuitable] } : {}),
    awayFromExploiters: where.suitability === 'not-suitable' ? 'unknown' : 'yes',
    fullTimeCare: where.type === 'hotel' ? 'no' : 'yes',
    unrelatedAdults: where.type === 'hotel' ? 'yes' : 'no',
    fitsAge: 'yes',
  }
}

const AREAS = Object.keys(TOWNS) as Area[]
const areaOf = (home: Home): Area => AREAS[home.council] ?? 'marlbury'
const otherArea = (own: Area, chance: Life['chance']): Area =>
  chance.pick(AREAS.filter((area) => area !== own))

/** Wishes before, plan and notices after, the form for finding the child, the first visit. */
function settlesIn(life: Life, day: number, where: Where, placed: Id): void {
  const { story, crew, chance, child, state } = life
  const carer = carerOf(life)
  if (chance.yes(0.75))
    story
      .at(where.emergency ? presentFrom(life, day + 1) : day - 1, chance.int(600, 1080))
      .by(crew.worker)
      .heard('child', 'told-directly')
      .record('wishes-recorded', {
        wishesAbout: 'placement',
        wishes: wishOf(life),
        language: child.languages[0] ?? 'en',
        interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
      })
  if (where.own === false) {
    inHours(life, day - 1, crew.manager).record('placement-approved', {
      about: placed,
      approval: chance.yes(0.6) ? 'nominated-officer' : 'director',
      areaConsulted: 'yes',
    })
    tells(life, addWorkdays(day, 2), placed, 'host-authority', 'placement-out-of-area')
  }
  inHours(life, day + 1, carer).record('missing-profile-made', {
    profilePart: 'part-1',
    routines: chance.pick(ROUTINES),
    money: chance.pick(['Weekly pocket money, no card', 'A bank card, about twenty pounds']),
    risk: state.trafficked ? 'high' : 'medium',
    about: placed,
  })
  if (state.trafficked || chance.yes(0.3)) {
    inHours(life, day + 1, crew.worker).record('safety-plan-made', {
      safetyParts: chance.some(
        [
          'photograph',
          'phone-numbers',
          'who-may-call',
          'first-48-hours',
          'if-missing',
          'people-to-avoid',
          'online',
          'sleep-and-nights',
        ],
        5,
      ),
      about: placed,
    })
  }
  const slow = life.pace === 'late' && chance.yes(0.5)
  const planDay = presentFrom(life, addWorkdays(day, slow ? chance.int(6, 12) : chance.int(1, 4)))
  inHours(life, planDay, crew.worker).record('plan-made', {
    planKind: 'placement',
    planStage: 'signed',
    signedBy: ['carer', 'child'],
    missingSection: 'yes',
    wishesAsked: 'yes',
    about: placed,
  })
  for (const [party, often] of [
    ['child', 0.85],
    ['looked-after-nurse', 0.45],
    ['reviewing-officer', 0.75],
    ['gp', 0.2],
    ['school', 0.2],
  ] as const) {
    if (chance.yes(often))
      tells(life, presentFrom(life, addWorkdays(day, chance.int(1, 4))), placed, party, 'placement')
  }
  visit(life, day + chance.int(3, 6))
}

function tells(
  life: Life,
  day: number,
  about: Id,
  toWhom: string,
  matter: string,
  organisation?: Id,
): Id {
  const { crew, chance, child } = life
  return inHours(life, day, crew.worker).record('told', {
    matter,
    toWhom,
    ...(organisation ? { toOrganisation: organisation } : {}),
    way: toWhom === 'child' ? 'in-person' : chance.pick(['letter', 'secure-system', 'email']),
    inWriting: toWhom === 'child' && child.needsInterpreter ? 'no' : 'yes',
    about,
  })
}
