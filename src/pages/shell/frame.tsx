/** The frame of every page: skip link, header, navigation for this role, the made-up notice, footer. */
import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { BackLink } from '../govuk/back-link.tsx'
import { Footer } from '../govuk/footer.tsx'
import { GenericHeader } from '../govuk/generic-header.tsx'
import { ServiceNavigation } from '../govuk/service-navigation.tsx'
import { SkipLink } from '../govuk/skip-link.tsx'
import type { Signed } from '../site.ts'
import { urls } from '../urls.ts'
import { roleName } from '../words.ts'

export interface FrameProps {
  /** Shown in the tab; never a child's name (SEC-43). */
  readonly title: string
  readonly madeUp: boolean
  readonly signed?: Signed | undefined
  readonly formToken?: string | undefined
  readonly back?: string | undefined
  readonly errors?: boolean | undefined
  readonly children?: Child
}

/** Assets are named by their content, so that a browser may keep them. */
let stylesheetName = 'holdfast.css'
export function useStylesheet(name: string): void {
  stylesheetName = name
}

export function Frame(props: FrameProps): JSX.Element {
  const { title, signed } = props
  return (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${props.errors ? 'Error: ' : ''}${title} – Holdfast`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#1d3d2f" />
        <meta name="referrer" content="no-referrer" />
        <link rel="stylesheet" href={`${urls.assets}${stylesheetName}`} />
        <link rel="icon" href={`${urls.assets}holdfast.svg`} type="image/svg+xml" />
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <header class="govuk-template__header">
          <GenericHeader logoText="Holdfast" url={urls.home} />
          {signed && <Navigation signed={signed} />}
        </header>
        {props.madeUp && (
          <div class="holdfast-made-up">
            <div class="govuk-width-container">Every person, place and event here is made up.</div>
          </div>
        )}
        <div class="govuk-width-container">
          {props.back && <BackLink href={props.back}>Back</BackLink>}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            {props.children}
          </main>
        </div>
        {signed && <SignedAs signed={signed} formToken={props.formToken ?? ''} />}
        <Footer>Holdfast: the shared safeguarding record</Footer>
        <script type="module" src={`${urls.assets}start.js`} />
      </body>
    </html>
  )
}

/** Border staff may only send a concern; a child reads their own record. */
const LOOKS_FOR_NOBODY = new Set(['border', 'child'])
/** Roles that record nothing on a form, so that they have no drafts to come back to. */
const WRITES_NOTHING = new Set([
  'admin',
  'analyst',
  'border',
  'inspector',
  'privacy',
  'returns-officer',
  'trainer',
])

function Navigation({ signed }: { signed: Signed }) {
  const items = [
    { text: 'My work', href: urls.myWork },
    ...(LOOKS_FOR_NOBODY.has(signed.role) ? [] : [{ text: 'Find a child', href: urls.find }]),
    ...(WRITES_NOTHING.has(signed.role) ? [] : [{ text: 'Drafts', href: urls.drafts }]),
    ...(signed.role === 'returns-officer'
      ? [{ text: 'Import a return', href: urls.importReturn }]
      : []),
    ...(signed.role === 'privacy'
      ? [{ text: 'What our staff opened', href: urls.staffLooked }]
      : []),
  ]
  return <ServiceNavigation navigation={items} />
}

function SignedAs({ signed, formToken }: { signed: Signed; formToken: string }) {
  return (
    <div class="govuk-width-container holdfast-signed-as">
      <p class="govuk-body-s">
        Signed in as {signed.displayName}, {roleName(signed.role)}
        {signed.organisationName && `, ${signed.organisationName}`}.
      </p>
      <form method="post" action={urls.signOut} class="holdfast-not-on-paper">
        <input type="hidden" name="formToken" value={formToken} />
        <button type="submit" class="holdfast-link-button govuk-link">
          Sign out
        </button>
      </form>
    </div>
  )
}
