import { expect, it } from 'vitest'
import { dateTimeText, parseDateTime } from '../../src/ingest/date-time.ts'

const day = Date.UTC(2026, 5, 1, 10) * 1_000

const cases: readonly (readonly [why: string, text: string, expected: number | undefined])[] = [
  ['Z', '2026-06-01T10:00:00Z', day],
  ['naive is UTC', '2026-06-01T10:00:00', day],
  ['a space for the T', '2026-06-01 10:00:00', day],
  ['an offset', '2026-06-01T12:00:00+02:00', day],
  ['an offset without a colon', '2026-06-01T12:30:00+0230', day],
  ['an offset behind UTC, over midnight', '2026-05-31T23:00:00-11:00', day],
  ['microseconds', '2026-06-01T10:00:00.123456', day + 123_456],
  ['milliseconds', '2026-06-01T10:00:00.123Z', day + 123_000],
  ['nanoseconds lose what no column holds', '2026-06-01T10:00:00.123456789Z', day + 123_456],
  ['no seconds', '2026-06-01T10:00Z', day],
  ['a leap day', '2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29) * 1_000],
  ['the beginning', '1970-01-01T00:00:00Z', 0],
  ['the 30th of February', '2026-02-30T00:00:00Z', undefined],
  ['a leap day in another year', '2026-02-29T00:00:00Z', undefined],
  ['month 13', '2026-13-01T00:00:00Z', undefined],
  ['hour 24', '2026-06-01T24:00:00Z', undefined],
  ['minute 60', '2026-06-01T10:60:00Z', undefined],
  ['an offset of 25 hours', '2026-06-01T10:00:00+25:00', undefined],
  ['before 1970', '1969-12-31T23:59:59Z', undefined],
  ['before 1970 by its offset', '1970-01-01T00:00:00+01:00', undefined],
  ['beyond exact microseconds', '9999-12-31T23:59:59Z', undefined],
  ['a date alone', '2026-06-01', undefined],
  ['a word', 'yesterday', undefined],
  ['a number', '1780308000', undefined],
  ['nothing', '', undefined],
]

for (const [why, text, expected] of cases) {
  it(`reads ${why}`, () => expect(parseDateTime(text)).toBe(expected))
}

it('writes what it reads', () => {
  for (const us of [0, 1, day, day + 123_456, day + 999_999]) expect(parseDateTime(dateTimeText(us))).toBe(us)
})
