/**
 * Towns, streets, numbers and postcodes that cannot be anywhere: invented towns, postcodes of the
 * area ZZ99 that was never given out, telephone numbers that Ofcom keeps free for drama.
 */
import type { Chance } from './chance.ts'

const STREETS = [
  'Orchard Lane',
  'Quillgate',
  'Tannery Row',
  'Heron Walk',
  'Foxglove Close',
  'Millrace Road',
  'Saltmarsh Avenue',
  'Lantern Street',
  'Copperfield Rise',
  'Weir Terrace',
  'Bramblewick Drive',
  'Kingfisher Way',
  'Old Ropewalk',
  'Larch Crescent',
  'Ferryman Street',
  'Dovecote Gardens',
]
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'

/** Parts of each council's area. */
export const TOWNS = {
  marlbury: ['Marlbury', 'Lower Fennimere', 'Ashcombe Vey'],
  eastcliffe: ['Eastcliffe', 'Sallowhithe', 'Great Tarnock'],
  harrowmere: ['Harrowmere', 'Upper Wexing', 'Brackenhope'],
  stonewick: ['Stonewick Port', 'Quayfold', 'Gullhaven Sands'],
  kellingmoor: ['Kellingmoor', 'Thrushcote', 'Nether Oakendale'],
} as const
export type Area = keyof typeof TOWNS

function postcode(chance: Chance): string {
  const letter = () => LETTERS.charAt(chance.int(0, LETTERS.length - 1))
  return `ZZ99 ${chance.int(1, 9)}${letter()}${letter()}`
}

export function addressIn(area: Area, chance: Chance, building?: string): string {
  const street = `${chance.int(2, 148)} ${chance.pick(STREETS)}`
  const lines = [building, street, chance.pick(TOWNS[area]), postcode(chance)]
  return lines.filter((line) => line !== undefined).join(', ')
}

/** The next desk number of 01632 960000 to 960999. */
export const landline = (count: number): string =>
  `01632 960${String(count % 1000).padStart(3, '0')}`
export const mobile = (chance: Chance): string =>
  `07700 900${String(chance.int(0, 999)).padStart(3, '0')}`
