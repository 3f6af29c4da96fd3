/**
 * Nobody publishes a picture of the child before a named person has weighed the danger of doing
 * so.
 */
import { duty } from '../duty.ts'

export const missingPublicityDecision = duty({
  id: 'missing-publicity-decision',
  title: 'Decide about publicity',
  does: "A named person (police lead, with the council that looks after the child, guardian heard) decides whether to publish, what and where; the harm question first (traffickers, retaliation, asylum, stigma, the child's later life); reasons recorded either way; a date set to look again. No picture or name goes out before it",
  broughtBy: 'missing',
  rank: 'design',
  owedBy: 'police with the responsible council',
  owners: ['police', 'responsible-council'],
  per: 'episode',
  trigger: [{ event: 'missing.reported' }],
  deadline: { n: null, unit: 'asap', count: 'after', note: 'and always before publicity.made' },
  discharge: ['publicity.decided'],
  supersede: ['child.found'],
  breach: [{ event: 'publicity.made', where: ['publicity-undecided'] }],
  versions: [{ from: null }],
  applies: ['E', 'W', 'S', 'NI'],
  source:
    "our design. Roots: principles for the police response to missing people (missingpeople.org.uk: right to privacy weighed against safeguarding when a public appeal is decided, or a non-public one used), read; Missing Children Europe, 'Once missing - never forgotten?' (6 Apr 2017), read in summary; police APP text on publicity not reached",
  checked: 'design',
  section: 'MIS',
})
