/**
 * Drafts: what somebody typed and has not recorded. Each is its author's own, sealed, and gone after
 * 30 days or once it is recorded. A draft is never an entry: nobody else reads it and nothing follows
 * from it.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Opened } from '../../access/as-actor.ts'
import type { Instant } from '../../chronology/as-at.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { seal, open as unseal } from '../../chronology/seal.ts'
import { type Sent, textOf } from './read-form.ts'

const KEPT_DAYS = 30
/** What a form sends about itself is not what somebody typed. */
const OWN = new Set(['formToken', 'draft', 'save', 'add'])

export interface SavedDraft {
  readonly id: string
  /** Address of the form that it belongs to. */
  readonly form: string
  readonly savedAt: Instant
}

const isId = (text: string) => z.uuid().safeParse(text).success

/** The id under which a form is saved: the one it carries, so that saving twice makes one draft. */
export const draftIdOf = (sent: Sent): string => {
  const carried = textOf(sent, 'draft')
  return isId(carried) ? carried : uuidv7()
}

/** Keeps what was typed into that form; a second saving replaces the first. */
export async function saveDraft(opened: Opened, form: string, sent: Sent): Promise<void> {
  const typed = Object.fromEntries(Object.entries(sent).filter(([name]) => !OWN.has(name)))
  await forgetOld(opened)
  // An id under which somebody else keeps a draft is as good as none: nothing tells that it is there.
  for (const id of [draftIdOf(sent), uuidv7()]) if (await keptAs(opened, id, form, typed)) return
}

async function keptAs(opened: Opened, id: string, form: string, typed: Sent): Promise<boolean> {
  const sealed = seal(opened.tx.keys.sealing, place(id), Buffer.from(JSON.stringify(typed)))
  const added = await opened.tx.db
    .insertInto('access.draft')
    .values({ id, author: opened.actor.person, form, sealed })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows) return true
  const changed = await opened.tx.db
    .updateTable('access.draft')
    .set({ sealed, form, savedAt: sql<Instant>`now()` })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** What was typed into that form, if this person saved it and it is not too old. */
export async function draftOf(
  opened: Opened,
  id: string | undefined,
  form: string,
): Promise<Sent | null> {
  if (!id || !isId(id)) return null
  await forgetOld(opened)
  const row = await opened.tx.db
    .selectFrom('access.draft')
    .select('sealed')
    .where('id', '=', id)
    .where('form', '=', form)
    .executeTakeFirst()
  if (!row) return null
  const typed = JSON.parse(unseal(opened.tx.keys.sealing, place(id), row.sealed).toString()) as Sent
  return { ...typed, draft: id }
}

/** This person's drafts, newest first. */
export async function draftsOf(opened: Opened): Promise<SavedDraft[]> {
  await forgetOld(opened)
  return opened.tx.db
    .selectFrom('access.draft')
    .select(['id', 'form', 'savedAt'])
    .orderBy('savedAt', 'desc')
    .limit(100)
    .execute()
}

export async function deleteDraft(opened: Opened, id: string): Promise<void> {
  if (isId(id)) await opened.tx.db.deleteFrom('access.draft').where('id', '=', id).execute()
}

/** The author's own old ones; the policy of the table shows no others. */
async function forgetOld(opened: Opened): Promise<void> {
  await sql`delete from access.draft where saved_at < now() - make_interval(days => ${KEPT_DAYS})`.execute(
    opened.tx.db,
  )
}

const place = (id: string) => `draft ${id}`
