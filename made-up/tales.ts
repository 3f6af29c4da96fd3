/** All kinds of life that the made-up world tells, with their share of four hundred children. */
import type { Tale } from './tale.ts'
import { arrivals } from './stories/unaccompanied-arrival.ts'

export const TALES: readonly Tale[] = [...arrivals]
