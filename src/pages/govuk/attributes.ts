/**
 * What every component shares: extra attributes (the macros' `attributes` option), translated data
 * attributes and class names. Extra attributes cannot carry a style, a script or raw HTML.
 */
type Value = string | number | boolean | undefined

/** Attributes to add to an element. `class` is refused because every component has `classes`. */
export interface Attributes {
  readonly [name: string]: Value
  readonly class?: never
  readonly style?: never
  readonly children?: never
  readonly dangerouslySetInnerHTML?: never
}

/** Lists may hold these, so that an item can be written `condition && { ... }`. */
export type Falsy = false | null | undefined | ''

const refused =
  /^(class|className|style|children|key|ref|srcdoc|dangerouslySetInnerHTML|on[a-z]+)$/i

/** Checks attributes at run time too, because they may have been put together from data. */
export function extra(attributes: Attributes | undefined): Attributes {
  for (const name of Object.keys(attributes ?? {})) {
    if (refused.test(name))
      throw new Error(`The attribute ${name} may not be passed to a component`)
  }
  return attributes ?? {}
}

/** Joins the class names that apply, in order. */
export function classNames(...names: readonly (string | Falsy)[]): string {
  return names.filter(Boolean).join(' ')
}

/** A text by plural form, for example `{ one: '...', other: '...' }`. */
export type Plurals = Readonly<Record<string, string>>

/** The `data-i18n.*` attributes from which the browser script takes its words. */
export function i18n(key: string, text: string | Plurals | undefined): Attributes {
  if (!text) return {}
  if (typeof text === 'string') return { [`data-i18n.${key}`]: text }
  return Object.fromEntries(
    Object.entries(text).map(([rule, message]) => [`data-i18n.${key}.${rule}`, message]),
  )
}
