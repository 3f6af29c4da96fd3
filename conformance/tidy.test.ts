/** Style that a machine can see: sizes, words, folders, who may import what. A rule here needs no reviewer. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '')
const sources = files.filter((file) =>
  /^(src|made-up|journeys|conformance|bench)\/.*\.tsx?$/.test(file),
)
/** What the product is made of; tests may play the attacker. */
const product = sources.filter((file) => /^(src|made-up)\//.test(file) && !file.includes('.test.'))
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Lists of data may be long; so may the tests that walk them. */
const MAY_BE_LONG =
  /\/(codes|fields|entries|catalogue|names|tables|access)\/|\.test\.tsx?$|\.cases\.ts$|bank-holidays|event-table|start-test-server|tables\.ts$/

describe('files', () => {
  test('say what they are for in their first lines', () => {
    const silent = sources.filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        !file.endsWith('.test.tsx') &&
        !/^(\/\*\*|\/\/)/.test(read(file)),
    )
    expect(silent).toEqual([])
  })
  test('are short enough to hold in the head', () => {
    const long = sources.filter(
      (file) => !MAY_BE_LONG.test(file) && read(file).split('\n').length > 350,
    )
    expect(long).toEqual([])
  })
  test('have no folder that says nothing, and no file that only re-exports', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|services?|misc)\//.test(file)),
    ).toEqual([])
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
  })
})

describe('words', () => {
  test('loose ends and switched-off tests do not stay', () => {
    const found = sources
      .filter((file) => file !== 'conformance/tidy.test.ts')
      .filter((file) =>
        /\b(TODO|FIXME)\b|@ts-(ignore|nocheck)|\b(it|test|describe)\.(skip|only|todo)\b|console\.log/.test(
          read(file),
        ),
      )
    expect(found).toEqual([])
  })
  test('a child is never a case, a subject or a victim record in our words', () => {
    const found = sources
      .filter((file) => /^src\/pages\//.test(file))
      .filter((file) => /victim record|data subject|the case closed/i.test(read(file)))
    expect(found).toEqual([])
  })
})

describe('holes', () => {
  test('HTML that is not escaped comes from one file only', () => {
    const raw = product.filter((file) => /from 'hono\/html'/.test(read(file)))
    expect(raw).toEqual(['src/pages/govuk/trusted-html.ts'])
    // attributes.ts names it in order to refuse it.
    const users = product.filter(
      (file) => /dangerouslySetInnerHTML|javascript:/.test(read(file)) && !file.includes('.test.'),
    )
    expect(users).toEqual(['src/pages/govuk/attributes.ts'])
  })
  test('SQL is written with the sql tag, never glued from strings', () => {
    const glued = product
      .filter(
        (file) =>
          !file.includes('.test.') &&
          !/^src\/adapters\/database\/(migrate|launcher|testing|start-test-server)\.ts$/.test(
            file,
          ) &&
          file !== 'src/start-database.ts',
      )
      .filter((file) => /sql\.raw\(|\.query\(\s*`[^`]*\$\{|\.query\([^)]*\+/.test(read(file)))
    expect(glued).toEqual([])
  })
  test('only the door and the loader make a transaction', () => {
    const makers = sources.filter(
      (file) => /asAllowed\(/.test(read(file)) && !file.includes('.test.'),
    )
    expect(makers.sort()).toEqual([
      'src/access/as-actor.ts',
      'src/access/as-service.ts',
      'src/adapters/database/transaction.ts',
      'src/commands/load-made-up.ts',
    ])
  })
  test('only the clock asks what time it is, and pure code asks nobody', () => {
    const askers = sources
      .filter((file) => file.startsWith('src/') && !file.includes('.test.'))
      .filter((file) => /new Date\(\)|Date\.now\(|Temporal\.Now/.test(read(file)))
    expect(askers).toEqual(['src/adapters/clock/clock.ts'])
    const random = sources
      .filter((file) => /^(src\/(child|duties|matching|statistics)|made-up)\//.test(file))
      .filter((file) => /Math\.random|randomBytes|randomUUID/.test(read(file)))
    expect(random).toEqual([])
  })
})

/** DESIGN section 3. A folder may import itself and these; type-only imports of the edge are free for the spine. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  chronology: ['adapters(types)'],
  child: ['chronology'],
  duties: ['child', 'chronology'],
  derived: ['duties', 'child', 'chronology', 'adapters(types)'],
  access: ['derived', 'chronology', 'adapters'],
  exchange: ['access', 'chronology', 'child', 'duties', 'derived', 'adapters(types)'],
  pages: [
    'access',
    'chronology',
    'child',
    'duties',
    'exchange',
    'derived',
    'adapters',
    'app(types)',
  ],
  adapters: ['chronology'],
}

describe('the dependency rule', () => {
  const imports = sources
    .filter((file) => file.startsWith('src/') && !file.includes('.test.'))
    .flatMap((file) =>
      [...read(file).matchAll(/^(import|export)( type)?[^'"]*?from '(\.[^']+)'/gms)].map(
        (found) => ({
          file,
          typeOnly: found[2] !== undefined,
          to: relative(ROOT, resolve(ROOT, dirname(file), found[3] ?? '')),
        }),
      ),
    )
  const folderOf = (file: string) => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? ''

  test('holds between the folders', () => {
    const wrong = imports.filter(({ file, typeOnly, to }) => {
      const from = folderOf(file)
      const rule = MAY_IMPORT[from]
      if (!rule || folderOf(to) === from) return false
      return !rule.includes(folderOf(to)) && !(typeOnly && rule.includes(`${folderOf(to)}(types)`))
    })
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([])
  })
  test('nothing imports pages but the table of contents', () => {
    expect(
      imports.filter(
        ({ file, to }) =>
          folderOf(to) === 'pages' && folderOf(file) !== 'pages' && file !== 'src/app.ts',
      ),
    ).toEqual([])
  })
})
