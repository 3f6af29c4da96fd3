/** One radio button or checkbox with its label, hint and what it reveals: radios and checkboxes differ little. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import { Hint, type HintOptions } from './hint.tsx'
import { Label } from './label.tsx'

export interface Choice {
  readonly value: string | number
  readonly text: Child
  /** The group's id, numbered from the second item on, unless told. */
  readonly id?: string | undefined
  readonly hint?: HintOptions | undefined
  readonly label?:
    | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
    | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while this item is chosen; without scripts always shown. */
  readonly conditional?: Child
  readonly attributes?: Attributes | undefined
}

/** A word such as "or" between items. */
export interface Divider {
  readonly divider: string
}

interface ChoiceInputProps {
  readonly kind: 'radios' | 'checkboxes'
  readonly name: string
  readonly id: string
  readonly item: Choice
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly behaviour?: string | undefined
}

export function choiceId(groupId: string, item: Choice, index: number): string {
  return item.id || (index === 0 ? groupId : `${groupId}-${index + 1}`)
}

export function isDivider(item: Divider | object): item is Divider {
  return 'divider' in item && Boolean(item.divider)
}

/** Lays out the items; dividers are the same for both kinds. */
export function Choices<Item extends Choice>(props: {
  readonly kind: 'radios' | 'checkboxes'
  readonly items: readonly (Item | Divider | Falsy)[]
  readonly render: (item: Item, index: number) => Child
}) {
  const { kind, items, render } = props
  return (
    <>
      {items.map((item, index) => {
        if (!item) return null
        if (!isDivider(item)) return render(item, index)
        return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
      })}
    </>
  )
}

export function ChoiceInput(props: ChoiceInputProps) {
  const { kind, name, id, item, checked, behaviour } = props
  const { text: hintText, ...hintRest } = item.hint ?? {}
  const hintId = hintText ? `${id}-item-hint` : undefined
  const conditionalId = `conditional-${id}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? conditionalId : undefined}
          data-behaviour={behaviour || undefined}
          aria-describedby={classNames(props.describedBy, hintId) || undefined}
          {...extra(item.attributes)}
        />
        <Label
          {...item.label}
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          for={id}
        >
          {item.text}
        </Label>
        {hintId && (
          <Hint
            {...hintRest}
            id={hintId}
            classes={classNames(`govuk-${kind}__hint`, hintRest.classes)}
          >
            {hintText}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          class={classNames(
            `govuk-${kind}__conditional`,
            !checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}
