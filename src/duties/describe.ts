/** The documentation page of the duties, made from their declarations; docs/duties.md is this text. */
import { DUTIES } from './catalogue.ts'
import type { ConditionName } from './conditions.ts'
import { CONVENTIONS } from './conventions.ts'
import type { Applies, BroughtBy, Duty, Trigger, Variant, Version } from './duty.ts'
import { CHECKED, RANKS, saidEnds } from './explain.ts'
import { saidDay, saidEvent } from './said.ts'
import { SOURCES } from './sources.ts'

const PARTS: Readonly<Record<BroughtBy, string>> = {
  missing: 'A child who is missing',
  care: 'A child who is looked after',
  'child-protection': 'Protecting a child',
  guardian: 'A guardian',
  nrm: 'Recognition as a victim',
  'age-detention': 'Age and detention',
  offences: 'A child accused of an offence',
  transfer: 'Moving between councils',
  return: 'Going back to a country',
  'leaving-care': 'Leaving care',
  data: 'Returns and reports',
}
const NATIONS: Readonly<Record<Applies, string>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  NI: 'Northern Ireland',
}

/** Gives the whole page as Markdown, ending with one line break. */
export function describeDuties(): string {
  const parts = Object.keys(PARTS) as BroughtBy[]
  const sections = parts.flatMap((part) => {
    const here = DUTIES.filter((duty) => duty.broughtBy === part)
    return here.length === 0 ? [] : [`## ${PARTS[part]}`, ...here.map(describe)]
  })
  const sources = Object.entries(SOURCES).map(([name, title]) => `- ${name}: ${title}`)
  const counted = Object.entries(CONVENTIONS).map(([name, text]) => `- ${name}: ${text}`)
  const last = ['## Conventions', counted.join('\n'), '## Sources', sources.join('\n')]
  return `${[INTRODUCTION, ...sections, ...last].join('\n\n')}\n`
}

const INTRODUCTION = `# What must follow: the duties

${DUTIES.length} duties, each in one file of src/duties/catalogue/ with a table of cases beside it. This page is made
from them by \`describeDuties()\`; a test keeps it equal. It is not legal advice.

**What kind of thing obliges.** Law: an Act, regulations or binding case law. Guidance: statutory or
official guidance. Practice: protocols and common practice. Design: our own rule. A council's own
target is policy: it is shown beside a duty and never replaces it.

**How far it was checked.** Read: in its source. Part: the main rule, with a paragraph or a date from
memory. Memory: not checked against its source, and every explanation on the screen says so.

**How it is counted.** The day of the trigger is day 0. A duty counted in days may be met until the
last of them has ended in London. Hours are elapsed hours, through nights, weekends and clock changes,
and are never judged from a bare date. Working days are those of the owing body's part of the United
Kingdom, with the bank holidays that were known on the date of the question. Months end on the same
day number, or on the last day of a shorter month. An interval starts from when the last act really
happened.

**States.** waiting: the harm question comes first. due, overdue. met, met-late, met-early (done before
it was owed). suspended: the clock stands. superseded: no longer owed. excepted: not done, for a reason
that the rule allows. breached: a standing duty was broken. not-known: the record cannot tell. depends:
on something nobody has answered. owed-no-owner: owed, and no council has taken the child on. No duty
is ever met by silence; what comes from an imported return wakes nobody.`

function describe(duty: Duty): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Kind', `${duty.rank}. ${RANKS[duty.rank]}`],
    ['Owed by', duty.owedBy],
    ['For each', duty.per],
    [
      'To',
      duty.addressees
        ?.map((one) => one.name + (one.harmQuestion ? ' (harm question first)' : ''))
        .join('; '),
    ],
    ['Starts with', duty.trigger.map(saidTrigger).join(duty.prefer ? '; failing that ' : '; or ')],
    ['Time', saidDeadline(duty)],
    ['Met by', duty.discharge.length > 0 ? saidEnds(duty.discharge) : undefined],
    ['Done before it is owed', saidEarly(duty)],
    ['Not owed, with a recorded reason', duty.except && saidEnds(duty.except)],
    ['The clock stands', duty.suspend && saidEnds(duty.suspend)],
    ['No longer owed from', duty.supersede && saidEnds(duty.supersede)],
    ['Broken by', duty.breach?.map(saidTrigger).join('; or ')],
    ['In force', duty.versions.map(saidVersion).join('; ')],
    ['Applies in', duty.applies.map((one) => NATIONS[one]).join(', ')],
    ['Source', duty.source],
    ['Checked', `${duty.checked}. ${CHECKED[duty.checked]}`],
    ['Shown in section', duty.section],
    ['Kept apart', duty.firewall],
    ['Note', duty.note],
  ]
  const list = rows.flatMap(([name, text]) => (text ? [`- ${name}: ${text}`] : []))
  return [`### ${duty.id}`, '', `${duty.does}.`, '', ...list].join('\n')
}

function saidWhere(where: readonly ConditionName[] | undefined): string {
  return where ? ` if ${where.map((name) => name.replaceAll('-', ' ')).join(' and ')}` : ''
}

function saidTrigger(trigger: Trigger): string {
  return saidEvent(trigger.event) + saidWhere(trigger.where)
}

function saidClock(clock: { n?: number | null; unit?: string }): string {
  return clock.n
    ? `${clock.n} ${(clock.unit ?? '').replaceAll('-', ' ')}${clock.n === 1 ? '' : 's'}`
    : ''
}

function saidDeadline(duty: Duty): string {
  const { deadline, variants } = duty
  const note = deadline.note ? ` (${deadline.note})` : ''
  return saidNumber(duty) + (variants ?? []).map(saidVariant).join('') + note
}

function saidNumber({ deadline }: Duty): string {
  switch (deadline.unit) {
    case 'asap':
      return 'as soon as it can be done; no number'
    case 'as-set':
      return `as set: ${deadline.field ?? 'by whoever set it'}`
    case 'standing':
      return deadline.count === 'before'
        ? `before ${(deadline.event ?? []).map(saidEvent).join(' or ')}`
        : 'as long as the situation lasts'
    default:
      return saidClock(deadline) + (deadline.count === 'interval' ? ' from the last one' : '')
  }
}

function saidVariant(variant: Variant): string {
  return `; ${saidClock(variant)}${saidWhere(variant.where)}`
}

function saidEarly({ early }: Duty): string | undefined {
  if (early === 'never') return 'does not count'
  return typeof early === 'object' ? `counts within ${early.months} months` : undefined
}

function saidVersion(version: Version): string {
  const span = version.from
    ? `from ${saidDay(version.from)}${version.to ? ` to before ${saidDay(version.to)}` : ''}`
    : 'without a starting date'
  const clock = saidClock(version)
  const applies = version.applies
    ? `in ${version.applies.map((one) => NATIONS[one]).join(', ')}`
    : ''
  const more = [clock, applies, version.note].filter(Boolean).join('; ')
  return more ? `${span} (${more})` : span
}
