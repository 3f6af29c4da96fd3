/** The name of every event that a duty may speak of, so that a misspelt one does not compile. */
import type { DERIVED } from './derived-events.ts'
import type { EVENTS } from './event-table.ts'

export type EventName = keyof typeof EVENTS | keyof typeof DERIVED
