/** What is written after visits and reviews: short, kind, and never a place. */
export const VISIT_NOTES = [
  'Showed me the garden they planted with the carer. Laughing a lot.',
  'We cooked together and talked about college. Sleeping better.',
  'Quiet at first. Wanted to know when the next review is.',
  'Room is tidy and full of drawings. Asked for a lock on the wardrobe; agreed.',
  'Says school is going well, maths best. Wants football boots.',
  'Tired today. New medicine started on Monday. Will ring on Friday.',
  'We went for a walk and talked about who is safe to call.',
  'Proud of the new phone and happy to show who is on it.',
  'Good contact with brother this week. Looking forward to the weekend.',
  'Worried about a message from an old number. Blocked it together, told the manager.',
  'Played chess. Won twice. Wants to join a club.',
  'Carer says evenings are hard. Night light and a routine agreed.',
  'Wants to see the dentist soon. Appointment made.',
] as const

/** Said by those who have come from far away. */
export const VISIT_NOTES_FROM_AFAR = [
  'Talked about missing home. We rang the family tracing service together.',
  'Interpreter by phone. Asked how long it will all take; I said what I know.',
  'Passed the first English exam. We rang the guardian to tell her.',
  'Does not like the food much. Carer and child will shop together.',
  'We looked at a map together and found the school, the shops and the mosque.',
] as const

export const NOT_SEEN_NOTES = [
  'Nobody answered. Carer rang later: they were at football. New time agreed.',
  'At college; spoke to the carer only. Visit to be made again this week.',
] as const

export const WISHES = [
  'To see my mum on my birthday.',
  'To stay at the same school.',
  'To have my own room and a lock on it.',
  'To stay where I am and not move again.',
  'To be a car mechanic. To learn to drive when I am old enough.',
  'Not to see those people again.',
  'To have my own key.',
  'To see my little brother more than once a month.',
  'To be called by the name I chose.',
  'That people stop asking me the same questions.',
  'A room where I can sleep without the light off.',
  'To play football in a team.',
] as const

export const WISHES_FROM_AFAR = [
  'To talk to my mother, and somebody to help me find her number.',
  'To have the same interpreter each time, a woman.',
  'To go to the mosque on Fridays.',
  'To cook food from home.',
  'To go home one day, but not now.',
  'To go to school like the others in the house.',
] as const

export const GUARDIAN_NOTES = [
  'Met at the library. We read through the letter together, twice.',
  'Asked me to come to the review. I will say what they want if they do not want to speak.',
  'Still worried about the money they say is owed. Explained again that nobody may ask for it.',
  'We practised what to say to the solicitor. Much calmer afterwards.',
  'Rang me first when the message came. That is a good sign.',
  'Wants to change the interpreter. Asked the council to do so.',
] as const
