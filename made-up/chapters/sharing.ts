/** Something leaves the record, or is kept in it, by decision of named people. */
import { workdayFrom } from '../calendar.ts'
import { inHours, type Life, since } from '../life.ts'

/** A pack for the child's solicitor, approved by two. */
export function shares(life: Life, day: number): void {
  const { crew, chance, casting } = life
  const sent = inHours(life, day, crew.worker).record('disclosed', {
    disclosureKind: since(life.state.solicitorFrom, day) ? 'solicitor-pack' : 'health-notice',
    matter: 'record',
    legalBasis: 'public-task',
    toWhom: since(life.state.solicitorFrom, day) ? 'solicitor' : 'nhs-body',
    toOrganisation: casting.organisation(
      since(life.state.solicitorFrom, day) ? 'hartwell-law' : 'vale-hospitals',
    ),
    approvers: [{ approvedBy: crew.manager.person }, { approvedBy: crew.iro.person }],
    childTold: 'yes',
    couldHarm: 'no',
    fileHash: chance.hex(64),
  })
  if (!since(life.state.solicitorFrom, day)) return
  inHours(life, workdayFrom(day + 2), crew.solicitor).record('acknowledged', {
    about: sent,
    ack: 'read',
    matter: 'record',
  })
}

export function withholds(life: Life, day: number): void {
  const { crew, chance } = life
  inHours(life, day, crew.manager).record('decided-not-to-share', {
    matter: chance.pick(['placement', 'record']),
    toWhom: chance.pick(['family', 'immigration-enforcement', 'anonymous']),
    decidedBy: crew.manager.person,
    couldHarm: 'yes',
    reasons: 'Whoever asked could not show who they are to the child.',
  })
}

export function lawful(life: Life, day: number): void {
  const { crew } = life
  inHours(life, day, crew.manager).record('lawful-exception-recorded', {
    dutyId: 'missing-notify-parents',
    exceptionReason: 'could-harm-the-child',
    decidedBy: crew.manager.person,
    matter: 'missing',
    couldHarm: 'yes',
    reasons: 'The address of the parents is known to those who controlled the child.',
  })
}
