/**
 * The XML form of the return, read as a stream: one CHILD after another, each with a HEADER, its
 * groups and its EPISODEs. It gives the same rows as the CSV files. Declarations of entities are
 * refused, so that nothing in a file can be expanded.
 */
import { SaxesParser } from 'saxes'
import { shownName } from './bytes.ts'
import { columnNamed, columnsOf, type Module } from './columns.ts'
import { MOST_ROWS } from './read-csv.ts'
import type { Row } from './row.ts'
import { UnusableInput } from './unusable-input.ts'

/** Longest run of characters without a tag, deepest nesting, most groups of one child. */
const LONGEST_TEXT = 64 * 1024
const DEEPEST = 8
const MOST_GROUPS = 5_000

/** Groups inside a child and the module each is, by the name of its element. */
const GROUPS: Readonly<Record<string, Module>> = {
  EPISODE: 'Episodes',
  AREVIEW: 'Reviews',
  AMISSING: 'Missing',
  OC2: 'OC2',
  OC3: 'OC3',
  AD1: 'AD1',
  PERMANENCE: 'PrevPerm',
  AD_PLACED: 'PlacedAdoption',
}
/** Groups whose element name we do not know are told by a column that only one module has. */
const SIGNS: readonly (readonly [string, Module])[] = [
  ['DECOM', 'Episodes'],
  ['MIS_START', 'Missing'],
  ['REVIEW', 'Reviews'],
  ['SW_ID', 'SWEpisodes'],
  ['DOLO_START', 'DoLo'],
]
/** Items that stand in the header itself and make a row of a module of their own. */
const IN_HEADER: readonly (readonly [string, Module])[] = [
  ['IN_TOUCH', 'OC3'],
  ['DATE_INT', 'AD1'],
]

interface Frame {
  readonly name: string
  readonly line: number
  readonly fields: Record<string, string>
  text: string
  hasElements: boolean
}
type Group = Pick<Frame, 'name' | 'line' | 'fields'>

export interface XmlRows {
  readonly rows: ReadonlyMap<Module, Row[]>
  /** Names of groups that no module of ours is, with how many there were. */
  readonly strange: ReadonlyMap<string, number>
}

/** Takes the text of a file that begins with `<`; gives the rows of every module in it. */
export async function readXml(name: string, text: AsyncIterable<string>): Promise<XmlRows> {
  const file = shownName(name)
  const reading = new Reading(file)
  for await (const piece of text) reading.take(piece)
  return reading.end()
}

class Reading {
  private readonly parser = new SaxesParser()
  private readonly frames: Frame[] = []
  private readonly rows = new Map<Module, Row[]>()
  private readonly strange = new Map<string, number>()
  private groups: Group[] = []
  private sinceTag = 0
  private count = 0

  constructor(private readonly file: string) {
    this.parser.on('error', () => this.refuse('is not well-formed XML'))
    this.parser.on('doctype', () =>
      this.refuse('declares a document type, which a return does not'),
    )
    this.parser.on('opentag', ({ name }) => this.open(name))
    this.parser.on('text', (text) => this.add(text))
    this.parser.on('cdata', (text) => this.add(text))
    this.parser.on('closetag', () => this.close())
  }

  take(piece: string): void {
    for (let at = 0; at < piece.length; at += LONGEST_TEXT) {
      const part = piece.slice(at, at + LONGEST_TEXT)
      this.sinceTag += part.length
      this.parser.write(part)
      if (this.sinceTag > LONGEST_TEXT * 2) this.refuse('has a stretch without any element')
    }
  }

  end(): XmlRows {
    this.parser.close()
    if (this.count === 0) this.refuse('holds no element')
    return { rows: this.rows, strange: this.strange }
  }

  private refuse(why: string): never {
    throw new UnusableInput('HF_903_XML', `The file ${this.file} ${why}.`, {
      file: this.file,
      line: this.parser.line,
      expected: 'the XML form of the return, with the root EXPSSDA903',
    })
  }

  private open(written: string): void {
    this.sinceTag = 0
    const name = written.toUpperCase()
    if (this.count++ === 0 && name !== 'EXPSSDA903')
      this.refuse('is XML, but not the return: its root is another')
    if (this.frames.length >= DEEPEST) this.refuse('is nested too deeply')
    const above = this.frames.at(-1)
    if (above) above.hasElements = true
    this.frames.push({ name, line: this.parser.line, fields: {}, text: '', hasElements: false })
  }

  private add(text: string): void {
    const frame = this.frames.at(-1)
    if (!frame) return
    frame.text += text
    if (frame.text.length > LONGEST_TEXT) this.refuse('has an element that is too long')
  }

  private close(): void {
    this.sinceTag = 0
    const frame = this.frames.pop()
    const above = this.frames.at(-1)
    if (!frame || !above) return
    const depth = this.frames.length
    if (depth === 1) this.flush(frame)
    else if (!frame.hasElements) above.fields[columnNamed(frame.name)] ??= frame.text.trim()
    else if (frame.name === 'HEADER')
      Object.assign(above.fields, { ...frame.fields, ...above.fields })
    else {
      this.groups.push(frame)
      if (this.groups.length > MOST_GROUPS) this.refuse('has a child with too many groups')
    }
  }

  /** A child is complete: what all its rows share is in the header, which may come last. */
  private flush(child: Frame): void {
    const shared = child.fields
    this.push('Header', child.line, shared)
    if ((shared.UASC ?? '') !== '' && shared.UASC !== '0') this.push('UASC', child.line, shared)
    else if ((shared.DUC ?? '') !== '') this.push('UASC', child.line, shared)
    for (const [sign, module] of IN_HEADER)
      if ((shared[sign] ?? '') !== '') this.push(module, child.line, shared)
    for (const group of this.groups) {
      const module = GROUPS[group.name] ?? SIGNS.find(([sign]) => sign in group.fields)?.[1]
      if (module) this.push(module, group.line, { ...shared, ...group.fields })
      else this.strange.set(group.name, (this.strange.get(group.name) ?? 0) + 1)
    }
    this.groups = []
  }

  private push(module: Module, line: number, fields: Readonly<Record<string, string>>): void {
    const rows = this.rows.get(module) ?? []
    this.rows.set(module, rows)
    const cells: Record<string, string> = {}
    for (const column of columnsOf(module)) cells[column] = fields[column] ?? ''
    if (module === 'UASC') cells.UASC = fields.UASC ?? ''
    rows.push({ module, file: this.file, line, index: rows.length, cells })
    if (rows.length > MOST_ROWS) this.refuse('has too many rows for a return')
  }
}
