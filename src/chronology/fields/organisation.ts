/** What organisations record about themselves. */
import { calendarKind, dutyUnit, organisationKind, returnName, scheme } from '../codes/across.ts'
import { laCode } from '../codes/councils.ts'
import { a } from '../kind.ts'

export const organisation = {
  organisationName: a.text('Name of the organisation'),
  organisationKind: a.code('Kind of organisation', organisationKind),
  laCode: a.code('Council code (DfE)', laCode),
  organisationAddress: a.place('Address of the organisation'),
  deskName: a.text('Name of the desk'),
  deskPhone: a.text('Phone, any hour or when', {
    hint: "The number of the desk, never a person's own.",
  }),
  deskOpen: a.yesNo('Open day and night?'),
  calendarKind: a.code('Kind of calendar day', calendarKind),
  dutyNumber: a.number('How many of these units', 1, 1_000),
  dutyUnit: a.code('Unit of time', dutyUnit),
  scheme: a.code('Which scheme', scheme),
  returnName: a.code('Which return or report', returnName),
  periodCovered: a.interval('Period covered'),
  recordsCount: a.number('How many records', 0, 10_000_000),
  transitional: a.yesNo('Given late, as imported history?'),
}
