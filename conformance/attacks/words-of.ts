/** What stands in a child's record according to the made-up world itself, part by part: the truth that pages are held against. */

import type { World } from '../../made-up/types.ts'
import { kindNamed } from '../../src/chronology/catalogue.ts'
import { split } from '../../src/chronology/split.ts'

export interface Said {
  readonly entry: string
  readonly kind: string
  readonly section: string
  readonly fieldClass: string
  readonly field: string
  readonly text: string
}

/** Every text that somebody typed about this child, with the section and class in which it is kept. */
export function wordsOf(world: World, child: string): Said[] {
  const chronology = world.chronologies.find((each) => each.id === child)
  return (chronology?.entries ?? []).flatMap((entry) => {
    const kind = kindNamed(entry.kind)
    if (!kind) return []
    return split(kind, entry.payload, entry.within).flatMap((part) =>
      Object.entries(part.words).flatMap(([field, value]) =>
        textsIn(value).map((text) => ({
          entry: entry.id,
          kind: entry.kind,
          section: part.section,
          fieldClass: part.fieldClass,
          field,
          text,
        })),
      ),
    )
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Places of this child that are nowhere said as anything else, so that seeing one is seeing a place. */
export function placesOf(world: World, child: string): string[] {
  const words = wordsOf(world, child)
  const elsewhere = words.filter((each) => each.section !== 'LOC').map((each) => each.text)
  const places = words.filter((each) => each.section === 'LOC').map((each) => each.text)
  return [...new Set(places)].filter(
    (place) => place.length >= 5 && !elsewhere.some((text) => text.includes(place)),
  )
}
