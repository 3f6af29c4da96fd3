/** What starts a duty, once for each subject, and which breach belongs to which instance. */
import { type ConditionName, holds } from './conditions.ts'
import type { Applies, Duty, Trigger } from './duty.ts'
import type { Occurrence, Situation } from './situation.ts'
import { concerns, type Draft, mattersOf, subjectsOf } from './subjects.ts'
import { type Chosen, versionAt } from './versions.ts'

const NATIONS: Readonly<Record<string, Applies>> = {
  england: 'E',
  wales: 'W',
  scotland: 'S',
  'northern-ireland': 'NI',
}

/** A trigger that fits, before it is known which of several counts. */
export interface Candidate {
  readonly draft: Draft
  readonly version: Exclude<Chosen, 'none'>
  readonly open: readonly ConditionName[]
  readonly breach: Occurrence | null
}

export function keyOf(draft: Draft): string {
  const to = draft.addressee ? `:${draft.addressee.name.replaceAll(' ', '-')}` : ''
  return `${draft.duty.id}:${draft.subject}${to}`
}

export function candidates(
  here: Situation,
  duty: Duty,
  triggers: readonly Trigger[],
  breach: boolean,
): readonly Candidate[] {
  const all = triggers.map((trigger) => here.occurrences(trigger.event))
  if (all.every((one) => one.length === 0)) return []
  const siblings = new Set(breach ? [] : all.flat().map((one) => one.entry))
  return triggers.flatMap((trigger, index) =>
    (all[index] ?? []).flatMap((event): Candidate[] => {
      const version = versionAt(duty, event.moment, here.of.knownOn)
      if (version === 'none' || !appliesHere(here, duty, version)) return []
      const { answer, open } = holds(here, event, trigger.where)
      if (answer === 'no') return []
      const matters = mattersOf(duty, index)
      const unshown = breach && event.entry.source === 'import' ? absences(trigger) : []
      return subjectsOf(here, duty, event, index).flatMap((subject) =>
        (duty.addressees ?? [undefined]).map((addressee): Candidate => {
          const draft: Draft = {
            duty,
            trigger: event,
            index,
            subject,
            siblings,
            matters,
            ...(addressee ? { addressee } : {}),
          }
          const dependsOn = answer === 'unknown' ? open : unshown
          return { draft, version, open: dependsOn, breach: breach ? event : null }
        }),
      )
    }),
  )
}

/** Conditions that hold because something is not recorded. A return cannot show that it was not done. */
const ABSENCES: readonly ConditionName[] = [
  'wishes-unrecorded',
  'harm-question-unanswered',
  'not-approved',
  'publicity-undecided',
  'no-legal-basis',
  'not-reported-missing',
  'restriction-still-on',
]

function absences(trigger: Trigger): readonly ConditionName[] {
  return (trigger.where ?? []).filter((name) => ABSENCES.includes(name))
}

export function appliesHere(
  here: Situation,
  duty: Duty,
  version: Exclude<Chosen, 'none'>,
): boolean {
  const applies = (version !== 'unclear' && version.applies) || duty.applies
  return applies.includes(NATIONS[here.nation] as Applies)
}

/** Of several triggers of one subject (C16): the preferred, then a certain one, then the earliest. */
export function counting(duty: Duty, group: readonly Candidate[]): Candidate {
  const certain = group.filter((one) => one.open.length === 0)
  const pool = certain.length > 0 ? certain : group
  const best = duty.prefer === 'first' ? Math.min(...pool.map((one) => one.draft.index)) : null
  const preferred = best === null ? pool : pool.filter((one) => one.draft.index === best)
  return preferred.reduce((a, b) =>
    (b.draft.trigger.moment?.from ?? '') < (a.draft.trigger.moment?.from ?? '') ? b : a,
  )
}

/** A breach belongs to the instance that it broke; without one it shows the duty by itself. */
export function withBreaches(
  here: Situation,
  chosen: readonly Candidate[],
  broken: readonly Candidate[],
): readonly Candidate[] {
  const result = [...chosen]
  for (const one of broken) {
    const breach = one.breach as Occurrence
    const at = result.findLastIndex(
      (other) => keyOf(other.draft) === keyOf(one.draft) || concerns(here, breach, other.draft),
    )
    const other = result[at]
    if (!other) result.push(one)
    else if (one.open.length === 0 && !other.breach) result[at] = { ...other, breach }
  }
  return result
}
