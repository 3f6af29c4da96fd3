/** Finds a Chromium for the browser journeys, or installs Debian's, or says what to do. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a Chromium (CHROMIUM, or one that is installed). On Debian as root installs the package first. Throws where there is none. */
export function findChromium(say: (text: string) => void = () => undefined): string {
  const given = process.env.CHROMIUM
  const found = [...(given ? [given] : []), ...PLACES].find((path) => existsSync(path))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium from Debian’s packages …')
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
    const installed = PLACES.find((path) => existsSync(path))
    if (installed) return installed
  }
  throw new Error(
    'The browser journeys need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path, then run the tests again.',
  )
}
