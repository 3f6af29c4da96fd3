/**
 * The only place where a string becomes HTML without being escaped. Nothing that a person typed
 * may come here: it is for HTML that is part of the product or that a sanitiser has made.
 */
import { raw } from 'hono/html'

declare const trusted: unique symbol

/** HTML that somebody has vouched for; only `trustedHtml` makes one. */
export type Html = ReturnType<typeof raw> & { readonly [trusted]: true }

export function trustedHtml(html: string): Html {
  return raw(html) as Html
}
