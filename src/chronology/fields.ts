/**
 * The dictionary of fields. One name has one type, one list, one label and one side (fact or words)
 * wherever it is used; a kind may only mark it required, read it in another section, or call it by
 * its own verb. Adding a field is adding a line to one of the files put together here.
 */
import { across } from './fields/across.ts'
import { age } from './fields/age.ts'
import { shared } from './fields/any-kind.ts'
import { care } from './fields/care.ts'
import { health } from './fields/health.ts'
import { identity } from './fields/identity.ts'
import { justice } from './fields/justice.ts'
import { missing } from './fields/missing.ts'
import { organisation } from './fields/organisation.ts'
import { protection } from './fields/protection.ts'
import { recognising } from './fields/recognising.ts'
import { trafficking } from './fields/trafficking.ts'
import { voice } from './fields/voice.ts'

export const f = {
  ...shared,
  ...identity,
  ...recognising,
  ...trafficking,
  ...age,
  ...protection,
  ...care,
  ...missing,
  ...voice,
  ...justice,
  ...health,
  ...across,
  ...organisation,
}
