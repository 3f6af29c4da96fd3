/** The XML form of a made-up return, for tests that both forms give the same. */
import type { Module } from './columns.ts'
import type { Cells, MadeUpReturn } from './made-up-return.ts'

const GROUPS: readonly (readonly [Module, string])[] = [
  ['Reviews', 'AREVIEW'],
  ['Missing', 'AMISSING'],
  ['OC2', 'OC2'],
  ['OC3', 'OC3'],
  ['SWEpisodes', 'SOCIALWORKER'],
  ['PrevPerm', 'PERMANENCE'],
]

const tag = (name: string, inner: string) =>
  inner === '' ? `<${name} />` : `<${name}>${inner}</${name}>`

function items(row: Cells, leaveOut: readonly string[]): string {
  return Object.entries(row)
    .filter(([column]) => !leaveOut.includes(column))
    .map(([column, cell]) => tag(column === 'PLACE' ? 'PL' : column, cell))
    .join('')
}

/** Takes a return whose children all have a Header row; gives its XML text. */
export function xmlOf({ rows }: Pick<MadeUpReturn, 'rows'>): string {
  const by = new Map<string, Map<Module, Cells[]>>()
  for (const [module, all] of Object.entries(rows) as [Module, Cells[]][])
    for (const row of all) {
      const child = by.get(row.CHILD ?? '') ?? new Map<Module, Cells[]>()
      by.set(row.CHILD ?? '', child)
      child.set(module, [...(child.get(module) ?? []), row])
    }
  const children = [...by].map(([child, of]) => {
    const header = of.get('Header')?.[0] ?? {}
    const uasc = of.get('UASC')?.[0]
    const groups = GROUPS.flatMap(([module, name]) =>
      (of.get(module) ?? []).map((row) => tag(name, items(row, ['CHILD', 'DOB']))),
    )
    const flag = uasc ? `<UASC>1</UASC>${tag('DUC', uasc.DUC ?? '')}` : '<UASC>0</UASC>'
    const head = `${tag('CHILDID', child)}${items(header, ['CHILD'])}${flag}${groups.join('')}`
    const episodes = (of.get('Episodes') ?? []).map((row) => tag('EPISODE', items(row, ['CHILD'])))
    return `<CHILD>\n${tag('HEADER', head)}\n${episodes.join('\n')}\n</CHILD>`
  })
  return `<?xml version='1.0' encoding='utf-8'?>\n<EXPSSDA903>\n${children.join('\n')}\n</EXPSSDA903>\n`
}
