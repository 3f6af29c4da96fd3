/**
 * Who the return says the child is: Header, the birth dates and sexes that other modules repeat or
 * contradict, UASC, and the yearly answers about health.
 */
import { birthday, type Day, type Happened } from '../../chronology/as-at.ts'
import { daysOfYear } from './collection-year.ts'
import type { ReturnContext } from './entries-for-child.ts'
import type { RowAt } from './row.ts'
import type { ChildRows } from './rows-to-children.ts'
import { asked, type Statement } from './statement.ts'
import type { HealthColumn, Sex, Typed } from './typed-rows.ts'

/** A claim of the return holds for its year; it does not say on which day somebody made it. */
function inYear({ year }: ReturnContext): Happened {
  const days = daysOfYear(year)
  return days ? { precision: 'about', from: days.first, to: days.last } : { precision: 'unknown' }
}

const born = (dob: Day): Happened => ({ precision: 'day', on: dob })

/** Everything that the return claims about who the child is. */
export function identityOf(rows: ChildRows, context: ReturnContext): Statement[] {
  const { header } = rows
  return [
    ...(header ? [fromHeader(header, context)] : []),
    ...otherClaims(rows, context),
    ...(header?.motherOf ? [ownChild(header, header.motherOf)] : []),
  ]
}

function numberOf(child: string, { authority }: ReturnContext): Record<string, unknown> {
  return {
    identifierKind: 'la-child-number',
    identifier: child,
    identifierIssuer: authority,
  }
}

function fromHeader(row: Typed<'Header'>, context: ReturnContext): Statement {
  const upn = row.upn === undefined ? [] : [{ identifierKind: 'upn', identifier: row.upn }]
  const noNumber = row.upn === undefined ? (row.upnReason ?? 'unknown') : undefined
  return {
    key: 'identity',
    kind: 'identity-claimed',
    happened: inYear(context),
    payload: asked('identity-claimed', {
      birth: row.dob && born(row.dob),
      birthKind: 'recorded',
      sex: row.sex ?? 'unknown',
      ethnicity: row.ethnic ?? 'unknown',
      identifiers: [numberOf(row.child, context), ...upn],
      upnReason: noNumber,
      isParent: parentOf(row),
    }),
    rows: [row.at],
    core: [row.dob ?? null],
  }
}

/** The return asks whether she is a mother. Of a boy "not a mother" says nothing about a father. */
function parentOf({ mother, sex, motherOf }: Typed<'Header'>): string {
  if (mother === '1' || motherOf !== undefined) return 'yes'
  return mother === '0' && sex === 'female' ? 'no' : 'not-asked'
}

function ownChild(row: Typed<'Header'>, dob: Day): Statement {
  return {
    key: 'own-child',
    kind: 'family-or-associate-known',
    happened: { precision: 'unknown' },
    payload: asked('family-or-associate-known', { relation: 'own-child', birth: born(dob) }),
    rows: [row.at],
    beside: true,
  }
}

interface Claim {
  readonly at: RowAt
  readonly dob: Day | undefined
  readonly sex?: Sex | undefined
}

/**
 * A birth date, or a sex, that another module gives and Header does not: a claim beside the first,
 * not a correction of it. Where there is no Header row, the birth date is all that is known.
 */
function otherClaims(rows: ChildRows, context: ReturnContext): Statement[] {
  const claims: Claim[] = [
    ...(rows.uasc ? [rows.uasc] : []),
    ...rows.missing,
    ...rows.reviews,
    ...(rows.health ? [rows.health] : []),
    ...rows.workers,
  ]
  const differs = ({ dob, sex }: Claim) =>
    rows.header === null ||
    (dob !== undefined && dob !== rows.header.dob) ||
    (sex !== undefined && sex !== rows.header.sex)
  const different = new Map<string, Claim>()
  for (const claim of claims.filter((one) => one.dob !== undefined && differs(one))) {
    const says = `${claim.dob} ${claim.sex ?? ''}`
    if (!different.has(says) && !repeated(different, claim)) different.set(says, claim)
  }
  const counts = new Map<string, number>()
  return [...different]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, claim]) => {
      const count = (counts.get(claim.at.module) ?? 0) + 1
      counts.set(claim.at.module, count)
      return otherClaim(claim, count, rows, context)
    })
}

