/**
 * `npm test`: everything, in one run. Types, lint, unused code, then all tests with their browser
 * journeys on the embedded database, then the database tests again on the system's PostgreSQL where
 * there is one. Anything missing stops the run with what to do; nothing is skipped silently.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../adapters/chromium.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

function step(name: string, args: readonly string[], env: Record<string, string> = {}): void {
  say(`\n── ${name}`)
  const done = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (done.status !== 0) {
    say(`\n${name} failed.`)
    process.exit(done.status ?? 1)
  }
}

/** PostgreSQL servers that the system has, newest first; each must be 15 or later. */
function systemBinaries(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((version) => Number(version) >= 15 && existsSync(`${root}/${version}/bin/initdb`))
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => `${root}/${version}`)
}

say(`Tests of Holdfast on Node ${process.version}`)
const only = process.argv.slice(2)
if (only.length > 0) {
  step('chosen tests', ['node_modules/vitest/vitest.mjs', 'run', ...only])
} else {
  findChromium(say)
  step('types', ['node_modules/typescript/bin/tsc', '-p', '.'])
  step('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  step('unused code', ['node_modules/knip/bin/knip.js'])
  const counts = join(mkdtempSync(join(tmpdir(), 'holdfast-counts-')), 'tests.json')
  step('tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${counts}`,
  ])
  const [system] = systemBinaries()
  if (system)
    step(
      `database tests on ${system}`,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        'src/adapters/database',
        'conformance/walls',
        'conformance/database-rules',
        'conformance/spine',
        'conformance/import',
        'conformance/attacks',
      ],
      { HOLDFAST_TEST_BINARIES: system },
    )
  else
    say(
      '\n── There is no PostgreSQL of the system here: the database tests ran on the embedded one only.',
    )
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(counts, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
  }
  say(`\n${numPassedTests} passed, ${numFailedTests} failed`)
}
