import { limits } from '../base/limits.ts'

/**
 * JSON in one spelling: keys sorted, no spaces. What a sensor hands in twice, native once and as text once, or with
 * its keys in another order, must compare as the same row.
 */

/** undefined for what is no JSON, or is nested deeper than writing it again could bear. */
export function canonicalJson(value: unknown): string | undefined {
  return written(value, 0)
}

/** The value that a JSON text holds; undefined if it holds none. (`null` is a value.) */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // an expected "no": the text is a sensor's
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function written(value: unknown, depth: number): string | undefined {
  if (depth > limits.jsonDepthMax) return undefined
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed())
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return Array.isArray(value) ? writtenList(value, depth) : writtenObject(value, depth)
}

function writtenList(list: readonly unknown[], depth: number): string | undefined {
  const parts: string[] = []
  for (const item of list) {
    const text = written(item, depth + 1)
    if (text === undefined) return undefined
    parts.push(text)
  }
  return `[${parts.join(',')}]`
}

/** Written piece by piece: a copy with sorted keys would lose a key named `__proto__`. */
function writtenObject(object: object, depth: number): string | undefined {
  const parts: string[] = []
  for (const [key, item] of Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = written(item, depth + 1)
    if (text === undefined) return undefined
    parts.push(`${JSON.stringify(key.toWellFormed())}:${text}`)
  }
  return `{${parts.join(',')}}`
}
