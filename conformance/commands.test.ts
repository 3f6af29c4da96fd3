/** Every example of docs/commands.md is run, on the made-up world of a program started as a newcomer starts it. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startHoldfast } from '../journeys/browser.ts'

const ROOT = resolve(import.meta.dirname, '..')
const text = readFileSync(join(ROOT, 'docs/commands.md'), 'utf8')
const examples = [...text.matchAll(/```sh\n\.\/holdfast ([^\n]+)\n```/g)].map(
  (found) => found[1] ?? '',
)

let holdfast: Started
beforeAll(async () => {
  holdfast = await startHoldfast()
}, 180_000)
afterAll(async () => {
  await holdfast.stop()
  rmSync(holdfast.folder, { recursive: true, force: true })
}, 60_000)

/** Runs the command from another folder than its own, as anybody may. */
function run(line: string, folder = holdfast.folder) {
  const args = line.split(' ').map((each) => (each.startsWith('docs/') ? join(ROOT, each) : each))
  const done = spawnSync(join(ROOT, 'holdfast'), args, {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, HOLDFAST_DATA: folder },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('the examples', () => {
  test('are there', () => expect(examples.length).toBe(5))
  test.each(examples.map((line, index) => [index + 1, line] as const))(
    '%i: ./holdfast %s',
    (_index, line) => {
      const { code, out, err } = run(line)
      expect(err).toBe('')
      expect(code).toBe(0)
      expect(out.trim().split('\n')).toHaveLength(1)
      expect(JSON.parse(out)).toBeTypeOf('object')
    },
  )
  test('the return given twice adds nothing', () => {
    const result = JSON.parse(run(examples.at(-1) ?? '').out) as {
      entries: { added: number; corrections: number }
    }
    expect(result.entries).toEqual({ added: 0, corrections: 0 })
  })
})

describe('what cannot be used', () => {
  const errorOf = (err: string) =>
    (JSON.parse(err) as { error: { code: string; message: string } }).error
  test('an unknown command: exit 2, one object on stderr', () => {
    const { code, out, err } = run('frobnicate --json')
    expect([code, out]).toEqual([2, ''])
    expect(errorOf(err).code).toBe('COMMAND')
  })
  test('an option nobody knows: exit 2', () => expect(run('verify --json --loudly').code).toBe(2))
  test('a folder without a return: exit 2, nothing written', () => {
    const { code, err } = run(
      'import ssda903 docs/decisions --authority 990 --as marlbury.returns.1 --json',
    )
    expect(code).toBe(2)
    expect(errorOf(err).message).not.toMatch(/at .*\.ts/)
  })
  test('somebody of another authority: exit 2', () =>
    expect(
      run('import ssda903 docs/examples/return --authority 990 --as eastcliffe.returns.1 --json')
        .code,
    ).toBe(2))
  test('somebody whose role may not: exit 3', () =>
    expect(
      run('import ssda903 docs/examples/return --authority 990 --as marlbury.admin.1 --json').code,
    ).toBe(3))
  test('a line that is not an entry: exit 2, with its number', () => {
    const { code, err } = run('load docs/commands.md --authority 990 --as marlbury.duty.1 --json')
    expect(code).toBe(2)
    expect((JSON.parse(err) as { error: { line: number } }).error.line).toBe(1)
  })
  test('a second start on the same folder: exit 2, and it says who has it', () => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, HOLDFAST_DATA: holdfast.folder, HOLDFAST_PORT: '0' },
    })
    expect(done.status).toBe(2)
    expect(done.stderr).toMatch(/already running/)
  })
})
