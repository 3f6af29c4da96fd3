/** Adults on the child's side: a guardian, a lawyer, somebody who explains rights. */
import { workdayFrom } from '../calendar.ts'
import { ENOUGH, inHours, type Life, presentFrom } from '../life.ts'
import type { Member } from '../types.ts'

/** A guardian is asked for and appointed, in days. */
export function getsGuardian(life: Life, day: number, own = true): void {
  const { crew, chance, casting } = life
  const service = casting.organisation('lantern-guardians')
  const asked = inHours(life, day, crew.worker).record('guardian-asked-for', {
    guardianScheme: 'ictg',
    toOrganisation: service,
    doneBy: 'social-worker',
  })
  if (!own) return
  const appointed = day + chance.int(1, 6)
  inHours(life, appointed, crew.guardian).record('guardian-appointed', {
    guardianKind: life.child.british ? 'through-professionals' : 'direct',
    guardianScheme: 'ictg',
    guardian: crew.guardian.person,
    guardianService: service,
    about: asked,
  })
  life.state.guardianFrom = appointed
}

/** What the guardian writes for themselves, now and then. */
export function guardianWrites(
  life: Life,
  from: number,
  to: number,
  notes: readonly string[],
): void {
  if (life.state.guardianFrom === undefined) return
  for (let day = from + life.chance.int(10, 40); day < to; day += life.chance.int(70, 190)) {
    if (life.story.size > ENOUGH) return
    inHours(life, day, life.crew.guardian).record('guardian-note', {
      note: life.chance.pick(notes),
    })
  }
}

export function getsSolicitor(life: Life, day: number, what: readonly string[]): void {
  const { crew, chance } = life
  life.state.solicitorFrom = workdayFrom(day)
  inHours(life, workdayFrom(day), crew.worker).record('solicitor-appointed', {
    solicitor: crew.solicitor.person,
    solicitorName: `${crew.solicitor.displayName}, Hartwell Pryce Solicitors`,
    solicitorFor: [...what],
    legalAid: chance.pick(['yes', 'yes', 'unknown']),
  })
}

/** Rights, in the child's own language, perhaps a second time. */
export function hearsRights(
  life: Life,
  day: number,
  texts: readonly string[],
  by: Member = life.crew.worker,
): void {
  const { chance, child } = life
  inHours(life, presentFrom(life, day), by).record('rights-explained', {
    rightsTexts: [...texts],
    textVersion: '1',
    language: child.languages[0] ?? 'en',
    doneBy: by.role === 'guardian' ? 'guardian' : 'social-worker',
    way: chance.pick(['in-person', 'in-person', 'video']),
    interpreterUsed: child.needsInterpreter ? 'yes' : 'not-applicable',
    understood: chance.weighted([
      ['yes', 6],
      ['partly', 3],
      ['not-sure', 1],
    ]),
    wantsAgain: chance.yes(0.3) ? 'yes' : 'no',
  })
}
