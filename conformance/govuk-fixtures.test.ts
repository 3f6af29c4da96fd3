/**
 * Our components against the GOV.UK Design System: every fixture that govuk-frontend ships for a
 * component we have is rendered by ours and must give the same HTML, compared as parsed trees.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { trustedHtml } from '../src/pages/govuk/trusted-html.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Component = (props: never) => { toString(): string | Promise<string> } | null

interface Fixture {
  readonly name: string
  readonly options: { [key: string]: Json }
  readonly html: string
}

const folder = new URL('../src/pages/govuk/', import.meta.url)
const require = createRequire(import.meta.url)
const frontend = dirname(require.resolve('govuk-frontend/package.json'))

/** Files that are not a component of the Design System, each with its reason. */
const ownFiles = new Map([
  ['choices', 'part of radios and checkboxes'],
  ['footer', 'our own: the official footer carries the crown and crown copyright'],
  ['form-group', 'part of every form control'],
])

const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.slice(0, -'.tsx'.length))
  .filter((name) => !ownFiles.has(name))

function fixturesOf(name: string): readonly Fixture[] {
  const file = `${frontend}/dist/govuk/components/${name}/fixtures.json`
  return JSON.parse(readFileSync(file, 'utf8')).fixtures
}

async function load(name: string): Promise<Component> {
  const pascal = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const module = await import(new URL(`${name}.tsx`, folder).href)
  return module[pascal]
}

// Options to props. The names are the macros' own; what differs is only that text and html are one
// prop, and that a component's own content is its children.

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nested options: `html` takes the place of `text`, `titleHtml` that of `titleText`. */
function nested(value: Json): unknown {
  if (Array.isArray(value)) return value.map(nested)
  if (!isObject(value)) return value
  const { html, conditional, panel, ...rest } = value
  const props: { [key: string]: unknown } = {}
  for (const [key, option] of Object.entries(rest)) {
    const isHtml = key.endsWith('Html') && typeof option === 'string'
    props[key.replace(/Html$/, 'Text')] = isHtml ? trustedHtml(option) : nested(option)
  }
  if (typeof html === 'string') props.text = trustedHtml(html)
  // What a choice reveals is content itself; a tab's panel tells a paragraph from free content.
  if (isObject(conditional)) props.conditional = conditional.html && trusted(conditional.html)
  if (isObject(panel)) props.panel = { ...panel, content: trusted(panel.html) }
  return props
}

function trusted(html: Json | undefined): unknown {
  return typeof html === 'string' ? trustedHtml(html) : html
}

/** The slots of the service navigation are HTML strings without being called so. */
function slots(given: { [key: string]: Json }): unknown {
  const { end, ...rest } = given
  const props = Object.fromEntries(Object.entries(rest).map(([key, html]) => [key, trusted(html)]))
  if (end === undefined) return props
  return { ...props, end: isObject(end) ? nested(end) : { text: trusted(end) } }
}

function propsFrom(name: string, options: Fixture['options']): object {
  const { text, html, ...rest } = options
  const props = { ...(nested(rest) as object) }
  if (isObject(rest.slots)) Object.assign(props, { slots: slots(rest.slots) })
  // The banner sets one line of text as a heading and leaves HTML as it is.
  if (name === 'notification-banner') return { ...props, text, children: trusted(html) }
  return { ...props, children: html ? trusted(html) : text }
}

// What is compared: elements, attributes and values in any order, class tokens in order, text with
// white space collapsed. White space inside a line is compared too, but not which of two
// neighbouring inline elements it stands in, because that cannot be seen.

type Tree = string | { name: string; attributes: { [name: string]: string }; children: Tree[] }

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong'])

function collapsed(text: string): string {
  return text.replaceAll(/[\t\n\f\r ]+/g, ' ')
}

function trees(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], lines: string[]): Tree[] {
  return nodes.flatMap((node): Tree[] => {
    if ('value' in node) {
      lines.push(`${lines.pop() ?? ''}${node.value}`)
      return collapsed(node.value).trim() ? [collapsed(node.value).trim()] : []
    }
    if (!('attrs' in node)) return []
    if (!inline.has(node.tagName)) lines.push('')
    const attributes = Object.fromEntries(
      node.attrs.map(({ name, value }) => [
        name,
        name === 'class' ? collapsed(value).trim() : value,
      ]),
    )
    const children = trees(node.childNodes, lines)
    if (!inline.has(node.tagName)) lines.push('')
    return [{ name: node.tagName, attributes, children }]
  })
}

function parsed(html: string): { tree: Tree[]; lines: string[] } {
  const lines: string[] = []
  const tree = trees(parseFragment(html).childNodes, lines)
  return { tree, lines: lines.map((line) => collapsed(line).trim()).filter(Boolean) }
}

describe.each(names)('%s', async (name) => {
  const component = await load(name)
  test.each(fixturesOf(name))('$name', async ({ options, html }) => {
    const ours = (await component(propsFrom(name, options) as never)?.toString()) ?? ''
    expect(parsed(ours)).toEqual(parsed(html))
  })
})

test('Every component that pages need is compared', () => {
  expect(names.length).toBeGreaterThanOrEqual(32)
})

test('The comparison sees a wrong element, attribute, class order, text and missing space', () => {
  const right = parsed('<p class="a b" id="c">One <a href="#">two</a></p>')
  expect(parsed('<p id="c"  class=" a  b">\n One\n <a href="#">two</a> </p>')).toEqual(right)
  for (const wrong of [
    '<div class="a b" id="c">One <a href="#">two</a></div>',
    '<p class="a b" id="d">One <a href="#">two</a></p>',
    '<p class="a b">One <a href="#">two</a></p>',
    '<p class="b a" id="c">One <a href="#">two</a></p>',
    '<p class="a b" id="c">One <a href="#">three</a></p>',
    '<p class="a b" id="c">One<a href="#">two</a></p>',
  ]) {
    expect(parsed(wrong)).not.toEqual(right)
  }
})
