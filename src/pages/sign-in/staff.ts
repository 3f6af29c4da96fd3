/** The made-up staff that can be chosen at sign-in, by organisation. */
import { sql } from 'kysely'
import type { Database } from '../../adapters/database/open.ts'

export interface Staff {
  readonly subject: string
  readonly displayName: string
  readonly roles: readonly string[]
  readonly organisationName: string | null
}

/** Everybody of the built-in provider with a live grant, organisations in alphabetical order. */
export async function madeUpStaff(door: Database, issuer: string): Promise<Staff[]> {
  const { rows } = await sql<Staff>`
    select p.subject, p.display_name, array_agg(distinct g.role) as roles, min(o.name) as organisation_name
      from access.person p
      join access.role_grant g on g.person = p.id and (g.ends is null or g.ends > now())
      join access.organisation o on o.id = g.organisation
     where p.issuer = ${issuer}
     group by p.id order by min(o.name) nulls last, min(g.role), p.subject`.execute(door)
  return rows
}
