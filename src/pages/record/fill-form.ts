/** From an entry back to the fields of its form, so that a correction starts from what was recorded. */
import { dayOf, type Happened, type Instant, timeInLondon } from '../../chronology/as-at.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { Field, Fields, Kind } from '../../chronology/kind.ts'
import type { Sent } from './read-form.ts'

/** The fields as they would have been sent; what the reader may not see is not there. */
export function sentFrom(
  kind: Kind,
  entry: Entry,
  payload: Readonly<Record<string, unknown>>,
): Sent {
  const sent: Record<string, string | string[]> = { source: entry.source, howKnown: entry.howKnown }
  putHappened(sent, 'happened', entry.happened)
  putFields(sent, '', kind.fields, payload)
  return sent
}

function putFields(
  sent: Record<string, string | string[]>,
  prefix: string,
  fields: Fields,
  payload: Readonly<Record<string, unknown>>,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = payload[name]
    if (value !== undefined) putField(sent, prefix + name, field, value)
  }
}

function putField(
  sent: Record<string, string | string[]>,
  name: string,
  field: Field,
  value: unknown,
): void {
  switch (field.type) {
    case 'group':
      for (const [index, row] of (value as Record<string, unknown>[]).entries())
        putFields(sent, `${name}.${index}.`, field.members ?? {}, row)
      return
    case 'codes':
      sent[name] = [...(value as string[])]
      return
    case 'interval':
      putHappened(sent, name, value as Happened)
      return
    case 'day':
      putHappened(sent, name, { precision: 'day', on: value as never })
      return
    case 'instant':
      putHappened(sent, name, { precision: 'minute', at: value as Instant })
      return
    default:
      sent[name] = String(value)
  }
}

function putHappened(
  sent: Record<string, string | string[]>,
  name: string,
  happened: Happened,
): void {
  const put = (day: string, as = name) => {
    const [year = '', month = '', date = ''] = day.split('-')
    Object.assign(sent, { [`${as}-year`]: year, [`${as}-month`]: month, [`${as}-day`]: date })
  }
  switch (happened.precision) {
    case 'minute':
      put(dayOf(happened.at))
      sent[`${name}-time`] = timeInLondon(happened.at)
      return
    case 'day':
      put(happened.on)
      return
    case 'month':
      put(happened.month)
      return
    case 'year':
      put(happened.year)
      return
    case 'about':
      put(happened.from)
      put(happened.to, `${name}-to`)
      return
    case 'unknown':
      sent[`${name}-unknown`] = 'yes'
  }
}
