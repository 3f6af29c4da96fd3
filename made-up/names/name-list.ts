/** How a hand-made list of names is written down, and how one entry of it is read. */
import type { Payload } from '../../src/chronology/catalogue.ts'

type NameScript = NonNullable<
  NonNullable<Payload<'identity-claimed'>['names']>[number]['nameScript']
>

/** One name as spelt in English letters, in its own script where there is one, and as misspelt. */
export interface Spelt {
  readonly latin: string
  readonly original: string
  readonly also: readonly string[]
}

export interface NameList {
  readonly script: NameScript
  readonly female: readonly Spelt[]
  readonly male: readonly Spelt[]
  /** Family names, or names of fathers and grandfathers where those follow. */
  readonly family: readonly Spelt[]
  /** How the parts follow each other. */
  readonly order: 'given family' | 'family middle given' | 'given father' | 'family given'
}

/** Reads "Mohammed|محمد|Muhammad,Mohamed"; the second and third part may be missing. */
export function spelt(text: string): Spelt[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [latin = '', original = '', also = ''] = line.trim().split('|')
      return { latin, original: original || latin, also: also ? also.split(',') : [] }
    })
}

/** Names without a script of their own, several to a line. */
export function plain(text: string): Spelt[] {
  return text
    .trim()
    .split(/\s+/)
    .map((latin) => ({ latin, original: latin, also: [] }))
}
