/** Health. */
import { disability, healthAssessmentKind, healthTopic } from '../codes/health.ts'
import { sdqReason } from '../codes/returns.ts'
import { a } from '../kind.ts'

export const health = {
  healthAssessmentKind: a.code('Kind of health assessment', healthAssessmentKind),
  byDoctor: a.yesNo('By a doctor?'),
  reportedOn: a.interval('Report received on'),
  healthTopic: a.code('What the health fact is about', healthTopic),
  healthPresent: a.yesNo('Is it present?'),
  riskToLife: a.yesNo('Is there a risk to life now?'),
  careNeeds: a.text('What carers need to do'),
  disabilities: a.codes('Disability', disability),
  sdqScore: a.number('Strengths and difficulties score', 0, 40),
  sdqReason: a.code('Why no score', sdqReason),
  healthCheck: a.yesNo('Child health checks up to date?'),
  immunisations: a.yesNo('Immunisations up to date?'),
  teethCheck: a.yesNo('Dental check in the year?'),
  healthAssessed: a.yesNo('Health assessment in the year?'),
  substanceMisuse: a.yesNo('Substance misuse found in the year?'),
  interventionReceived: a.yesNo('Help with it received?'),
  interventionOffered: a.yesNo('Help with it offered?'),
  convictedInYear: a.yesNo('Convicted or cautioned in the year?'),
}
