/** The last years before eighteen, and what follows for those who have got there. */
import { workdayFrom } from '../calendar.ts'
import { turns } from '../child.ts'
import { ENOUGH, inHours, type Life, onDay } from '../life.ts'
import { leavesCare } from './care.ts'
import { livesOn } from './visits.ts'

/** Lives on until today; who turns eighteen before today leaves care and has an adviser. */
export function reachesToday(life: Life, from: number): void {
  const { today, chance } = life
  const eighteen = turns(life.child, 18)
  if (eighteen > today) {
    livesOn(life, from)
    return
  }
  if (eighteen > from + 20) livesOn(life, from, eighteen)
  const day = Math.max(eighteen, from + 1)
  leavesCare(
    life,
    day,
    chance.weighted([
      ['E5', 6],
      ['E6', 1],
      ['E17', 3],
    ]),
  )
  isALeaver(life, day)
}

/** The adviser keeps in touch; once a year it is written down how things are. */
function isALeaver(life: Life, from: number): void {
  const { story, crew, chance, today, child } = life
  for (
    let day = today - chance.int(8, 70);
    day > from + 10 && story.size < ENOUGH + 6;
    day -= chance.int(50, 75)
  ) {
    inHours(life, workdayFrom(day), crew.adviser).record('visit-made', {
      childSeen: 'yes',
      visitFinding: 'safeguarded',
      note: chance.pick([
        'Has a room and a job on Saturdays.',
        'College three days. Money is tight; form filled in together.',
        'Well. Cooks for three friends. Wants a driving lesson.',
      ]),
    })
  }
  const nineteen = turns(child, 19)
  if (nineteen < today)
    onDay(life, workdayFrom(nineteen + 5), crew.adviser).record('care-leaver-recorded', {
      inTouch: 'YES',
      activity: chance.pick(['F2', 'F5', 'P5', 'G5']),
      leaverAccommodation: chance.pick(['U1', 'D1', 'Z1', 'K1']),
    })
}
