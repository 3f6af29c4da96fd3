/** Proves that nothing stored was altered. */
import { readSettings } from '../settings.ts'
import { startDatabase } from '../start-database.ts'
import { type Command, print, read } from './command.ts'
import { type LogReport, verifyTree } from './verify-tree.ts'

const usage = 'verify [--json]'

export const command: Command = {
  usage,
  does: 'Proves chronology and audit against their signed checkpoints; exit 1 when something was altered.',
  async run(args) {
    const { values } = read(args, {}, usage)
    const running = await startDatabase(readSettings(process.env, process.cwd()), true)
    try {
      const report = await verifyTree(running.admin(), running.keys.signing)
      print(values.json ?? false, report, [
        line('Chronology', report.chronology),
        line('Audit', report.audit),
      ])
      return report.ok ? 0 : 1
    } finally {
      await running.stop()
    }
  },
}

function line(name: string, log: LogReport): string {
  const found =
    log.firstBad === null ? 'nothing was altered' : `ALTERED: first bad position ${log.firstBad}`
  return `${name}: ${log.leaves} leaves, ${log.checkpoints} checkpoints, ${found}.`
}
