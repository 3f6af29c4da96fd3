/** The one place that asks what time it is. */
import { asInstant, type Instant } from '../../chronology/as-at.ts'

export const now = (): Instant => asInstant(new Date().toISOString())
