/**
 * Recording through the door: each part of each draft is decided, then written, then what follows
 * from it is folded by the keeper, all in the transaction that the asker was given.
 */

import type { Draft, Sort } from '../chronology/entry.ts'
import { uuidv7 } from '../chronology/id.ts'
import { type Checked, check, openChronology, write } from '../chronology/record.ts'
import { keep } from '../derived/keep.ts'
import { askerOf, recorderOf } from './actor.ts'
import type { Opened } from './as-actor.ts'
import { type Decision, writeAudit } from './audit.ts'
import { Refused } from './refusals.ts'
import { rightsOf } from './rights.ts'

/**
 * Records drafts on chronologies that this request has opened. Gives the new entries' ids.
 * Throws `InvalidEntry` for malformed drafts, `Refused` when a part is not this person's to write.
 */
export async function recordEntries(opened: Opened, drafts: readonly Draft[]): Promise<string[]> {
  const checked = drafts.map(check)
  for (const one of checked) requireRight(opened, one)
  const ids = await write(opened.tx, checked, recorderOf(opened.actor))
  await keep(opened.tx, [...new Set(drafts.map((draft) => draft.chronology))])
  return ids
}

/** Facts count as appendable also through the class `facts` of their section: returns carry nothing else. */
function requireRight(opened: Opened, { draft, kind, parts }: Checked): void {
  const rights = opened.rights.get(draft.chronology)
  const may = parts.every(
    ({ section, fieldClass, words }) =>
      rights?.appends(section, fieldClass) ||
      (Object.keys(words).length === 0 && rights?.appendsFacts(section)),
  )
  if (!may) throw new Refused([refusal(draft.chronology, kind.section)])
}

const refusal = (chronology: string, section: string): Decision => ({
  chronology,
  outcome: 'refused',
  relationships: [],
  shown: [],
  masked: [],
  refused: [section],
  rule: 'append',
})

/** Opens a new chronology in this request; nothing is claimed about anybody by that alone. */
export async function open(opened: Opened, sort: Sort, id = uuidv7()): Promise<string> {
  await openChronology(opened.tx, id, sort, recorderOf(opened.actor))
  await writeAudit(opened.tx.db, opened.tx.keys, opened.asked, askerOf(opened.actor), [
    {
      chronology: id,
      outcome: 'allowed',
      relationships: ['opened'],
      shown: [],
      masked: [],
      refused: [],
      rule: 'opened now',
    },
  ])
  const rights = (await rightsOf(opened.tx.db, opened.actor, [id], false))(id)
  ;(opened.rights as Map<string, unknown>).set(id, rights)
  return id
}
