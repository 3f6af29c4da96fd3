/** A textarea that says how much may still be written. */
import { classNames, i18n, type Plurals } from './attributes.ts'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'disabled'> {
  readonly maxlength?: number | undefined
  /** Wins over `maxlength`. */
  readonly maxwords?: number | undefined
  readonly countType?: 'characters' | 'words' | undefined
  /** Percentage of the limit from which the count is shown. */
  readonly threshold?: number | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  /** `%{count}` in it stands for the limit. */
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: Plurals | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: Plurals | undefined
  readonly wordsUnderLimitText?: Plurals | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: Plurals | undefined
}

function dataAttributes(props: CharacterCountProps, countType: string | undefined) {
  const limit = props.maxwords || props.maxlength
  const description = props.textareaDescriptionText
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': props.maxlength,
    'data-maxwords': props.maxwords,
    'data-threshold': props.threshold,
    'data-count-type': countType,
    // Without a limit the server cannot complete the sentence, so the script needs it.
    ...(!limit && description && i18n('textarea-description', { other: description })),
    ...i18n('characters-under-limit', props.charactersUnderLimitText),
    ...i18n('characters-at-limit', props.charactersAtLimitText),
    ...i18n('characters-over-limit', props.charactersOverLimitText),
    ...i18n('words-under-limit', props.wordsUnderLimitText),
    ...i18n('words-at-limit', props.wordsAtLimitText),
    ...i18n('words-over-limit', props.wordsOverLimitText),
    ...props.formGroup?.attributes,
  }
}

export function CharacterCount(props: CharacterCountProps) {
  const { formGroup } = props
  const id = props.id || props.name
  const countType = props.countType ?? (props.maxwords ? 'words' : undefined)
  const unit = countType === 'words' ? 'words' : 'characters'
  const description = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  const limit = props.maxwords || props.maxlength
  const message = (
    <>
      <Hint
        id={`${id}-info`}
        classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
      >
        {limit ? description.replaceAll('%{count}', String(limit)) : undefined}
      </Hint>
      {formGroup?.afterInput}
    </>
  )
  return (
    <Textarea
      id={id}
      name={props.name}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: dataAttributes(props, countType),
        beforeInput: formGroup?.beforeInput,
        afterInput: message,
      }}
      classes={classNames('govuk-js-character-count', props.classes)}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      attributes={props.attributes}
    />
  )
}
