/** Rights, wishes, comments and complaints. */
import { matter, understood } from '../codes/people.ts'
import { commentKind, complaintOutcome, rightsText } from '../codes/voice.ts'
import { a } from '../kind.ts'

export const voice = {
  rightsTexts: a.codes('Which rights', rightsText),
  textVersion: a.token('Version of the text'),
  interpreter: a.person('Which interpreter'),
  understood: a.code('Understood?', understood, {
    hint: 'Ask the child to say it back in their own words.',
  }),
  wantsAgain: a.yesNo('Wants to hear it again?'),
  wishesAbout: a.code('About what', matter),
  wishes: a.text("What the child wants, in the child's words", {
    hint: "The child's words as they said them, not a summary.",
  }),
  commentKind: a.code('Kind of comment', commentKind),
  advocateAsked: a.yesNo('Was an advocate asked for?'),
  complaintOutcome: a.code('Outcome of the complaint', complaintOutcome),
}
