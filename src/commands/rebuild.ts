/** Makes everything that is derived anew from the entries and says whether it was what it should be. */
import { asService } from '../access/as-service.ts'
import { rebuild } from '../derived/rebuild.ts'
import { readSettings } from '../settings.ts'
import { startDatabase } from '../start-database.ts'
import { type Command, print, read } from './command.ts'

const usage = 'rebuild [--check] [--json]'

export const command: Command = {
  usage,
  does: 'Rebuilds what is derived into a second schema and swaps it in; --check only compares. Exit 1 when it differed.',
  async run(args) {
    const { values } = read(args, { check: { type: 'boolean' } }, usage)
    const running = await startDatabase(readSettings(process.env, process.cwd()), true)
    try {
      const report = await asService(
        { databases: running.databases, keys: running.keys },
        'keeper',
        values.check ? 'check of derived' : 'rebuild',
        (inRun) => rebuild(inRun, running.admin(), { swap: !values.check }),
      )
      print(values.json ?? false, report, [
        `${report.chronologies} chronologies rebuilt; ${report.different === 0 ? 'nothing differed' : `${report.different} rows differed`}${report.swapped ? '; the new tables are in use' : ''}.`,
      ])
      return report.different === 0 ? 0 : 1
    } finally {
      await running.stop()
    }
  },
}
