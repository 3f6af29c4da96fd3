/** Sections of which one is seen at a time; without scripts they stand below each other. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'

export interface TabItem {
  readonly label: string
  /** The panel's id; `idPrefix` and a number, unless told. */
  readonly id?: string | undefined
  readonly panel: {
    /** One paragraph; for more use content. */
    readonly text?: Child
    readonly content?: Child
    readonly attributes?: Attributes | undefined
  }
  readonly attributes?: Attributes | undefined
}

export interface TabsProps {
  readonly items?: readonly (TabItem | Falsy)[] | undefined
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface TabProps {
  readonly item: TabItem
  readonly id: string
  readonly isFirst: boolean
}

function Tab({ item, id, isFirst }: TabProps) {
  const selected = isFirst && 'govuk-tabs__list-item--selected'
  return (
    <li class={classNames('govuk-tabs__list-item', selected)}>
      <a class="govuk-tabs__tab" href={`#${id}`} {...extra(item.attributes)}>
        {item.label}
      </a>
    </li>
  )
}

function TabPanel({ item, id, isFirst }: TabProps) {
  const { text, content, attributes } = item.panel
  return (
    <div
      class={classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')}
      id={id}
      {...extra(attributes)}
    >
      {content || (text && <p class="govuk-body">{text}</p>)}
    </div>
  )
}

export function Tabs(props: TabsProps) {
  const { items = [], title = 'Contents', idPrefix = '' } = props
  const tabs = items.flatMap((item, index) =>
    item ? [{ item, id: item.id || `${idPrefix}-${index + 1}`, isFirst: index === 0 }] : [],
  )
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-tabs', props.classes)}
      data-module="govuk-tabs"
      {...extra(props.attributes)}
    >
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <>
          <ul class="govuk-tabs__list">
            {tabs.map((tab) => (
              <Tab {...tab} />
            ))}
          </ul>
          {tabs.map((tab) => (
            <TabPanel {...tab} />
          ))}
        </>
      )}
    </div>
  )
}
