/**
 * The made-up organisations and their teams: five councils, two police forces and all who stand
 * around them.
 */
import { type Chance, idAt } from './chance.ts'
import { type Area, addressIn, landline } from './places.ts'
import type { Organisation, Team } from './types.ts'

/** Councils with their area, code, police force, and how many days ago they began with Holdfast. */
const council = (area: Area, name: string, code: string, force: string, began: number) => ({
  area,
  name,
  code,
  force,
  began,
})
export const COUNCILS = [
  council('marlbury', 'Marlbury Council', '990', 'northshire-police', 790),
  council('eastcliffe', 'Eastcliffe Council', '991', 'southmarch-police', 660),
  council('harrowmere', 'Harrowmere Council', '992', 'northshire-police', 520),
  council('stonewick', 'Stonewick Port Council', '993', 'southmarch-police', 700),
  council('kellingmoor', 'Kellingmoor Council', '994', 'northshire-police', 430),
] as const

const COUNCIL_TEAMS = [
  ['team-a', "Children's team A"],
  ['team-b', "Children's team B"],
  ['duty', 'Out-of-hours duty team'],
  ['missing', 'Missing children desk'],
  ['placements', 'Placements'],
] as const

/** Everybody else: key, kind, name; beneath, key and name of each team. */
const OTHERS = `
northshire-police | police-force | Northshire Police
  + missing = Missing persons desk
  + investigation = Exploitation investigation team
  + response = Response
southmarch-police | police-force | Southmarch Police
  + missing = Missing persons desk
  + investigation = Exploitation investigation team
  + response = Response
lantern-guardians | guardian-service | Lantern Guardians
  + guardians = Guardians
vale-hospitals | nhs | Vale and Coast Hospitals
  + emergency = Emergency department
  + community = Community children’s health
larkfield-school | school | Larkfield Academy
  + pastoral = Pastoral team
competent-authority | competent-authority | Single Competent Authority (made up)
  + decisions = Decisions
advice-service | advice-service | Child Trafficking Advice Line
  + advice = Advice desk
national-desk | national-desk | National Desk for Missing and Trafficked Children
  + desk = National desk
inspectorate | inspectorate | Inspectorate of Children’s Care (made up)
  + inspectors = Inspectors
hartwell-law | law-firm | Hartwell Pryce Solicitors
  + children = Children’s team
prosecution | prosecution | Public Prosecutors (made up)
  + youth = Youth and exploitation unit
open-door | charity | Open Door Return Interviews
  + interviewers = Interviewers
harbour-light | charity | Harbour Light
  + first-response = First response
lighthouse-learning | other | Lighthouse Learning
  + training = Training
border-unit | border | Port and Border Unit (made up)
  + port = Port desk
own-records | own-record | Children and care leavers`

export interface Register {
  readonly organisations: readonly (Organisation & { readonly key: string })[]
  readonly teams: readonly (Team & { readonly key: string })[]
  readonly homes: readonly Home[]
}

/** Somewhere a child may live; its name and address are words of its own chronology. */
export interface Home {
  readonly organisation: string
  readonly key: string
  readonly kind: 'childrens-home' | 'fostering-household' | 'supported-accommodation'
  readonly council: number
  readonly homeName: string
  readonly address: string
  readonly places: number
}

const HOME_NAMES = [
  'Rowan House',
  'The Old Boathouse',
  'Swallow Lodge',
  'Beech Corner',
  'Lighthouse Cottage',
  'Willowbank',
]
const SUPPORTED_NAMES = [
  'Threshold Living',
  'Steppingstone Rooms',
  'Compass Housing',
  'Brightwater Lodgings',
]

/** Ids of organisations rest on the day the register began, not on today. */
const REGISTERED = Date.UTC(2019, 3, 1)

export function register(chance: Chance): Register {
  const organisations: (Organisation & { key: string })[] = []
  const teams: (Team & { key: string })[] = []
  let serial = 0
  const id = () => {
    serial += 1
    return idAt(REGISTERED + serial * 1000, chance)
  }
  const add = (key: string, kind: string, name: string | null, code: string | null = null) => {
    const organisation = { id: id(), key, kind, code, name, nation: 'england' }
    organisations.push(organisation)
    return organisation.id
  }
  const addTeams = (
    organisation: string,
    key: string,
    list: readonly (readonly [string, string])[],
  ) => {
    for (const [team, name] of list) {
      teams.push({
        id: id(),
        organisation,
        key: `${key}.${team}`,
        name,
        deskPhone: landline(teams.length + 100),
      })
    }
  }
  for (const { area, name, code } of COUNCILS) {
    const panel = area === 'marlbury' ? ([['panel', 'NRM decision panel']] as const) : []
    addTeams(add(area, 'council', name, code), area, [...COUNCIL_TEAMS, ...panel])
  }
  let current = { id: '', key: '' }
  for (const line of OTHERS.trim().split('\n')) {
    const [key = '', kind = '', name = ''] = line.split('|').map((cell) => cell.trim())
    if (key.startsWith('+')) addTeams(current.id, current.key, [teamOf(key)])
    else current = { id: add(key, kind, name), key }
  }
  return { organisations, teams, homes: homes(add, chance) }
}

/** "+ desk = National desk" as key and name. */
function teamOf(line: string): readonly [string, string] {
  const [key = '', name = ''] = line
    .slice(1)
    .split('=')
    .map((part) => part.trim())
  return [key, name]
}

function homes(add: (key: string, kind: string, name: null) => string, chance: Chance): Home[] {
  const list: Home[] = []
  const home = (
    key: string,
    kind: Home['kind'],
    council: number,
    homeName: string,
    places: number,
  ) => {
    const area = (COUNCILS[council] ?? COUNCILS[0]).area
    const address = addressIn(area, chance, kind === 'fostering-household' ? undefined : homeName)
    list.push({ organisation: add(key, kind, null), key, kind, council, homeName, address, places })
  }
  const two = (count: number) => String(count).padStart(2, '0')
  for (let each = 0; each < 6; each += 1) {
    home(`home.${two(each + 1)}`, 'childrens-home', each % 5, HOME_NAMES[each] ?? 'A home', 7)
  }
  for (let each = 0; each < 30; each += 1) {
    home(
      `household.${two(each + 1)}`,
      'fostering-household',
      each % 5,
      `Foster household ${each + 1}`,
      4,
    )
  }
  for (let each = 0; each < 4; each += 1) {
    home(
      `supported.${two(each + 1)}`,
      'supported-accommodation',
      each,
      SUPPORTED_NAMES[each] ?? 'Rooms',
      16,
    )
  }
  return list
}
