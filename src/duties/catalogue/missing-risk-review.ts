/** An open episode always has a next time at which the risk is looked at again. */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingRiskReview = duty({
  id: 'missing-risk-review',
  title: 'Look at the risk again',
  does: 'Review the grade at the time that was set, and whenever facts change; each review sets the next review time, so an open episode always has a next review',
  broughtBy: 'missing',
  rank: 'guidance',
  owedBy: 'police',
  owners: ['police'],
  per: 'grading',
  trigger: [{ event: 'risk.graded' }, { event: 'risk.reviewed' }],
  deadline: {
    n: null,
    unit: 'as-set',
    count: 'interval',
    field: 'reviewAt',
    note: 'no national interval found',
  },
  discharge: ['risk.graded', 'risk.reviewed'],
  supersede: ['child.found'],
  versions: [{ from: asDay('2013-03-01'), note: 'start assumed with missing-risk-assess: memory' }],
  applies: ['E', 'W'],
  source: 'COP-APP-MISSING',
  checked: 'read',
  section: 'MIS',
  note: 'a grading without a review time is itself a fault to show; a review that sets the next time starts the clock again',
})
