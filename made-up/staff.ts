/** The made-up staff: somebody in every role that may sign in, and what each may act as. */

import { instantOf, startAt } from './calendar.ts'
import { type Chance, chanceFrom, idAt } from './chance.ts'
import { staffNames } from './names/staff.ts'
import { COUNCILS, type Register } from './organisations.ts'
import type { Grant, Member, Person } from './types.ts'

/** Short name in the subject, role, team, how many. */
type Post = readonly [post: string, role: string, team: string | null, count: number]

const COUNCIL_POSTS: readonly Post[] = [
  ['worker', 'worker', 'ab', 6],
  ['manager', 'manager', 'ab', 2],
  ['duty', 'duty', 'duty', 3],
  ['iro', 'iro', null, 2],
  ['missing', 'missing-coordinator', 'missing', 1],
  ['placements', 'placements', 'placements', 1],
  ['returns', 'returns-officer', null, 1],
  ['virtual-school', 'virtual-school', null, 1],
  ['youth-justice', 'youth-justice', null, 1],
  ['privacy', 'privacy', null, 1],
  ['admin', 'admin', null, 1],
  ['adviser', 'worker', 'team-b', 1],
]
const POLICE_POSTS: readonly Post[] = [
  ['missing', 'police-missing', 'missing', 3],
  ['investigation', 'police-investigation', 'investigation', 2],
  ['officer', 'frontline', 'response', 4],
  ['privacy', 'privacy', null, 1],
  ['admin', 'admin', null, 1],
]
const OTHER_POSTS: Readonly<Record<string, readonly Post[]>> = {
  'lantern-guardians': [
    ['guardian', 'guardian', 'guardians', 5],
    ['admin', 'admin', null, 1],
  ],
  'vale-hospitals': [
    ['emergency', 'frontline', 'emergency', 2],
    ['health-visitor', 'frontline', 'community', 1],
    ['nurse', 'clinician', 'community', 2],
    ['privacy', 'privacy', null, 1],
    ['admin', 'admin', null, 1],
  ],
  'larkfield-school': [
    ['teacher', 'frontline', 'pastoral', 2],
    ['designated-teacher', 'virtual-school', 'pastoral', 1],
    ['admin', 'admin', null, 1],
  ],
  'competent-authority': [['decisions', 'sca', 'decisions', 2]],
  'advice-service': [['adviser', 'advice', 'advice', 2]],
  'national-desk': [
    ['coordinator', 'coordinator', 'desk', 2],
    ['analyst', 'analyst', null, 1],
    ['privacy', 'privacy', null, 1],
    ['admin', 'admin', null, 1],
  ],
  inspectorate: [['inspector', 'inspector', 'inspectors', 2]],
  'hartwell-law': [['solicitor', 'solicitor', 'children', 2]],
  prosecution: [['prosecutor', 'prosecutor', 'youth', 2]],
  'open-door': [['interviewer', 'interviewer', 'interviewers', 3]],
  'harbour-light': [['responder', 'first-responder', 'first-response', 2]],
  'lighthouse-learning': [['trainer', 'trainer', 'training', 1]],
  'border-unit': [['officer', 'border', 'port', 2]],
}

/** Second grants: subject, role, organisation, team. */
const SECOND_GRANTS = [
  ['marlbury.manager.2', 'nrm-panel', 'marlbury', 'marlbury.panel'],
  ['northshire-police.investigation.2', 'nrm-panel', 'marlbury', 'marlbury.panel'],
  ['vale-hospitals.nurse.2', 'nrm-panel', 'marlbury', 'marlbury.panel'],
  ['eastcliffe.worker.3', 'duty', 'eastcliffe', 'eastcliffe.duty'],
  ['harrowmere.manager.1', 'trainer', 'harrowmere', null],
  ['southmarch-police.missing.3', 'frontline', 'southmarch-police', 'southmarch-police.response'],
] as const

export interface Staff {
  readonly people: readonly Person[]
  readonly grants: readonly Grant[]
  /** By subject; a person with two grants stands here under the first. */
  member(subject: string): Member
  /** All members of an organisation in a role. */
  among(organisation: string, role: string): readonly Member[]
}

export function staff(register: Register, chance: Chance, today: number): Staff {
  const names = chanceFrom(1).fork('staff names')
  const nextName = staffNames(
    (groups) => names.weighted(groups),
    (list) => names.pick(list),
  )
  const starts = instantOf(startAt(today - 1000))
  const people: Person[] = []
  const grants: Grant[] = []
  const bySubject = new Map<string, Member>()
  const byRole = new Map<string, Member[]>()
  const organisation = (key: string) => one(register.organisations, key).id
  const team = (key: string | null) => (key === null ? null : one(register.teams, key).id)
  const id = () => idAt(Date.UTC(2019, 3, 2) + people.length * 1000, chance)

  const grant = (person: Person, role: string, where: string, in_: string | null) => {
    const held = {
      id: id(),
      person: person.id,
      role,
      organisation: organisation(where),
      team: team(in_),
      starts,
    }
    grants.push(held)
    return { ...held, grant: held.id, subject: person.subject, displayName: person.displayName }
  }
  const add = (subject: string, role: string, where: string, in_: string | null) => {
    const person = { id: id(), subject, displayName: nextName() }
    people.push(person)
    const member: Member = grant(person, role, where, in_)
    bySubject.set(subject, member)
    const key = `${where} ${role}`
    byRole.set(key, [...(byRole.get(key) ?? []), member])
  }
  const fill = (key: string, posts: readonly Post[]) => {
    for (const [post, role, team, count] of posts) {
      for (let each = 1; each <= count; each += 1) {
        const in_ = team === 'ab' ? (each * 2 <= count ? 'team-a' : 'team-b') : team
        add(`${key}.${post}.${each}`, role, key, in_ && `${key}.${in_}`)
      }
    }
  }
  for (const { area } of COUNCILS) fill(area, COUNCIL_POSTS)
  for (const force of ['northshire-police', 'southmarch-police']) fill(force, POLICE_POSTS)
  for (const [key, posts] of Object.entries(OTHER_POSTS)) fill(key, posts)
  for (const home of register.homes) add(`carer.${home.key}`, 'carer', home.key, null)
  for (const each of [1, 2]) add(`child.${each}`, 'child', 'own-records', null)
  for (const [subject, role, where, in_] of SECOND_GRANTS) {
    const person = people.find((each) => each.subject === subject)
    if (!person) continue
    const key = `${where} ${role}`
    byRole.set(key, [...(byRole.get(key) ?? []), grant(person, role, where, in_)])
  }
  return {
    people,
    grants,
    member: (subject) => one2(bySubject, subject),
    among: (where, role) => byRole.get(`${where} ${role}`) ?? [],
  }
}

function one<T extends { readonly key: string }>(list: readonly T[], key: string): T {
  const found = list.find((each) => each.key === key)
  if (!found) throw new Error(`no ${key} in the register`)
  return found
}

function one2(members: ReadonlyMap<string, Member>, subject: string): Member {
  const found = members.get(subject)
  if (!found) throw new Error(`nobody is called ${subject}`)
  return found
}
