import { z } from 'zod'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import type { LookupQuery, Page } from './operations.ts'

/** Query strings and JSON bodies, parsed before they are believed. */

const whole = (name: string, least: number, most: number, byDefault: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, `${name} must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `${name} must be from ${least} to ${most}`)
    .default(byDefault)

const pageSchema = z.object({
  limit: whole('limit', 1, limits.pageRowsMax, limits.pageRowsDefault),
  offset: whole('offset', 0, 2_147_483_647, 0),
})

/** @throws page.bad */
export function pageOf(query: unknown): Page {
  const parsed = pageSchema.safeParse(query ?? {})
  if (!parsed.success) throw new HearsayError('page.bad', problems(parsed.error))
  return parsed.data
}

const lookupSchema = z.object({
  kind: z.string().max(32).optional(),
  value: z.string('value is missing: ?value=…').min(1, 'value is empty').max(1_024),
  distance: z.string().optional(),
})

/** @throws lookup.bad_value, lookup.bad_distance */
export function lookupOf(query: unknown): LookupQuery {
  const parsed = lookupSchema.safeParse(query ?? {})
  if (!parsed.success) throw new HearsayError('lookup.bad_value', problems(parsed.error))
  const { kind, value, distance } = parsed.data
  if (distance !== undefined && !/^[0-8]$/.test(distance)) {
    throw new HearsayError('lookup.bad_distance', `distance must be from 0 to ${limits.simhashDistanceMax}`)
  }
  return { kind, value, distance: distance === undefined ? undefined : Number(distance) }
}

const domainSchema = z.object({ domain: z.string('domain is missing: ?domain=…').min(1).max(1_024) })

/** @throws domain.bad */
export function domainOf(query: unknown): string {
  const parsed = domainSchema.safeParse(query ?? {})
  if (!parsed.success) throw new HearsayError('domain.bad', problems(parsed.error))
  return parsed.data.domain
}

/** @throws request.bad */
export function bodyOf<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {})
  if (!parsed.success) throw new HearsayError('request.bad', problems(parsed.error))
  return parsed.data
}

export const createBody = z.strictObject({
  name: z.string().max(1_024),
  policy: z.array(z.string().max(256)).max(256).default([]),
})

export const inviteBody = z.strictObject({
  days: z.number().int().min(1).max(limits.inviteDaysMax).default(limits.inviteDaysDefault),
})

export const joinBody = z.strictObject({ invite: z.string().max(limits.inviteCharsMax) })

export const askBody = z.strictObject({ domain: z.string().min(1).max(limits.addressCharsMax) })
export const restoreBody = z.strictObject({ address: z.string().max(limits.addressCharsMax) })

function problems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) =>
      path.length > 0 && !message.includes(String(path[0])) ? `${path.join('.')}: ${message}` : message,
    )
    .join('; ')
}
