/**
 * Before anybody tells family or the public anything, a named person asks whether telling could
 * harm the child.
 */
import { duty } from '../duty.ts'

export const tellFamilyHarmQuestion = duty({
  id: 'tell-family-harm-question',
  title: 'Ask first whether telling could harm',
  does: "Before family, a former carer, a person who says that they are family, or the public is told anything (missing, found, moved, where), a named person answers whether telling could harm the child. 'Decided not to tell, because' is a full answer and meets the duty to tell",
  broughtBy: 'missing',
  rank: 'design',
  owedBy: 'the person about to tell; a manager where the answer is unsure',
  owners: ['whoever-tells'],
  per: 'addressee and occasion',
  trigger: [
    { event: 'whereabouts.unknown' },
    { event: 'child.found' },
    { event: 'placement.started' },
    { event: 'arrest.made' },
    { event: 'police-protection.started' },
  ],
  deadline: { n: null, unit: 'standing', count: 'before', event: ['told(to=family)'] },
  discharge: ['harm-question.answered'],
  breach: [
    { event: 'told(to=family)', where: ['harm-question-unanswered'] },
    { event: 'told(to=public)', where: ['harm-question-unanswered'] },
  ],
  versions: [{ from: null }],
  applies: ['E', 'W', 'S', 'NI'],
  source:
    "our design (DESIGN section 6). Roots: DfE-MISSING-2014 p22 (not where against the child's welfare), CPPCR reg 13 (notice withheld where it would put the child at risk of significant harm), UASC guidance (location not given to enquirers)",
  checked: 'design',
  section: 'ACROSS',
  note: 'CA 1989 s.46(4) (police protection) and CYPA 1933 s.34 (arrest) tell the police to inform parents or the person responsible with no harm exception in their words (memory): where the two meet, the screen shows both and a named officer decides',
})
