/** The rhythm of care: visits, reviews, health, plans and wishes, until today. */
import { workdayFrom } from '../calendar.ts'
import { ageAt, turns } from '../child.ts'
import {
  asDayText,
  atTime,
  ENOUGH,
  inHours,
  isAway,
  type Life,
  onDay,
  presentFrom,
} from '../life.ts'
import { noteOf, wishOf } from '../phrases.ts'
import { NOT_SEEN_NOTES } from '../words/visits.ts'
import { review } from './care.ts'

export function visit(life: Life, day: number): void {
  if (isAway(life, day)) return
  const { crew, chance } = life
  const seen = !chance.yes(0.05)
  inHours(life, workdayFrom(day), crew.worker).record('visit-made', {
    childSeen: seen ? 'yes' : 'no',
    ...(seen ? { seenAlone: chance.yes(0.82) ? ('yes' as const) : ('no' as const) } : {}),
    visitFinding: seen ? 'safeguarded' : 'not-seen',
    ...(life.state.placement ? { about: life.state.placement } : {}),
    ...(chance.yes(0.75) ? { note: seen ? noteOf(life) : chance.pick(NOT_SEEN_NOTES) } : {}),
  })
}

/** Days since the last visit today, by how well the council keeps up. */
function sinceLastVisit(life: Life): number {
  const { chance, pace } = life
  if (pace === 'late') return chance.int(45, 75)
  if (pace === 'soon') return chance.int(36, 41)
  return chance.int(2, 33)
}

/** Days between visits: six weeks in the first year, a little longer once the home is lasting. */
const rhythm = (life: Life) => life.chance.int(35, 41)

/**
 * Lives on in the same home from one day to another; to today unless told otherwise. Visits are
 * counted back from the last, so that today shows what the pace says.
 */
export function livesOn(life: Life, from: number, to: number = life.today): void {
  const { chance, today } = life
  const settled = from + 365
  reviews(life, from, to)
  yearly(life, from, to)
  let day = to >= today ? today - sinceLastVisit(life) : to - chance.int(5, 30)
  // As many as the record has room for, evenly; a settled child is visited every three months.
  const room = Math.max(3, ENOUGH - life.story.size)
  const evenly = (day - from) / room
  while (day > from + 12) {
    visit(life, Math.round(day))
    day -= Math.max(evenly, day > settled ? chance.int(75, 85) : rhythm(life))
  }
  betweenVisits(life, from, to)
}

/** The second review within three months of the first, then every six. */
function reviews(life: Life, from: number, to: number): void {
  const { chance } = life
  const skipsLast = life.pace === 'late' && chance.yes(0.4)
  let day = from + 28 + chance.int(78, 88)
  while (day < to) {
    const next = day + chance.int(160, 178)
    if (!(skipsLast && next >= to)) review(life, day)
    day = next
  }
}

function yearly(life: Life, from: number, to: number): void {
  const { crew, chance, child } = life
  for (let day = from + 345; day < to; day += 355) {
    if (chance.yes(0.12)) continue
    onDay(life, workdayFrom(day), crew.nurse).record('health-assessed', {
      healthAssessmentKind: 'review',
      byDoctor: 'no',
      childAgrees: 'yes',
    })
    onDay(life, workdayFrom(day + 20), crew.nurse).record('yearly-health-recorded', {
      ...(ageAt(child, day) < 17 ? { sdqScore: chance.int(4, 24) } : { sdqReason: 'SDQ1' }),
      healthCheck: 'yes',
      immunisations: chance.yes(0.85) ? 'yes' : 'no',
      teethCheck: chance.yes(0.8) ? 'yes' : 'no',
      healthAssessed: 'yes',
      substanceMisuse: 'no',
    })
  }
  const sixteen = turns(child, 16)
  if (sixteen > from && sixteen + 90 < to && chance.yes(0.8)) {
    atTime(life, workdayFrom(sixteen + 80), 700, crew.worker).record('plan-made', {
      planKind: 'pathway',
      planStage: 'ready',
      signedBy: ['child', 'social-worker'],
      wishesAsked: 'yes',
      until: asDayText(sixteen + 260),
    })
  }
}

const HELP = [
  'dentist',
  'optician',
  'therapy',
  'english-class',
  'peer-support',
  'faith-community',
  'clothing',
  'mental-health',
  'independent-visitor',
  'family-tracing',
] as const

/** What else happens in an ordinary month: help asked for and given, wishes, health. */
function betweenVisits(life: Life, from: number, to: number): void {
  const { story, crew, chance, child } = life
  for (let day = from + chance.int(20, 60); day < to; day += chance.int(70, 150)) {
    if (story.size > ENOUGH) return
    const what = chance.int(1, 4)
    if (what === 1) {
      const service = chance.pick(HELP)
      const asked = inHours(life, workdayFrom(day), crew.worker).record('service-recorded', {
        service,
        serviceStep: 'asked',
        doneBy: 'social-worker',
      })
      inHours(life, workdayFrom(day + chance.int(10, 60)), crew.worker).record('service-recorded', {
        service,
        serviceStep: chance.weighted([
          ['given', 7],
          ['waiting', 2],
          ['refused-by-service', 1],
        ]),
        about: asked,
      })
    } else if (what === 2) {
      story
        .at(day, chance.int(960, 1140))
        .by(crew.worker)
        .heard('child', 'told-directly')
        .record('wishes-recorded', {
          wishesAbout: chance.pick(['care-plan', 'placement', 'school', 'review', 'other']),
          wishes: wishOf(life),
          language: child.languages[0] ?? 'en',
          interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
        })
    } else if (what === 3) {
      inHours(life, workdayFrom(presentFrom(life, day)), crew.nurse).record(
        'health-fact-recorded',
        {
          healthTopic: chance.pick([
            'dental',
            'eyes',
            'sleep',
            'immunisation',
            'mental-health',
            'allergy',
            'chronic-illness',
          ]),
          healthPresent: chance.yes(0.6) ? 'yes' : 'no',
          careNeeds: chance.pick([
            'Appointment made, carer goes along.',
            'A quiet evening routine helps.',
            'No nuts. Everybody at the table knows.',
            'New glasses, worn in class.',
            'Two more injections in the autumn.',
          ]),
        },
      )
    }
  }
}
