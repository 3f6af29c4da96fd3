/** Which command is meant. One file per command; this is their list. */
import { type Command, explain, Unusable } from './command.ts'

const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  verify: () => import('./verify.ts'),
  rebuild: () => import('./rebuild.ts'),
  load: () => import('./load.ts'),
  import: () => import('./import.ts'),
}

/** Runs one command; gives its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  const json = rest.includes('--json')
  try {
    if (name === 'help' || name === '--help') return await help()
    const load = COMMANDS[name]
    if (!load)
      throw new Unusable(
        'COMMAND',
        `There is no command "${name.slice(0, 40)}". "./holdfast help" lists them.`,
      )
    return await (await load()).command.run(rest)
  } catch (error) {
    return explain(error, json)
  }
}

async function help(): Promise<number> {
  for (const load of Object.values(COMMANDS)) {
    const { command } = await load()
    process.stdout.write(`./holdfast ${command.usage}\n    ${command.does}\n`)
  }
  return 0
}
