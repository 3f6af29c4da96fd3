/** Acting from the command line as somebody of the built-in provider: a short session, the same door. */
import type { Credentials } from '../access/actor.ts'
import { BUILT_IN_ISSUER, endSession, grantsOf, openSession } from '../adapters/sign-in/sessions.ts'
import type { Running } from '../start-database.ts'
import { Unusable } from './command.ts'

/**
 * Runs `work` with the credentials of that subject in the authority with that code.
 * Throws `Unusable` when there is no such person, or the person has no role there.
 */
export async function asSubject<T>(
  running: Running,
  subject: string,
  authority: string | undefined,
  work: (who: Credentials, organisation: string) => Promise<T>,
): Promise<T> {
  const door = running.databases.hf_door
  const session = await openSession(door, BUILT_IN_ISSUER, subject, 'command')
  if (!session)
    throw new Unusable('SUBJECT', `Nobody who can act is called "${subject.slice(0, 60)}".`, {
      expected: 'a sign-in name of the built-in provider',
    })
  try {
    const codes = new Map(
      (await door.selectFrom('access.organisation').select(['id', 'code']).execute()).map((row) => [
        row.id,
        row.code,
      ]),
    )
    const grant = (await grantsOf(door, session.person)).find(
      (each) => authority === undefined || codes.get(each.organisation) === authority,
    )
    if (!grant)
      throw new Unusable(
        'AUTHORITY',
        `${subject.slice(0, 60)} has no role in authority ${(authority ?? '').slice(0, 20)}.`,
        { expected: 'the code of the authority of that person' },
      )
    return await work({ token: session.token, grant: grant.id }, grant.organisation)
  } finally {
    await endSession(door, session.token)
  }
}
