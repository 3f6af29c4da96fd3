/** All kinds of life that the made-up world tells, with their share of four hundred children. */
import { atHome, onlyAWorry } from './stories/at-home.ts'
import { cannabisHouse } from './stories/cannabis-house.ts'
import { countyLines } from './stories/county-lines.ts'
import { custody } from './stories/custody.ts'
import { died } from './stories/died.ts'
import { domesticServitude } from './stories/domestic-servitude.ts'
import { hotel } from './stories/hotel.ts'
import { metElsewhere } from './stories/met-elsewhere.ts'
import { motherAndBaby } from './stories/mother-and-baby.ts'
import { ordinaryCare } from './stories/ordinary-care.ts'
import { sexualExploitation } from './stories/sexual-exploitation.ts'
import { siblings } from './stories/siblings.ts'
import { stillMissing } from './stories/still-missing.ts'
import { twoAlike } from './stories/two-alike.ts'
import { arrival } from './stories/unaccompanied-arrival.ts'
import { begging, carWash } from './stories/work-and-begging.ts'
import type { Tale } from './tale.ts'

export const TALES: readonly Tale[] = [
  arrival,
  cannabisHouse,
  countyLines,
  sexualExploitation,
  domesticServitude,
  carWash,
  begging,
  atHome,
  onlyAWorry,
  hotel,
  custody,
  stillMissing,
  metElsewhere,
  twoAlike,
  motherAndBaby,
  ordinaryCare,
  siblings,
  died,
]
