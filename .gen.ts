import { mkdirSync, writeFileSync } from 'node:fs'
import * as m from './src/exchange/ssda903/made-up-return.ts'
const n = Number(process.argv[2] ?? 300)
const r = m.madeUpReturn({ children: n, seed: 5, year: 2026, authority: '991', faults: true } as never)
const w = (dir: string, rows: m.MadeUpRows) => { mkdirSync(dir, { recursive: true }); for (const [mod, list] of Object.entries(rows)) writeFileSync(`${dir}/${mod}.csv`, m.csvOf(mod as never, list)) }
w('/tmp/ret', r.rows); w('/tmp/ret2', m.madeUpNextYear(r).rows)
