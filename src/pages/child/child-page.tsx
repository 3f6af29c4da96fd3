/** One child on one page: who they are, where things stand, what is owed, whom to ring. */
import type { JSX } from 'hono/jsx/jsx-runtime'
import { ageClaims, agesOn } from '../../child/age.ts'
import { type Beside, beside } from '../../child/guardian.ts'
import type { History } from '../../child/history.ts'
import { names as namesOf } from '../../child/identity.ts'
import { placementNow } from '../../child/placement.ts'
import { status } from '../../child/status.ts'
import { momentOf } from '../../child/when.ts'
import { whereabouts } from '../../child/whereabouts.ts'
import { dayOf, type Happened, type Instant } from '../../chronology/as-at.ts'
import { labelOf } from '../../chronology/code-list.ts'
import * as careCodes from '../../chronology/codes/care.ts'
import * as identityCodes from '../../chronology/codes/identity.ts'
import { legalStatus } from '../../chronology/codes/returns.ts'
import { traffickingView } from '../../chronology/codes/trafficking.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { Instance } from '../../duties/instance.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import type { Known } from '../known.ts'
import type { Shown } from '../route.ts'
import { happenedText, lengthText } from '../times.ts'
import { urls } from '../urls.ts'
import { ChildFrame } from './child-frame.tsx'
import { DutyList } from './duty-list.tsx'

export interface ChildView {
  readonly child: string
  readonly asked: Known
  readonly of: History
  /** Entries known at the time asked for, standing or not. */
  readonly visible: readonly Entry[]
  readonly standing: ReadonlySet<string>
  readonly duties: readonly Instance[]
  readonly names: ReadonlyMap<string, string>
  readonly mayRecord: (section: string) => boolean
  readonly placeMasked: boolean
  /** Whether this reader may see who the child is said to be. */
  readonly seesIdentity: boolean
  /** Sections that this reader sees anything of. */
  readonly sections: readonly string[]
}

export type ViewProps = ChildView & { readonly at: Shown<unknown, unknown> }

export function ChildPage(view: ViewProps): JSX.Element {
  return (
    <ChildFrame {...view} title="Child" tab="overview" here={urls.child(view.child)}>
      <Warnings {...view} />
      <h2 class="govuk-heading-m" id="now">
        Where things stand
      </h2>
      <SummaryList rows={standingRows(view)} />
      <h2 class="govuk-heading-m" id="owed">
        What is owed
      </h2>
      <DutyList duties={view.duties} child={view.child} asked={view.asked} />
      <h2 class="govuk-heading-m" id="who">
        Who the child is
      </h2>
      <SummaryList rows={identityRows(view)} />
      <h2 class="govuk-heading-m" id="people">
        People and whom to ring
      </h2>
      <People {...view} />
    </ChildFrame>
  )
}

function Warnings({ of }: ViewProps) {
  const where = whereabouts(of)
  if (where.state !== 'missing') return null
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">Warning</span>
        {`Missing since ${where.since ? happenedText(where.since) : 'a time that is not known'}. If the child is in danger now, ring 999.`}
      </strong>
    </div>
  )
}

function standingRows(view: ViewProps) {
  const { of, asked, placeMasked, child } = view
  const where = whereabouts(of)
  const care = status(of)
  const home = placementNow(of)
  return [
    {
      key: { text: 'Whereabouts' },
      value: {
        text: `${WHEREABOUTS[where.state]}${since(where.since, of.trueOn)}${SURENESS[where.sure]}`,
      },
    },
    { key: { text: 'In care' }, value: { text: careText(care, of.trueOn) } },
    {
      key: { text: 'Placement' },
      value: {
        text: home
          ? `${labelOf(careCodes.placementType, home.kind)}${since(home.from, of.trueOn)}`
          : 'None recorded',
      },
    },
    placeMasked && {
      key: { text: 'Address' },
      value: {
        text: (
          <>
            <span class="holdfast-masked">Hidden, to keep the child safe</span>{' '}
            {!asked.text && (
              <a class="govuk-link" href={urls.place(child)}>
                Show<span class="govuk-visually-hidden"> the address</span>
              </a>
            )}
          </>
        ),
      },
    },
    { key: { text: 'Unaccompanied' }, value: { text: CERTAINTY[care.unaccompanied.answer] } },
    {
      key: { text: 'Trafficking' },
      value: { text: labelOf(traffickingView, care.trafficking.view) },
    },
  ]
}

