/** What there is to do, each task with its status. */
import type { Child } from 'hono/jsx'
import { type Attributes, classNames, extra, type Falsy } from './attributes.ts'
import { Tag, type TagOptions } from './tag.tsx'

export interface TaskStatus {
  /** A status to act on; a finished task is better plain `text`. */
  readonly tag?: TagOptions | undefined
  readonly text?: Child
  readonly classes?: string | undefined
}

export interface Task {
  readonly title: { readonly text?: Child; readonly classes?: string | undefined }
  /** Without it the task cannot be started yet. */
  readonly href?: string | undefined
  readonly hint?: { readonly text?: Child } | undefined
  readonly status: TaskStatus
  readonly classes?: string | undefined
}

export interface TaskListProps {
  readonly items: readonly (Task | Falsy)[]
  readonly idPrefix?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

function TaskTitle({ task, describedBy }: { readonly task: Task; readonly describedBy: string }) {
  const { title, href } = task
  if (!href) return <div class={title.classes || undefined}>{title.text}</div>
  return (
    <a
      class={classNames('govuk-link govuk-task-list__link', title.classes)}
      href={href}
      aria-describedby={describedBy}
    >
      {title.text}
    </a>
  )
}

function Status({ status }: { readonly status: TaskStatus }) {
  if (!status.tag) return <>{status.text}</>
  const { text, ...tag } = status.tag
  return <Tag {...tag}>{text}</Tag>
}

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const { href, hint, status } = task
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li
      class={classNames(
        'govuk-task-list__item',
        href && 'govuk-task-list__item--with-link',
        task.classes,
      )}
    >
      <div class="govuk-task-list__name-and-hint">
        <TaskTitle task={task} describedBy={classNames(hint && hintId, statusId)} />
        {hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {hint.text}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', status.classes)} id={statusId}>
        <Status status={status} />
      </div>
    </li>
  )
}

export function TaskList(props: TaskListProps) {
  const prefix = props.idPrefix || 'task-list'
  return (
    <ul class={classNames('govuk-task-list', props.classes)} {...extra(props.attributes)}>
      {props.items.map(
        (task, index) => task && <TaskItem task={task} id={`${prefix}-${index + 1}`} />,
      )}
    </ul>
  )
}
