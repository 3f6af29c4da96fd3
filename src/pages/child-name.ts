/** What a child is called on a page: the name the child wants, else the first known, else council and number. */
import type { History } from '../child/history.ts'
import { names as namesOf } from '../child/identity.ts'
import { localNumber } from '../child/local-number.ts'

/** The wanted name, else the first known; else, as the council calls the child: "Marlbury, number 4711". */
export function headingName(
  of: History,
  names: ReadonlyMap<string, string>,
  seesIdentity = true,
): string {
  const [name] = namesOf(of)
  if (name) return name.name
  const local = localNumber(of)
  if (local) {
    const council = (local.issuer && names.get(local.issuer)) ?? 'A council'
    return `${council.replace(/ Council$/, '')}, number ${local.number}`
  }
  const somebodySaidOne = of.of('identity-claimed').some((entry) => entry.facts.names !== undefined)
  return somebodySaidOne || !seesIdentity
    ? 'A child whose name is not shown to you'
    : 'A child whose name is not recorded'
}
