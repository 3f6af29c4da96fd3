/**
 * Makes the stylesheet of all pages from holdfast.scss and the GOV.UK Design System. That takes
 * seconds, so the result is kept in a file and made again only when one of its sources changes.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Stylesheet {
  readonly css: string
  /** Changes whenever the styles do, so that browsers may keep each version for good. */
  readonly hash: string
}

const source = fileURLToPath(new URL('holdfast.scss', import.meta.url))
const require = createRequire(import.meta.url)
const frontendPackage = require.resolve('govuk-frontend/package.json')
// sass does not export its package.json, but its main file lies beside it.
const sassPackage = join(dirname(require.resolve('sass')), 'package.json')

export async function stylesheet(cacheFolder: string): Promise<Stylesheet> {
  const hash = await sourceHash()
  const file = join(cacheFolder, `styles-${hash}.css`)
  const kept = await readIfThere(file)
  if (kept !== undefined) return { css: kept, hash }
  const css = await compiled()
  await mkdir(cacheFolder, { recursive: true })
  // Under its name the file is always whole, even when two processes start at the same time.
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, css, { flush: true })
  await rename(unfinished, file)
  return { css, hash }
}

async function sourceHash(): Promise<string> {
  const sources = [
    await version(frontendPackage),
    await version(sassPackage),
    await readFile(source),
  ]
  const hash = createHash('sha256')
  for (const part of sources) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 16)
}

async function version(packageFile: string): Promise<string> {
  return JSON.parse(await readFile(packageFile, 'utf8')).version
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function compiled(): Promise<string> {
  // Loaded only when needed: most starts find the file.
  const { compile } = await import('sass')
  const modules = dirname(dirname(frontendPackage))
  return compile(source, { loadPaths: [modules], style: 'compressed' }).css
}
