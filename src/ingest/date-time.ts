/** Datetimes as sensors write them, to and from microseconds since 1970-01-01 UTC. */

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([Zz]|[+-]\d{2}(?::?\d{2})?))?$/

/** undefined for what is no date of the calendar, before 1970 or beyond exact microseconds (year 2255). Naive is UTC. */
export function parseDateTime(text: string): number | undefined {
  const match = pattern.exec(text.trim())
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = match
  const ms = utcMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  const offset = offsetMinutes(zone)
  if (ms === undefined || offset === undefined) return undefined
  const us = (ms - offset * 60_000) * 1_000 + Number(fraction.slice(0, 6).padEnd(6, '0'))
  return isTime(us) ? us : undefined
}

/** Whether a number is a time that a row can hold. */
export function isTime(us: number): boolean {
  return Number.isSafeInteger(us) && us >= 0
}

/** ISO 8601 with all six digits, in UTC. */
export function dateTimeText(us: number): string {
  const seconds = Math.floor(us / 1_000_000)
  const fraction = String(us - seconds * 1_000_000).padStart(6, '0')
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}.${fraction}Z`
}

function utcMs(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // Date.UTC carries over: the 30th of February would be the 2nd of March.
  const isSame =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isSame ? date.getTime() : undefined
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
