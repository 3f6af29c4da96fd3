/** The two keys of a chronology, opened at most once in a transaction. */
import type { Tx } from '../adapters/database/transaction.ts'
import type { Section } from './entry.ts'
import { ALGORITHM, newDataKey, unwrap } from './seal.ts'

type Purpose = 'words' | 'location'
const PURPOSES: readonly Purpose[] = ['words', 'location']

/** Places are under a key of their own, so that one can be kept from whoever holds the other. */
const purposeOf = (section: Section): Purpose => (section === 'LOC' ? 'location' : 'words')
const placeOf = (chronology: string, purpose: Purpose) => `${chronology} ${purpose}`

/** Makes and stores both keys of a chronology that was just opened. */
export async function makeDataKeys(tx: Tx, chronology: string): Promise<void> {
  const rows = PURPOSES.map((purpose) => {
    const { key, wrapped } = newDataKey(tx.keys.master, placeOf(chronology, purpose))
    tx.dataKeys.set(placeOf(chronology, purpose), key)
    return { chronology, purpose, algorithm: ALGORITHM, master: tx.keys.masterId, wrapped }
  })
  await tx.db.insertInto('chronology.key').values(rows).execute()
}

/** Opens the keys of these chronologies, as far as the policies show them. */
export async function loadDataKeys(tx: Tx, chronologies: readonly string[]): Promise<void> {
  const missing = chronologies.filter((id) => !tx.dataKeys.has(placeOf(id, 'words')))
  if (missing.length === 0) return
  const rows = await tx.db
    .selectFrom('chronology.key')
    .select(['chronology', 'purpose', 'wrapped'])
    .where('chronology', 'in', missing)
    .execute()
  for (const { chronology, purpose, wrapped } of rows) {
    const place = placeOf(chronology, purpose as Purpose)
    tx.dataKeys.set(place, unwrap(tx.keys.master, place, wrapped))
  }
}

/** The key for words of that section. Throws `HF_KEY_GONE` when it was destroyed or is not for this reader. */
export function dataKey(tx: Tx, chronology: string, section: Section): Buffer {
  const key = tx.dataKeys.get(placeOf(chronology, purposeOf(section)))
  if (!key) throw new Error('HF_KEY_GONE: the words of this chronology cannot be opened.')
  return key
}
