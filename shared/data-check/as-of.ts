import { dayInChina, type Instant, isCalendarDate, toInstant } from '../kernel/instant.ts'

const dateTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** How far a department's clock may be ahead of ours, in milliseconds. */
const clockSlack = 60_000

/**
 * As of when a department says it knows something: RFC 3339, a date-time or a full-date. Of a day the
 * beginning counts, in China.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` for anything else and for what is yet to come
 */
export function readAsOf(text: unknown, now: number): Instant | undefined {
  if (typeof text !== 'string') return undefined
  if (isCalendarDate(text)) {
    return text <= dayInChina(now) ? toInstant(Date.parse(`${text}T00:00:00+08:00`)) : undefined
  }
  const [, day = ''] = dateTime.exec(text) ?? []
  const moment = Date.parse(text)
  if (!isCalendarDate(day) || Number.isNaN(moment) || moment > now + clockSlack) return undefined
  return toInstant(Math.min(moment, now))
}