/** A claim of a birth date alone repeats one that gives the same and a sex too. */
function repeated(different: ReadonlyMap<string, Claim>, claim: Claim): boolean {
  return claim.sex === undefined && [...different.values()].some((one) => one.dob === claim.dob)
}

function otherClaim(
  claim: Claim,
  count: number,
  rows: ChildRows,
  context: ReturnContext,
): Statement {
  const payload = {
    birth: claim.dob && born(claim.dob),
    birthKind: 'recorded',
    ...(claim.sex === undefined ? {} : { sex: claim.sex }),
    ...(rows.header ? {} : { identifiers: [numberOf(rows.child, context)] }),
  }
  return {
    key: `identity|${claim.at.module}${count > 1 ? `|${count}` : ''}`,
    kind: 'identity-claimed',
    happened: inYear(context),
    payload: asked('identity-claimed', payload),
    rows: [claim.at],
    core: [claim.dob ?? null],
    beside: true,
    ...(rows.header ? {} : { carried: { family: 'identity' } }),
  }
}

/**
 * That the child is unaccompanied. The return does not say since when: about the beginning of the
 * care that it shows. An end may lie in the future, and is then only what is expected.
 */
export function unaccompaniedOf(rows: ChildRows, context: ReturnContext): Statement[] {
  const row = rows.uasc ?? (rows.header?.uasc ? rows.header : null)
  if (row === null) return []
  const ceased = rows.uasc?.ceased
  const began = (rows.episodes.find(({ rne }) => rne === 'S') ?? rows.episodes[0])?.decom
  const last = daysOfYear(context.year)?.last
  const over = ceased !== undefined && last !== undefined && ceased <= last
  const born = row.dob ?? rows.header?.dob
  const at18 = ceased !== undefined && born !== undefined && birthday(born, 18) === ceased
  return [
    {
      key: 'unaccompanied',
      kind: 'unaccompanied-status-recorded',
      happened: began ? { precision: 'about', from: began, to: began } : inYear(context),
      payload: asked('unaccompanied-status-recorded', {
        unaccompaniedStatus: 'unaccompanied',
        until: ceased,
        nation: 'england',
        ...(over ? { unaccompaniedEnd: at18 ? 'turned-18' : 'unknown' } : {}),
      }),
      rows: [row.at],
      ...(rows.uasc ? {} : { beside: true as const }),
    },
  ]
}

const HEALTH_FIELDS: Readonly<Record<HealthColumn, string>> = {
  CONVICTED: 'convictedInYear',
  HEALTH_CHECK: 'healthCheck',
  IMMUNISATIONS: 'immunisations',
  TEETH_CHECK: 'teethCheck',
  HEALTH_ASSESSMENT: 'healthAssessed',
  SUBSTANCE_MISUSE: 'substanceMisuse',
  INTERVENTION_RECEIVED: 'interventionReceived',
  INTERVENTION_OFFERED: 'interventionOffered',
}

/** The yearly answers; a blank is an answer that is not known, never no. */
export function healthOf(rows: ChildRows, context: ReturnContext): Statement[] {
  const row = rows.health
  if (row === null) return []
  const answers = Object.entries(HEALTH_FIELDS).map(([column, field]) => {
    const answer = row.answers[column as HealthColumn]
    return [field, answer === undefined ? 'unknown' : answer === '1' ? 'yes' : 'no']
  })
  return [
    {
      key: `health|${context.year}`,
      kind: 'yearly-health-recorded',
      happened: inYear(context),
      payload: asked('yearly-health-recorded', {
        ...Object.fromEntries(answers),
        sdqScore: row.score,
        sdqReason: row.noScore ?? (row.score === undefined ? 'unknown' : undefined),
      }),
      rows: [row.at],
    },
  ]
}
