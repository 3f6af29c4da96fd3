/** Entries of children that this request opened, cut down by the first wall to what its rights show. */

import { kindNamed } from '../chronology/catalogue.ts'
import type { Entry, Section } from '../chronology/entry.ts'
import { placeOfField } from '../chronology/kind.ts'
import { type Reading, readEntries } from '../chronology/read.ts'
import type { Opened } from './as-actor.ts'
import type { Rights } from './rights.ts'

/** Entries of one opened child. `withheld` names sections of which this reader sees nothing here. */
export async function entriesOf(
  opened: Opened,
  child: string,
  how: Omit<Reading, 'shows'> = {},
): Promise<Entry[]> {
  const rights = opened.rights.get(child)
  if (!rights) return []
  const entries = await readEntries(opened.tx, [child], { ...how, shows: rights.shows })
  return entries.map((entry) => ({ ...entry, withheld: withheldFrom(entry, rights) }))
}

/** Entries of several opened children, as one list. */
export async function entriesOfAll(
  opened: Opened,
  children: readonly string[],
  how: Omit<Reading, 'shows'> = {},
): Promise<Entry[]> {
  const open = children.filter((child) => opened.rights.has(child))
  return readEntries(opened.tx, open, {
    ...how,
    shows: (entry, section, fieldClass, half, chronology) =>
      opened.rights.get(chronology)?.shows(entry, section, fieldClass, half) ?? false,
  })
}

function withheldFrom(entry: Entry, rights: Rights): Section[] {
  const kind = kindNamed(entry.kind)
  if (!kind) return []
  const hidden = Object.values(kind.fields)
    .map((field) => placeOfField(kind, field))
    .filter(
      ({ section, fieldClass }) =>
        section !== kind.section && !rights.shows(entry.id, section, fieldClass, 'facts'),
    )
    .map(({ section }) => section)
  return [...new Set(hidden)].filter((section) => section !== 'LOC')
}
