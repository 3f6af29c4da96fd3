/** The documentation page of all kinds (docs/kinds.md), made from the catalogue and from nothing else. */
import { KINDS } from './catalogue.ts'
import type { Section } from './entry.ts'
import { type Field, type Fields, type FieldType, type Kind, placeOfField } from './kind.ts'

const SECTION_TITLES: Record<Section, string> = {
  ID: 'Who the child is',
  LOC: 'Where the child is',
  IND: 'Recognising',
  TRF: 'Trafficking and the NRM',
  AGE: 'Age',
  CPR: 'Child-protection response',
  CARE: 'Care and the people around the child',
  MIS: 'Missing',
  RHI: 'What the child said in a return interview',
  GRD: "The guardian's and the lawyer's own notes",
  VOI: "The child's own voice",
  OFF: 'Alleged offences',
  INT: 'Crime against the child, and intelligence',
  IMM: 'Status under immigration law',
  HLT: 'Health',
  ACROSS: 'Acts that touch more than one section',
  ORG: 'Organisations',
}

const ANSWERS: Record<FieldType, string> = {
  text: 'text',
  code: 'one of',
  codes: 'some of',
  'yes-no': 'yes, no, unknown, not asked, not applicable',
  organisation: 'an organisation',
  person: 'a person',
  day: 'a day',
  instant: 'a time',
  interval: 'a time, as exactly as known',
  number: 'a number',
  entry: 'an earlier entry',
  chronology: 'another chronology',
  file: 'a file',
  place: 'a place',
  group: 'several, each with',
}

/** Gives the whole page in Markdown. */
export function describeKinds(): string {
  const kinds = Object.values(KINDS) as unknown as Kind[]
  const sections = Object.entries(SECTION_TITLES).flatMap(([section, title]) => {
    const inside = kinds.filter((kind) => kind.section === section)
    if (inside.length === 0) return []
    return [`## ${section}: ${title}`, ...inside.map(describeKind)]
  })
  return `${[heading(kinds.length), ...sections].join('\n\n')}\n`
}

function heading(count: number): string {
  return [
    '# The kinds of entry',
    `A chronology is made of entries, and there are ${count} kinds of them. This page is made from the catalogue (\`src/chronology/entries/\`, one file for each kind), and a test keeps the two equal. A question marked * must be answered, and the answer may be that it is not known. Facts are stored clear; words are sealed. "Read in" names the section, and the class within it, that a reader needs.`,
  ].join('\n\n')
}

function describeKind(kind: Kind): string {
  const facts = kind.example as Readonly<Record<string, unknown>>
  return [
    `### ${kind.title} (\`${kind.name}\`)`,
    kind.meaning,
    [
      `- On the chronology of: ${kind.whose.join(', ')}`,
      `- Recorded by: ${kind.by}`,
      ...(kind.mistakes ? [`- Often wrong: ${kind.mistakes}`] : []),
      `- In the timeline: “${kind.sentence(facts)}”`,
    ].join('\n'),
    fieldTable(kind),
  ].join('\n\n')
}

function fieldTable(kind: Kind): string {
  return [
    '| field | question | answer | side | read in |',
    '|---|---|---|---|---|',
    ...rowsOf(kind, kind.fields, ''),
  ].join('\n')
}

function rowsOf(kind: Kind, fields: Fields, within: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const required = field.required ? ' *' : ''
    const list = field.list ? ` \`${field.list.name}\`` : ''
    const label = field.hint ? `${field.label} *${field.hint}*` : field.label
    const start = `| \`${within}${name}\`${required} | ${label} | ${ANSWERS[field.type]}${list}`
    if (field.members) return [`${start} | | |`, ...rowsOf(kind, field.members, `${name}[].`)]
    return [`${start} | ${side(field)} | ${readIn(kind, field)} |`]
  })
}

function side(field: Field): string {
  return field.part === 'fact' ? 'fact' : 'words'
}

function readIn(kind: Kind, field: Field): string {
  const { section, fieldClass } = placeOfField(kind, field)
  return fieldClass ? `${section} ${fieldClass}` : section
}
