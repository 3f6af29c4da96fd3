/** Worries, signs, and what the council does about them. */
import { level } from '../codes/people.ts'
import { factor, primaryNeed } from '../codes/returns.ts'
import { sign } from '../codes/signs.ts'
import {
  assessmentKind,
  assessmentTool,
  concern,
  response,
  seriousEvent,
  signAnswer,
} from '../codes/trafficking.ts'
import { a, group, required } from '../kind.ts'

export const recognising = {
  concerns: a.codes('What is the worry about', concern),
  doneByName: a.text('Their name and how to reach them'),
  asReferral: a.yesNo("Is this a referral to children's social care?"),
  addressedTo: a.organisation('Council asked to act'),
  seriousEvent: a.code("Serious event in a children's home", seriousEvent),
  response: a.code('What will be done', response),
  primaryNeed: a.code('Main need', primaryNeed),
  referrerTold: a.yesNo('Has whoever raised it been told?'),
  signs: group(
    'Signs',
    {
      sign: required(a.code('Sign', sign)),
      signAnswer: required(
        a.code('Seen, suspected, not seen or not asked', signAnswer, {
          hint: 'Not seen means that somebody looked. If nobody looked, choose not asked.',
        }),
      ),
    },
    80,
  ),
  tool: a.code('What it was judged with', assessmentTool),
  retraffickingRisk: a.code('Risk of being trafficked again', level),
  assessmentKind: a.code('Kind of assessment', assessmentKind),
  factors: a.codes('What was found (national factors)', factor),
}
