/**
 * Writes entries through the door as fast as it can and says after each commit which one was
 * acknowledged; kill.test.ts ends it without warning. Arguments: data folder, sign-in name, child.
 */
import { recordEntries } from '../src/access/append.ts'
import { asActor } from '../src/access/as-actor.ts'
import { uuidv7 } from '../src/chronology/id.ts'
import { startSequencer } from '../src/chronology/sequence.ts'
import { asSubject } from '../src/commands/as-subject.ts'
import { readSettings } from '../src/settings.ts'
import { startDatabase } from '../src/start-database.ts'

const [folder = '', subject = '', child = ''] = process.argv.slice(2)
const running = await startDatabase(readSettings({ HOLDFAST_DATA: folder }, '/'), false)
startSequencer(running.databases.hf_sequencer, running.keys.signing, () => undefined, 50)
const door = { databases: running.databases, keys: running.keys }
process.stdout.write('writing\n')
await asSubject(running, subject, undefined, async (who) => {
  for (let number = 0; ; number += 1) {
    const id = uuidv7()
    await asActor(
      door,
      who,
      {
        request: uuidv7(),
        action: 'record entry',
        route: 'kill',
        purpose: 'safeguarding',
        about: [child],
      },
      (opened) =>
        recordEntries(opened, [
          {
            id,
            chronology: child,
            kind: 'visit-made',
            happened: { precision: 'unknown' },
            source: 'professional',
            howKnown: 'saw-or-heard',
            payload: { childSeen: 'yes', visitFinding: 'safeguarded', note: `Visit ${number}` },
          },
        ]),
    )
    process.stdout.write(`${id}\n`)
  }
})
