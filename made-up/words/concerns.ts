/** Worries as people write them down: what was seen, in plain words, without a name or a place. */
export const CONCERNS = {
  cannabis: [
    'Alone in a house full of plants and wires. Cold, polite. Did not know which town this is.',
    'Neighbour saw nobody leave for weeks. A young person opened and asked for water.',
    'Asleep on a mattress between lamps. Windows covered. Said: please do not tell my family.',
  ],
  countyLines: [
    'New trainers, second phone, away at weekends. Says a friend pays for the trains.',
    'Found in a flat far from home with people much older. Talks of money that is owed.',
    'Tired, falls asleep in class, jumps when the phone rings.',
    'Mother says there is cash and there are bruises, and no answer where either came from.',
    'Stopped at a station with a bag and no ticket. Very quiet, looked at the door all the time.',
    'Left the football club without a word. New friends wait outside in a car.',
  ],
  sexual: [
    'Picked up from school by a man in different cars, said to be a boyfriend.',
    'Came to the clinic with somebody older who answered every question.',
    'New phone and new clothes; afraid when it rings. Asked me not to tell anyone.',
    'Met somebody in a game. Has been asked for pictures and does not know what to do.',
  ],
  servitude: [
    'Lives with an aunt’s family, it is said. Minds three small children, is never at school.',
    'A burn on the hand from cooking. The woman who came along said cousin, had no papers.',
    'Opens the door, never comes out. Carries the shopping for six people.',
  ],
  labour: [
    'Works in a car wash all week, sleeps in the back room. Looks fifteen at most.',
    'Doing nails every day until late. Hands sore. Another person holds the passport.',
  ],
  alone: [
    'Came off a boat this morning with a group. Says: alone, and sixteen.',
    'Stepped out of a lorry at the depot. Thirsty, no bag, a number written on the arm.',
    'Walked into the police station and said: I am a child, please help.',
    'Sat at the station since last night. Speaks no English, showed a picture of a mother.',
    'Waited at the council desk with a note that somebody had written.',
  ],
  neglect: [
    'Comes to school without breakfast. Looks after two little ones every morning.',
    'Home is cold, parents not well. Washing and cooking are left to the child.',
    'Mother in hospital again, nobody at home in the evenings.',
  ],
  begging: [
    'Outside the shops every day from morning with a cup. An adult comes to take the money.',
    'Seen with three other children, taken from place to place by car.',
  ],
} as const

export const SAFE_REASONS = [
  'Told us twice who they are afraid of. We act on that.',
  'Looked at together with police and health; everybody agreed.',
  'Best for the child now; looked at again in four weeks.',
  'The account is clear and fits what was found.',
  'There is more to ask, but only once and by one person.',
] as const

export const RISK_REASONS = [
  'Went missing before. Afraid of a person who may be near.',
  'May have been trafficked; nobody has heard from the child.',
  'Left the phone and the winter coat behind.',
  'Message received in the evening from an unknown number.',
  'Young, and does not know the area.',
] as const

export const SHIELD_REASONS = [
  'A man who says he is family works for a public body and has asked for the file.',
  'Gave evidence against people who are not all in custody.',
  'Somebody rang three offices in one day to find out where the child lives.',
  'The people who controlled the child have friends among staff of an agency.',
] as const