const WHEREABOUTS = {
  missing: 'Missing',
  away: 'Away without permission',
  placed: 'In a placement',
  detained: 'Held',
  'left-care': 'Left care',
  died: 'Died',
  'not-known': 'Not known',
} as const
const SURENESS = {
  confirmed: '',
  reported: '. Passed on or read, not seen',
  'in-a-return': '. Only a yearly return says so',
  'safety-not-confirmed': '. Reported ended, safety not confirmed',
  'not-known': '',
} as const
const CERTAINTY = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

function since(happened: Happened | null, now: Instant): string {
  const from = happened && momentOf(happened)?.from
  return from ? `, since ${happenedText(happened)} (${lengthText(from, now)})` : ''
}

function careText(care: ReturnType<typeof status>, now: Instant): string {
  if (care.lookedAfter)
    return `Yes${since(care.since, now)}${care.legalStatus ? `. ${labelOf(legalStatus, care.legalStatus)}` : ''}`
  return care.until ? `No, until ${happenedText(care.until)}` : 'No period of care is recorded'
}

function identityRows({ of, asked }: ViewProps) {
  const all = namesOf(of)
  const claims = ageClaims(of)
  const ages = agesOn(of, dayOf(of.trueOn))
  return [
    {
      key: { text: all.length === 1 ? 'Name' : 'Names' },
      value: {
        text:
          all.length === 0 ? (
            'Nobody has recorded a name that you can see'
          ) : (
            <ul class="govuk-list">
              {all.map((name) => (
                <li>
                  <bdi>{name.name}</bdi>
                  {name.original && (
                    <>
                      {' '}
                      <bdi lang="und">{name.original}</bdi>
                    </>
                  )}
                  {` – ${labelOf(identityCodes.nameKind, name.kind).toLowerCase()}`}
                </li>
              ))}
            </ul>
          ),
      },
    },
    {
      key: { text: 'Age' },
      value: { text: ageText(ages, claims.inDoubt, asked.text !== undefined) },
    },
    {
      key: { text: 'Birth dates given' },
      value: {
        text:
          claims.claims.length === 0 ? (
            'None recorded that you can see'
          ) : (
            <ul class="govuk-list">
              {claims.claims.map((claim) => (
                <li>{`${happenedText(claim.birth)} – ${labelOf(identityCodes.birthKind, claim.kind).toLowerCase()}${claim.disputed === 'yes' ? ', disputed' : ''}`}</li>
              ))}
            </ul>
          ),
      },
    },
  ]
}

function ageText(
  ages: { youngest: number; oldest: number } | null,
  inDoubt: boolean,
  past: boolean,
): string {
  const doubt = inDoubt ? '. Somebody doubts it: treat as a child while that is not settled' : ''
  if (!ages) return `Not known${doubt}`
  const years =
    ages.youngest === ages.oldest
      ? `${ages.youngest}`
      : `between ${ages.youngest} and ${ages.oldest}`
  return `${years} ${past ? 'on that day' : 'now'}${doubt}`
}

function People({ of, names }: ViewProps) {
  const { guardian, guardianAskedFor, solicitors, reviewingOfficer, socialWorker } = beside(of)
  const row = (title: string, one: Beside | null | undefined) =>
    one && {
      key: { text: title },
      value: {
        text: `${(one.person && names.get(one.person)) ?? 'Name not recorded'}, since ${happenedText(one.since)}`,
      },
    }
  const rows = [
    row('Social worker', socialWorker),
    row('Guardian', guardian),
    !guardian && {
      key: { text: 'Guardian' },
      value: {
        text: guardianAskedFor
          ? `Asked for ${happenedText(guardianAskedFor)}, not appointed`
          : 'None recorded',
      },
    },
    row('Reviewing officer', reviewingOfficer),
    ...solicitors.filter((one) => one.until === null).map((one) => row('Solicitor', one)),
  ]
  return <SummaryList rows={rows} />
}
