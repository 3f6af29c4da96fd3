/**
 * Duties of one child as known on one time and true on another, over all its facts. The keeper
 * reads; the caller gets duties only, and shows those whose section the reader may read.
 */
import type { Tx } from '../adapters/database/transaction.ts'
import type { Asked } from '../child/history.ts'
import type { Entry } from '../chronology/entry.ts'
import { readEntries } from '../chronology/read.ts'
import { duties } from '../duties/evaluate.ts'
import type { Instance } from '../duties/instance.ts'
import { asKeeper } from './keep.ts'

export async function dutiesOf(tx: Tx, child: string, asked: Asked): Promise<readonly Instance[]> {
  const entries: Entry[] = await asKeeper(tx, () => readEntries(tx, [child], { factsOnly: true }))
  return duties(entries, asked)
}
