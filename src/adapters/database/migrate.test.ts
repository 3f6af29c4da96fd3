import { expect, test } from 'vitest'
import { freshDatabase } from './testing.ts'

test('a fresh database answers as the application role and is marked made-up', async () => {
  const { databases, admin } = await freshDatabase()
  const { rows } = await admin.query('select made_up from access.installation')
  expect(rows).toEqual([{ made_up: true }])
  await expect(databases.hf_app.selectFrom('access.session').selectAll().execute()).rejects.toThrow(
    /permission denied/,
  )
})
