/** A page as a browser's parser sees it: which elements and attributes there are, and what they hold. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface Seen {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text inside a script or style, which nobody reads but the browser obeys. */
  readonly inside: string
}

/** The last two pages, parsed: each is looked at in several ways, and two are compared. */
const parsed: { html: string; tree: Node }[] = []
function treeOf(html: string): Node {
  const known = parsed.find((each) => each.html === html)
  if (known) return known.tree
  const tree = parse(html)
  parsed.unshift({ html, tree })
  parsed.length = Math.min(parsed.length, 2)
  return tree
}

export function elementsOf(html: string): Seen[] {
  const seen: Seen[] = []
  const walk = (node: Node) => {
    if ('tagName' in node) seen.push(described(node))
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    if ('content' in node) walk(node.content)
  }
  walk(treeOf(html))
  return seen
}

function described(node: Element): Seen {
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map((each) => [each.name, each.value])),
    inside: node.tagName === 'script' || node.tagName === 'style' ? textOf(node) : '',
  }
}

/** All text of a page, as it would be read. */
function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export const readable = (html: string) => textOf(treeOf(html))

/** Tags and the names of their attributes, in order: what must not change whatever somebody typed. */
export function shapeOf(html: string): string[] {
  return elementsOf(html).map(
    ({ tag, attributes }) => `${tag} ${Object.keys(attributes).sort().join(' ')}`,
  )
}

/** Everything on a page that could run something; of an honest page: nothing. */
export function canRun(html: string): string[] {
  return elementsOf(html).flatMap(({ tag, attributes, inside }) => [
    ...(inside.trim() ? [`${tag} with text`] : []),
    ...(tag === 'script' && !attributes.src?.startsWith('/assets/')
      ? ['script from elsewhere']
      : []),
    ...(/^(iframe|object|embed|base|applet|frame|math|style|template)$/.test(tag) ? [tag] : []),
    ...Object.entries(attributes).flatMap(([name, value]) => [
      ...(/^(on|srcdoc$|style$|ping$|xlink:)/.test(name) ? [`${tag}[${name}]`] : []),
      ...(/^(href|src|action|formaction|data|poster)$/.test(name) &&
      !/^(\/(?!\/)|#|https:\/\/)/.test(value)
        ? [`${tag}[${name}=${value.slice(0, 30)}]`]
        : []),
    ]),
  ])
}
