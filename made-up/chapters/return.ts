/**
 * Back again: seen by police, offered somebody independent to talk to, heard, and plans made anew.
 */
import type { Id } from '../../src/chronology/entry.ts'
import { awake, dayOfMs } from '../calendar.ts'
import { atMs, carerOf, type Life, since } from '../life.ts'
import { ASKED_FOR, TOLD_AFTERWARDS } from '../words/missing.ts'

/** How the return interview went; `none` while nobody has offered one. */
export type Afterwards = 'held' | 'declined' | 'offered' | 'none' | 'late'

const HOUR = 3_600_000

export function afterReturn(life: Life, episode: Id, found: Id, at: number, how: Afterwards): void {
  const { crew, chance, state } = life
  const back = at + chance.int(1, 5) * HOUR
  const returned = atMs(life, back, carerOf(life)).record('returned-to-placement', {
    about: episode,
    samePlacement: 'yes',
  })
  atMs(life, awake(back + chance.int(2, 20) * HOUR), crew.policeMissing).record(
    'prevention-interview-held',
    {
      about: found,
      held: 'yes',
      wellbeingConfirmed: 'yes',
      doneBy: 'police-missing',
      seenAlone: 'yes',
    },
  )
  const tell = (toWhom: string) =>
    atMs(life, back + chance.int(1, 20) * HOUR, crew.worker).record('told', {
      matter: 'found',
      toWhom,
      way: 'phone',
      inWriting: 'no',
      couldHarm: 'no',
      about: found,
    })
  tell('reviewing-officer')
  if (since(state.guardianFrom, dayOfMs(back))) tell('guardian')
  if (how !== 'none') interview(life, returned, back, how)
  if (state.trafficked) {
    atMs(life, back + chance.int(20, 60) * HOUR, crew.worker).record('safety-plan-made', {
      safetyParts: ['if-missing', 'people-to-avoid', 'phone-numbers', 'first-48-hours'],
      about: episode,
    })
  }
}

function interview(life: Life, returned: Id, back: number, how: Afterwards): void {
  const { story, crew, chance, child } = life
  const offeredAt = awake(back + chance.int(3, 26) * HOUR)
  atMs(life, offeredAt - HOUR, crew.missing).record('worker-allocated', {
    workerRole: 'return-interviewer',
    worker: crew.interviewer.person,
    responsibleAuthority: crew.authority,
  })
  const offered = atMs(life, offeredAt, crew.missing).record('return-interview-offered', {
    about: returned,
    toWhom: 'child',
    way: 'in-person',
    interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
  })
  if (how === 'offered') return
  if (how === 'declined') {
    atMs(life, awake(offeredAt + chance.int(3, 30) * HOUR), crew.missing).record(
      'return-interview-declined',
      {
        about: offered,
        doneBy: 'child',
        declineReason: chance.pick([
          'does-not-want-to',
          'wants-later',
          'does-not-trust',
          'no-reason-given',
        ]),
      },
    )
    return
  }
  const heldAt = awake(
    how === 'late' ? back + chance.int(90, 300) * HOUR : back + chance.int(30, 70) * HOUR,
  )
  const held = atMs(life, heldAt, crew.missing).record('return-interview-held', {
    about: returned,
    interviewer: crew.interviewer.person,
    independent: 'yes',
    childChose: 'yes',
    seenAlone: 'yes',
    interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
    language: child.languages[0] ?? 'en',
    way: 'in-person',
  })
  story
    .atMoment(heldAt + HOUR)
    .by(crew.interviewer)
    .heard('child', 'told-directly')
    .record('return-interview-content', {
      about: held,
      pushReasons: [
        chance.pick(['lonely', 'unhappy-in-placement', 'no-phone-or-money', 'not-said']),
      ],
      pullReasons: [
        chance.pick(['friends', 'family', 'relationship', 'exploiter', 'debt', 'not-said']),
      ],
      ...(life.state.trafficked
        ? { harm: [chance.pick(['exploited', 'threatened', 'none-known'])] }
        : {}),
      askedFor: chance.pick(ASKED_FOR),
      shareWith: ['social-worker'],
      note: chance.pick(TOLD_AFTERWARDS),
    })
}
