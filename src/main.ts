/** Starts Holdfast: settings, database, application, sequencer; and stops them in reverse. */
import { join } from 'node:path'
import { sql } from 'kysely'
import { now } from './adapters/clock/clock.ts'
import { buildApp } from './app.ts'
import { startSequencer } from './chronology/sequence.ts'
import { explain } from './commands/command.ts'
import { loadMadeUpWorld } from './commands/load-made-up.ts'
import { readSettings, UnusableSetting } from './settings.ts'
import { startDatabase } from './start-database.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
/** The operator's log: what failed and its reference, never what the failing request held (SEC-50). */
const fault = (where: string, error: unknown) =>
  process.stderr.write(
    `${JSON.stringify({ at: now(), where, error: (error as { code?: string }).code ?? (error as Error).name })}\n`,
  )

async function start(): Promise<void> {
  const settings = readSettings(process.env, process.cwd())
  say(`Holdfast on Node ${process.version}: starting the database …`)
  const running = await startDatabase(settings, false)
  const stops: (() => Promise<void>)[] = [running.stop]
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    for (const each of stops.reverse()) await each().catch((error: unknown) => fault('stop', error))
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop(0))
  try {
    await sql`select access.make_audit_partitions(current_date)`.execute(running.databases.hf_door)
    const tour = settings.madeUp ? await loadMadeUpWorld(running, now(), say) : []
    const sequencer = startSequencer(
      running.databases.hf_sequencer,
      running.keys.signing,
      (error) => fault('sequencer', error),
    )
    stops.push(sequencer.stop)
    let origin = ''
    const app = await buildApp({
      door: { databases: running.databases, keys: running.keys },
      madeUp: settings.madeUp,
      origin: () => origin,
      issuer: settings.issuer,
      cacheFolder: join(running.folder, 'cache'),
    })
    app.onFault = (error, reference) => fault(reference, error)
    stops.push(() => app.close())
    const address = await app
      .listen({ port: settings.port, host: settings.host })
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        throw new UnusableSetting(
          'HOLDFAST_PORT',
          String(settings.port),
          'a port that nothing else uses',
        )
      })
    origin = settings.origin ?? address
    running.announce(origin)
    say(`\nHoldfast is ready: ${origin}\n`)
    for (const line of tour) say(line)
    say('\nCtrl-C stops it; what was recorded is kept.')
  } catch (error) {
    process.exitCode = explain(error, false)
    await stop(process.exitCode)
  }
}

start().catch((error: unknown) => {
  process.exit(explain(error, false))
})
