import { ClearError } from '../../clear-error.ts'

/** Whether something is due in the minute that begins at this time, milliseconds since 1970. */
export type IsDue = (minute: number) => boolean

const units = { minute: 1, hour: 60, day: 1440 }

/**
 * Reads EventBridge's schedule expressions, `rate(5 minutes)` and `cron(0/20 19-21 * * ? *)`, in UTC.
 *
 * @throws ClearError for what the runner does not know: days of the week, names of months
 */
export function readSchedule(expression: string): IsDue {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  if (count && unit) {
    const every = Number(count) * units[unit as keyof typeof units]
    return (minute) => Math.floor(minute / 60_000) % every === 0
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(' ') ?? []
  const [minutes, hours, days, months, weekdays, years] = fields.map(readField)
  if (fields.length !== 6 || !minutes || !hours || !days || !months || !years) {
    throw unknown(expression)
  }
  if (!weekdays || !/^[*?]$/.test(fields[4] ?? '')) throw unknown(expression)
  return (minute) => {
    const at = new Date(minute)
    return (
      minutes(at.getUTCMinutes()) &&
      hours(at.getUTCHours()) &&
      days(at.getUTCDate()) &&
      months(at.getUTCMonth() + 1) &&
      years(at.getUTCFullYear())
    )
  }
}

/** `*`, `?`, `5`, `1-3`, `0/20`, and several of them with commas. */
function readField(field: string): ((value: number) => boolean) | undefined {
  const parts = field.split(',').map((part) => {
    if (part === '*' || part === '?') return () => true
    const [, from, to, step] = /^(\d+|\*)(?:-(\d+))?(?:\/([1-9]\d*))?$/.exec(part) ?? []
    if (from === undefined) return undefined
    const first = from === '*' ? 0 : Number(from)
    const last = to ? Number(to) : step || from === '*' ? Number.POSITIVE_INFINITY : first
    const every = Number(step ?? 1)
    return (value: number) => value >= first && value <= last && (value - first) % every === 0
  })
  if (parts.includes(undefined)) return undefined
  return (value) => parts.some((part) => part?.(value))
}

const unknown = (expression: string) =>
  new ClearError(`the runner does not know the schedule ${expression}`)
