/** Chooses a file to send; with `javascript` also a place to drop it on. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, i18n, type Plurals } from './attributes.ts'
import { type ControlProps, describedBy, FormGroup } from './form-group.tsx'

export interface FileUploadProps extends ControlProps {
  readonly multiple?: boolean | undefined
  /** Improves the control where the browser runs scripts. */
  readonly javascript?: boolean | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
  readonly chooseFilesButtonText?: string | undefined
  readonly dropInstructionText?: string | undefined
  readonly noFileChosenText?: string | undefined
  readonly multipleFilesChosenText?: Plurals | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
}

function DropZone(props: FileUploadProps & { readonly children: Child }) {
  return (
    <div
      class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
      data-module="govuk-file-upload"
      {...i18n('choose-files-button', props.chooseFilesButtonText)}
      {...i18n('no-file-chosen', props.noFileChosenText)}
      {...i18n('multiple-files-chosen', props.multipleFilesChosenText)}
      {...i18n('drop-instruction', props.dropInstructionText)}
      {...i18n('entered-drop-zone', props.enteredDropZoneText)}
      {...i18n('left-drop-zone', props.leftDropZoneText)}
      {...extra(props.wrapperAttributes)}
    >
      {props.children}
    </div>
  )
}

export function FileUpload(props: FileUploadProps) {
  const { label, hint, errorMessage, formGroup } = props
  const id = props.id || props.name
  const input = (
    <input
      class={classNames(
        'govuk-file-upload',
        props.classes,
        errorMessage && 'govuk-file-upload--error',
      )}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy(id, props)}
      {...extra(props.attributes)}
    />
  )
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      {props.javascript ? <DropZone {...props}>{input}</DropZone> : input}
      {formGroup?.afterInput}
    </FormGroup>
  )
}
