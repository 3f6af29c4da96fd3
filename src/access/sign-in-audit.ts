/** Every sign-in and every refused one leaves a row (SEC-51). */

import type { Door } from './as-actor.ts'
import { writeAudit } from './audit.ts'

export async function writeSignIn(
  door: Door,
  what: { outcome: 'allowed' | 'refused'; request: string; person: string | null },
): Promise<void> {
  await door.databases.hf_door.transaction().execute((db) =>
    writeAudit(
      db,
      door.keys,
      {
        request: what.request,
        action: 'sign in',
        route: 'GET /sign-in/back',
        purpose: 'account',
      },
      { session: null, person: what.person, organisation: null, role: null, network: 'unknown' },
      [
        {
          chronology: null,
          outcome: what.outcome,
          relationships: [],
          shown: [],
          masked: [],
          refused: [],
          rule: 'sign-in',
        },
      ],
    ),
  )
}
