/** Groups form controls under one legend. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra } from './attributes.ts'

export interface Legend {
  readonly text?: Child
  /** Makes the legend the page's `h1`. */
  readonly isPageHeading?: boolean | undefined
  readonly classes?: string | undefined
}

/** A fieldset as other components take it. */
export interface FieldsetOptions {
  readonly legend?: Legend | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface FieldsetProps extends FieldsetOptions {
  readonly role?: string | undefined
  readonly children?: Child
}

export function Fieldset({ legend, describedBy, role, classes, ...rest }: FieldsetProps) {
  return (
    <fieldset
      class={classNames('govuk-fieldset', classes)}
      role={role || undefined}
      aria-describedby={describedBy || undefined}
      {...extra(rest.attributes)}
    >
      {legend?.text && (
        <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? (
            <h1 class="govuk-fieldset__heading">{legend.text}</h1>
          ) : (
            legend.text
          )}
        </legend>
      )}
      {rest.children}
    </fieldset>
  )
}
