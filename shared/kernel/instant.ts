/** A moment in UTC, RFC 3339 with whole seconds: `2026-09-01T08:00:00Z`. Sorts as text. */
export type Instant = string

/** A calendar day, RFC 3339 full-date: `2020-02-29`. */
export type CalendarDate = string

export const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

export function toInstant(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

/** @returns whether the text is a moment that exists (no 30 February, no hour 24). */
export function isInstant(text: string): text is Instant {
  if (!instantPattern.test(text)) return false
  const milliseconds = Date.parse(text)
  return !Number.isNaN(milliseconds) && toInstant(milliseconds) === text
}

/** @returns whether the text is a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  // Not `Date.parse`, in whose place old libraries on the page have their own.
  const milliseconds = new Date(`${text}T00:00:00Z`).getTime()
  // A year of more digits is a moment, too, but no day as we write it.
  return (
    /^\d{4}-/.test(text) &&
    !Number.isNaN(milliseconds) &&
    toInstant(milliseconds).slice(0, 10) === text
  )
}

const secondsPerDay = 86_400

export function addDays(instant: Instant, days: number): Instant {
  return toInstant(Date.parse(instant) + days * secondsPerDay * 1000)
}

/** The day it is in China (UTC+8 all year, no daylight saving), where forms are filled in. */
export function dayInChina(milliseconds: number): CalendarDate {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10)
}
