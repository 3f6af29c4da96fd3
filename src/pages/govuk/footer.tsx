/**
 * The bar at the foot of the page. It is our own and not the Design System's footer, whose crown
 * and copyright notice belong to government websites only.
 */
import type { Child } from 'hono/jsx'

export interface FooterLink {
  readonly href: string
  readonly text: Child
}

export interface FooterProps {
  readonly links?: readonly FooterLink[] | undefined
  readonly children?: Child
}

export function Footer({ links = [], children }: FooterProps) {
  return (
    <footer class="holdfast-footer">
      <div class="govuk-width-container">
        {links.length > 0 && (
          <>
            <h2 class="govuk-visually-hidden">Support links</h2>
            <ul class="holdfast-footer__links">
              {links.map(({ href, text }) => (
                <li class="holdfast-footer__link">
                  <a class="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {children && <div class="holdfast-footer__text">{children}</div>}
      </div>
    </footer>
  )
}
