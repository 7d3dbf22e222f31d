import { hex } from '../../src/base/bytes.ts'
import { told } from '../wire/made.ts'

/** What the vectors are made of: fixed keys and facts, and how an implementation reads each. */

export interface VectorCase {
  readonly name: string
  /** The message of proto/ that `hex` is, or what else it is. */
  readonly message: string
  /** What `hex` was made of and reads back as; fields as in proto/, byte strings in hex. */
  readonly given?: unknown
  readonly hex: string
  /** Instead of `given`: what a receiver makes of bytes that are not as they should be. */
  readonly verdict?: string
  /** Parts of `hex`, or values it was made with, for those who look for where they differ. */
  readonly parts?: Readonly<Record<string, unknown>>
}

export interface VectorFile {
  readonly description: string
  readonly cases: readonly VectorCase[]
  /** What this build reads in `hex`: what was given, or a verdict. */
  read?(hex: Uint8Array, of: VectorCase): unknown
}

/** Byte strings in hex, fields by their names in proto/, nothing that is not there. */
export function json(value: unknown): unknown {
  return snake(told(value))
}

function snake(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snake)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snake(inner),
    ]),
  )
}

export const good = (
  name: string,
  message: string,
  given: unknown,
  made: Uint8Array,
  parts?: object,
): VectorCase => ({
  name,
  message,
  given: json(given),
  hex: hex(made),
  ...(parts === undefined ? {} : { parts: json(parts) as Record<string, unknown> }),
})

export const bad = (
  name: string,
  message: string,
  verdict: string,
  made: Uint8Array,
  parts?: object,
): VectorCase => ({
  name,
  message,
  hex: hex(made),
  verdict,
  ...(parts === undefined ? {} : { parts: json(parts) as Record<string, unknown> }),
})
