/**
 * What organisations record about themselves: name and address, desks, schemes, returns, local
 * rules.
 */
import { dayAt } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Casting } from './crew.ts'
import type { Time } from './lives.ts'
import { COUNCILS } from './organisations.ts'
import { addressIn, landline } from './places.ts'
import { Story } from './story.ts'
import type { Chronology, Member } from './types.ts'

const BEGAN = 900

export function describeOrganisations(casting: Casting, chance: Chance, time: Time): Chronology[] {
  const { register, staff } = casting
  const homes = new Map(register.homes.map((home) => [home.organisation, home]))
  const central = staff.member('national-desk.admin.1')
  return register.organisations
    .filter((organisation) => organisation.kind !== 'own-record')
    .map((organisation, index) => {
      const story = new Story(
        organisation.id,
        'organisation',
        chance.fork(organisation.key),
        time.now,
        time.today,
        time.nowMs,
      )
      const home = homes.get(organisation.id)
      const council = COUNCILS.find((each) => each.area === organisation.key)
      const by =
        staff.among(organisation.key, 'admin')[0] ??
        (home ? (staff.among(COUNCILS[home.council]?.area ?? '', 'admin')[0] ?? central) : central)
      const area = council?.area ?? COUNCILS[index % 5]?.area ?? 'marlbury'
      story
        .at(time.today - BEGAN, 600 + (index % 300))
        .by(by)
        .record('organisation-described', {
          organisationName: home?.homeName ?? organisation.name ?? 'An organisation',
          organisationKind: KINDS[organisation.kind] ?? organisation.kind,
          nation: 'england',
          organisationAddress: home?.address ?? addressIn(area, story.chance),
        })
      desks(story, casting, organisation.id, by, time)
      if (council) schemesAndReturns(story, casting, council.area, time)
      return story.finished()
    })
}

/** Kinds in the register that the catalogue of entries knows by another name. */
const KINDS: Readonly<Record<string, string>> = { 'fostering-household': 'other' }

function desks(story: Story, casting: Casting, organisation: string, by: Member, time: Time): void {
  for (const team of casting.register.teams.filter((each) => each.organisation === organisation)) {
    story
      .at(time.today - BEGAN + 1, 600)
      .by(by)
      .record('desk-set', {
        deskName: team.name,
        deskPhone: team.deskPhone,
        deskOpen: /duty|missing|desk/i.test(team.name) ? 'yes' : 'no',
        ...(/missing/i.test(team.name) ? { matter: 'missing' } : {}),
      })
  }
  const home = casting.register.homes.findIndex((each) => each.organisation === organisation)
  const kind = casting.register.homes[home]?.kind
  if (home >= 0 && kind !== 'fostering-household') {
    story
      .at(time.today - BEGAN + 1, 600)
      .by(by)
      .record('desk-set', {
        deskName: 'Office, day and night',
        deskPhone: landline(400 + home),
        deskOpen: 'yes',
      })
  }
}

function schemesAndReturns(story: Story, casting: Casting, area: string, time: Time): void {
  const { staff } = casting
  const admin = staff.among(area, 'admin')[0] ?? staff.member('national-desk.admin.1')
  const returns = staff.among(area, 'returns-officer')[0] ?? admin
  const manager = staff.among(area, 'manager')[0] ?? admin
  const coordinator = staff.member('national-desk.coordinator.1')
  const began = COUNCILS.find((each) => each.area === area)?.began ?? 400
  const schemes = [
    'nts',
    'ictg-site',
    ...(area === 'marlbury' ? ['nrm-pilot-panel'] : []),
    ...(area === 'eastcliffe' || area === 'marlbury' ? ['philomena'] : []),
  ]
  for (const scheme of schemes)
    story
      .at(time.today - BEGAN + 2, 640)
      .by(coordinator)
      .record('scheme-joined', { scheme })
  story
    .at(time.today - began + 1, 700)
    .by(manager)
    .record('local-policy-set', {
      dutyId: 'missing-notify-placing-authority',
      dutyNumber: 2,
      dutyUnit: 'hour',
      note: 'Agreed with police and carers.',
    })
  const year = Number(dayAt(time.today).slice(0, 4))
  for (const each of [year - 2, year - 1, year]) {
    const end = daysFrom(`${each}-03-31`)
    if (end > time.today - began) {
      story
        .at(end + 88, 720)
        .by(returns)
        .record('return-submitted', {
          returnName: 'ssda903',
          periodCovered: { precision: 'about', from: dayAt(end - 364), to: dayAt(end) },
          recordsCount: story.chance.int(60, 110),
        })
    }
  }
  for (let day = time.today - began + 90; day < time.today; day += 92) {
    story
      .at(day, 840)
      .by(manager)
      .record('report-given', {
        returnName: 'other',
        periodCovered: { precision: 'about', from: dayAt(day - 92), to: dayAt(day - 1) },
      })
  }
}

const daysFrom = (day: string): number => Math.round(Date.parse(day) / 86_400_000)
