/**
 * Words around a missing episode: what was seen, what was heard, what the child said afterwards.
 */
export const MISSING_NOTES = [
  'Not back from college. The phone is off.',
  'Bed not slept in. Window open. Rucksack gone.',
  'Went to the shop and did not come back. Phone rings, nobody answers.',
  'Left after a call. Said: back in ten minutes.',
  'Did not come home from football. Friends saw a car waiting.',
] as const

export const SIGHTING_NOTES = [
  'Somebody who knows the child saw them getting off a coach with two adults.',
  'Rang a friend from a borrowed phone and said: I am fine.',
  'Seen by the school crossing keeper, walking fast, head down.',
  'A nurse remembers a young person like this who left before being seen.',
] as const

/** Where police or others found the child. */
export const FOUND_NOTES = [
  'Tired and hungry, glad of a blanket and soup. No hurt that can be seen.',
  'Found asleep on a bench at the station by a patrol. Kind officer, came along willingly.',
  'Waited at a police desk until somebody asked. Thirsty, otherwise well.',
] as const

/** Where the child came back. */
export const CAME_BACK_NOTES = [
  'Came back alone. Sat in the kitchen and wanted tea.',
  'Knocked at the door. Said sorry; we said there is nothing to be sorry for.',
  'Rang the bell, went up and slept for ten hours.',
] as const

export const TOLD_AFTERWARDS = [
  'Was called by somebody who says there is a debt. Went because of fear for the family.',
  'Wanted to see friends in the old place and lost the last bus.',
  'Was picked up by car and had to work for two days. Did not want to say where.',
  'Felt alone in the new house. Walked until it got light.',
  'Went to see a man thought of as a boyfriend. Now thinks it was not right.',
  'Was told to carry a bag on the train. Says no was not possible.',
] as const

export const ASKED_FOR = [
  'A different phone number.',
  'Somebody to go along to college for the first week.',
  'To see the guardian tomorrow.',
  'To move further away from those people.',
  'To be told what happens next, before it happens.',
] as const

export const ROUTINES = [
  'College Monday to Thursday, football on Saturday, video calls in the evening.',
  'Likes the library, the shopping street and one bakery. Talks with a cousin online.',
  'School every day, then straight home. Plays online with two friends.',
  'Goes to the gym and to prayers on Friday. Often at a friend’s house on Sunday.',
] as const
