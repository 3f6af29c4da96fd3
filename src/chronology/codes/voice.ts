/** Rights, comments and complaints: the child's own voice. */
import { codeList } from '../code-list.ts'

/** The short form of each text; the texts themselves are guidance and carry a version. */
export const rightsText = codeList('rights-text', {
  K1: 'you have done nothing wrong, and your safety comes first',
  K2: 'where you are, where you sleep and who looks after you',
  K3: 'we believe that you are a child',
  K4: 'an adult who is on your side',
  K5: 'a free lawyer',
  K6: 'not punished for what somebody made you do',
  K7: 'an interpreter you trust',
  K8: 'a doctor, a nurse and a dentist',
  K9: 'school or college',
  K10: 'a safe home, food, clothes and money',
  K11: 'immigration decisions are apart',
  K12: 'we can ask the government to recognise what happened to you',
  K13: 'what we write down, who sees it, and what we cannot keep secret',
  K14: 'tell police when you are ready',
  K15: 'if you feel you must leave',
  K16: 'how to complain',
  K17: 'family, and going to another country',
  K18: 'your plan, and what happens at 18',
})

export const commentKind = codeList('comment-kind', {
  agrees: 'they agree',
  disagrees: 'they disagree',
  explains: 'they explain something',
  adds: 'they add something',
  asks: 'they ask something',
})

export const complaintOutcome = codeList('complaint-outcome', {
  upheld: 'it was right (upheld)',
  'partly-upheld': 'it was right in part (partly upheld)',
  'not-upheld': 'it was not upheld',
  withdrawn: 'it was taken back',
  'sorted-out-early': 'it was sorted out early',
  'no-answer': 'there was no answer',
})
