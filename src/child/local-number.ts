/** The number that a council gave the child: how a child is called of whom nobody has said a name. */
import type { Id } from '../chronology/entry.ts'
import { askedOnce, type History } from './history.ts'

export interface LocalNumber {
  readonly number: string
  /** Id of the council that gave it, where that was recorded. */
  readonly issuer?: Id
  readonly entry: Id
}

/** Gives the council's number claimed last, or `null` if there is none that the reader may see. */
export const localNumber = askedOnce((of: History): LocalNumber | null => {
  for (const entry of [...of.of('identity-claimed')].reverse()) {
    // The number is words and its kind a fact: what was sealed apart is read together by position.
    const facts = rowsOf(entry.facts.identifiers)
    const words = rowsOf(entry.words.identifiers)
    for (const [at, fact] of facts.entries()) {
      const number = words[at]?.identifier ?? fact.identifier
      if (fact.identifierKind !== 'la-child-number' || typeof number !== 'string') continue
      const issuer = fact.identifierIssuer ?? words[at]?.identifierIssuer
      return { number, ...(typeof issuer === 'string' ? { issuer } : {}), entry: entry.id }
    }
  }
  return null
})

const rowsOf = (value: unknown) =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : []
