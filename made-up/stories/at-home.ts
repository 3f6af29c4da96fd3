/**
 * Children who live with a parent and are used by others; and worries about a child hardly known
 * yet.
 */
import { momentAt } from '../calendar.ts'
import { assesses, looksForSigns, protects, worries } from '../chapters/concern.ts'
import { knows, saysWho } from '../chapters/identity.ts'
import { goesMissingAgain } from '../chapters/missing.ts'
import { refers, suspects } from '../chapters/trafficking.ts'
import { livesOn } from '../chapters/visits.ts'
import { asDayText, atMs, atTime } from '../life.ts'
import { ALONE, BRITISH } from '../origins.ts'
import { wishOf } from '../phrases.ts'
import { addressIn, mobile } from '../places.ts'
import { aged, daysAgo, type Tale } from '../tale.ts'
import { CONCERNS } from '../words/concerns.ts'
import { allocatesAtHome, runner } from './county-lines.ts'

export const atHome: Tale = {
  name: 'at home',
  of400: 20,
  cast: (given) => {
    const start = daysAgo(given, 15, 330)
    return [{ start, wish: aged(given, start, given.chance.weighted(BRITISH), 11, 16) }]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, story, today } = life
    const used = index % 5 !== 4
    const concern = worries(life, day, crew.teacher, {
      concerns: used ? ['criminal-exploitation'] : ['neglect', 'at-risk-of-missing'],
      doneBy: 'school',
      note: chance.pick(used ? CONCERNS.countyLines : CONCERNS.neglect),
      response: used ? 'strategy-discussion' : 'assessment',
      need: 'N5',
    })
    saysWho(life, day, crew.worker)
    atTime(life, day, 840, crew.worker).record('address-known', {
      address: addressIn(crew.area, chance),
      addressUse: 'family',
      hostAuthority: crew.authority,
      policeForce: crew.force,
    })
    atTime(life, day + 2, 900, crew.worker).record('phone-known', {
      phoneNumber: mobile(chance),
      phoneUse: 'own',
      safeToUse: 'yes',
    })
    knows(life, day + 2, 'mother', { note: 'Works nights. Good to reach at noon.' })
    allocatesAtHome(life, day)
    if (used) {
      looksForSigns(life, day + 1, crew.teacher, 'school', ['IN02', 'IN06', 'IN01'], ['EX02'])
      protects(life, day, concern, true)
      suspects(life, day + chance.int(5, 20), runner)
      life.state.trafficked = true
      if (chance.yes(0.6)) refers(life, day + chance.int(10, 50), runner)
    }
    assesses(life, day, used ? ['24A', '10A'] : ['16A', '7A'], used ? 'suspected' : 'no-sign')
    story
      .at(day + 12, 1000)
      .by(crew.worker)
      .heard('child', 'told-directly')
      .record('wishes-recorded', {
        wishesAbout: 'care-plan',
        wishes: wishOf(life),
        language: 'en',
      })
    if (chance.yes(0.3))
      goesMissingAgain(life, day + chance.int(10, 60), {
        hours: chance.int(7, 50),
        after: chance.pick(['held', 'declined', 'none'] as const),
      })
    const closes = !used && index % 10 === 4
    livesOn(life, day, closes ? Math.min(day + 140, today) : today)
    if (closes)
      atTime(life, day + 150, 800, crew.manager).record('case-closed', {
        closureReason: 'RC9',
        reasons: 'Things are better; the school and a family worker go on.',
      })
  },
}

/**
 * A worry about a child of whom little is known: written in minutes, decided within a day, or not
 * yet.
 */
export const onlyAWorry: Tale = {
  name: 'only a worry',
  of400: 10,
  cast: (given) => {
    const start = given.index < 3 ? given.today - given.index : daysAgo(given, 3, 200)
    return [
      {
        start,
        notHeld: true,
        wish: aged(given, start, given.chance.weighted([...ALONE, ...BRITISH]), 9, 16),
      },
    ]
  },
  tell: ([life], [day], index) => {
    const { crew, chance, story } = life
    const [by, doneBy, concern, note] = chance.pick([
      [crew.healthVisitor, 'health-visitor', 'private-fostering', CONCERNS.servitude[0]],
      [crew.emergency, 'emergency-department', 'sexual-exploitation', CONCERNS.sexual[1]],
      [crew.teacher, 'school', 'criminal-exploitation', CONCERNS.countyLines[2]],
      [crew.border, 'border-force', 'trafficking', CONCERNS.alone[1]],
      [crew.officer, 'police', 'labour-exploitation', CONCERNS.labour[0]],
    ] as const)
    // The first three are of the last hours; the others of some day in the last months.
    const hours = 2 + 9 * index
    const at = index < 3 ? story.nowMs - hours * 3_600_000 : momentAt(day, chance.int(540, 1020))
    const then = atMs(life, at, by)
    const raised = then.record('concern-raised', {
      concerns: [concern],
      dangerNow: 'unknown',
      doneBy,
      doneByOrganisation: by.organisation,
      asReferral: 'yes',
      addressedTo: crew.authority,
      place: addressIn(crew.area, chance),
      note,
    })
    then.heard('professional', 'told-by-other').record('identity-claimed', {
      names: [{ name: life.child.given.latin, nameKind: 'nickname' }],
      birth: {
        precision: 'about',
        from: asDayText(day - 17 * 365),
        to: asDayText(day - 13 * 365),
      },
      birthKind: 'estimated',
      sex: life.child.sex,
      languages: ['unknown'],
    })
    if (by !== crew.border) looksForSigns(life, day, by, doneBy, ['EN09', 'EN08'], ['EX02'])
    if (index % 3 === 0) return
    const response = chance.pick([
      'no-further-action',
      'advice-only',
      'early-help',
      'passed-to-other-authority',
    ])
    atTime(life, day + 1, 700, crew.manager).record('referral-decided', {
      about: raised,
      response,
      referrerTold: 'yes',
      reasons: 'Address checked twice; the family has moved. Passed on where we can.',
    })
  },
}
