/** What is written after visits and reviews: short, kind, and never a place. */
export const VISIT_NOTES = [
  'Showed me the garden they planted with the carer. Laughing a lot.',
  'We cooked together and talked about college. Sleeping better.',
  'Quiet at first. Wanted to know when the next review is.',
  'Room is tidy and full of drawings. Asked for a lock on the wardrobe; agreed.',
  'Talked about missing home. We rang the family tracing service together.',
  'Says school is going well, maths best. Wants football boots.',
  'Tired today. New medicine started on Monday. Will ring on Friday.',
  'We went for a walk and talked about who is safe to call.',
  'Proud of the new phone and happy to show who is on it.',
  'Does not like the food much. Carer and child will shop together.',
  'Interpreter by phone. Asked again how long it will all take; I said what I know and what I do not.',
  'Good contact with brother this week. Looking forward to Eid.',
  'Worried about a message from an old number. Blocked it together, told the manager.',
  'Played chess. Won twice. Wants to join a club.',
  'Carer says evenings are hard. Night light and a routine agreed.',
  'Passed the first English exam. We rang the guardian to tell her.',
  'Wants to see the dentist soon. Appointment made.',
  'Baby and mother both well. Health visitor came the day before.',
] as const

export const NOT_SEEN_NOTES = [
  'Nobody answered. Carer rang later: they were at football. New time agreed.',
  'At college; spoke to the carer only. Visit to be made again this week.',
] as const

export const WISHES = [
  'To stay where I am and not move again.',
  'To go to school like the others in the house.',
  'To talk to my mother, and somebody to help me find her number.',
  'To have the same interpreter each time, a woman.',
  'To be a car mechanic. To learn to drive when I am old enough.',
  'Not to see those people again.',
  'To go to the mosque on Fridays.',
  'To have my own key.',
  'To see my little brother more than once a month.',
  'To be called by the name I chose.',
  'That people stop asking me the same questions.',
  'A room where I can sleep without the light off.',
  'To play football in a team.',
  'To go home one day, but not now.',
  'To keep my baby with me.',
  'To cook food from home.',
] as const

export const GUARDIAN_NOTES = [
  'Met at the library. We read through the letter together, twice.',
  'Asked me to come to the review. I will say what they want if they do not want to speak.',
  'Still worried about the money they say is owed. Explained again that nobody may ask for it.',
  'We practised what to say to the solicitor. Much calmer afterwards.',
  'Rang me first when the message came. That is a good sign.',
  'Wants to change the interpreter. Asked the council to do so.',
] as const
