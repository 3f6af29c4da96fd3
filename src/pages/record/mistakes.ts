/** What is wrong with a form, as a person would say it, in the order of the page, each with its place. */
import type { Issue } from '../../chronology/invalid.ts'
import type { Field, Kind } from '../../chronology/kind.ts'
import { WHY } from '../../chronology/split.ts'

export interface Mistake {
  readonly path: string
  readonly text: string
  /** "#" and the id of the control where it can be put right. */
  readonly href: string
}

/** One mistake for each place: what could not be read comes before what the kind says of it. */
export function mistakesIn(issues: readonly Issue[], kind: Kind): Mistake[] {
  const order = [WHY, 'happened', ...Object.keys(kind.fields), 'source', 'howKnown']
  const placeOf = ({ path }: Issue) => order.indexOf(path.split(/[.-]/)[0] ?? '')
  const first = new Map<string, Issue>()
  for (const issue of issues) if (!first.has(issue.path)) first.set(issue.path, issue)
  return [...first.values()]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((issue) => ({ path: issue.path, text: said(issue, kind), href: hrefOf(issue.path, kind) }))
}

/** These bring whole sentences of their own. */
const SENTENCES = new Set([WHY, 'happened', 'source', 'howKnown'])

function said({ path, message }: Issue, kind: Kind): string {
  if (SENTENCES.has(path) && /^[A-Z]/.test(message)) return message
  const { label, field } = named(path, kind)
  const limit = /(?:expected .*?|must be )([<>]=?)\s*(-?\d+)/.exec(message)
  if (/^Invalid|^Unrecognized/.test(message)) return missing(label, field)
  if (/^Too (small|big)/.test(message)) {
    if (field?.type !== 'number' || !limit) return missing(label, field)
    return `“${label}” must be ${limit[2]} or ${limit[1]?.startsWith('>') ? 'more' : 'less'}`
  }
  return `“${label}” ${message}`
}

function missing(label: string, field: Field | undefined): string {
  switch (field?.type) {
    case 'text':
    case 'place':
      return `Fill in “${label}”`
    case 'number':
      return `“${label}” must be a whole number, like 3`
    case 'day':
    case 'instant':
    case 'interval':
      return `Say when: “${label}”`
    case 'group':
      return `Fill in at least one row of “${label}”`
    case 'codes':
      return `Choose at least one answer to “${label}”`
    default:
      return `Choose an answer to “${label}”`
  }
}

function named(path: string, kind: Kind): { label: string; field: Field | undefined } {
  if (path === WHY) return { label: 'Why', field: undefined }
  const [name = '', row, member] = path.replace(/-(time|to)$/, '').split('.')
  if (name === 'happened') return { label: 'When did it happen?', field: undefined }
  const field = kind.fields[name]
  const inner = member === undefined ? undefined : field?.members?.[member]
  if (inner) return { label: `${inner.label}, ${Number(row) + 1}`, field: inner }
  return { label: field?.label ?? kind.title, field }
}

const DATES = new Set(['day', 'instant', 'interval'])

/** Dates and groups have no control of their own: the link leads to the first inside. */
function hrefOf(path: string, kind: Kind): string {
  const id = `#field-${path.replaceAll('.', '-')}`
  const { field } = named(path, kind)
  if (path.endsWith('-time')) return id
  if (field?.type === 'group') return `${id}-0-${Object.keys(field.members ?? {})[0]}`
  return path.startsWith('happened') || DATES.has(field?.type ?? '') ? `${id}-day` : id
}
