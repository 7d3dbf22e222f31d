import { HearsayError } from '../base/errors.ts'
import type { FeatureName } from '../wire/features.ts'
import { featureKinds } from '../wire/features.ts'

/** What a federation has agreed on. Values are whole numbers and stand in the roster. */

interface PolicyRule {
  readonly default: number
  readonly min: number
  readonly max: number
  readonly unit: 'count' | 'seconds' | 'milliseconds' | 'days' | 'form'
  readonly meaning: string
}

const day = 86_400

/** How a kind of feature may leave, from the strictest on: each is a number in the roster. */
export const policyForms = ['off', 'tag', 'raw'] as const
export type PolicyForm = (typeof policyForms)[number]

/** A federation may be stricter than the default of a kind, never looser. */
function formRule(kind: FeatureName): PolicyRule {
  const most = policyForms.indexOf(featureKinds[kind].defaultForm)
  return { default: most, min: 0, max: most, unit: 'form', meaning: `how ${kind} may leave at most` }
}

/** One line a key: append only, a key's meaning never changes. */
export const policyRules = {
  'smtp.min_attackers': rule(2, 1, 1_000, 'count', 'distinct attackers before a domain may leave'),
  'smtp.slot': rule(day, 0, 7 * day, 'seconds', 'domains leave once a slot; 0 at once'),
  'smtp.crowd': rule(5, 0, 1_000, 'count', 'identities active before a slot releases domains'),
  'vector.interval': rule(day, 0, 30 * day, 'seconds', 'how often mere counts and days are restated'),
  'publish.window_ms': rule(
    1_000,
    0,
    60_000,
    'milliseconds',
    'records are gathered this long, then signed once',
  ),
  'ttl.vectors_days': rule(180, 1, 3_650, 'days', 'identities and campaigns expire after'),
  'ttl.domains_days': rule(90, 1, 3_650, 'days', 'domains expire after'),
  erase_within_days: rule(30, 1, 3_650, 'days', 'the bytes of what was withdrawn are gone after'),
  'budget.identities': rule(
    20_000,
    0,
    10_000_000,
    'count',
    'records of identities a day and operator; 0 no limit',
  ),
  'budget.campaigns': rule(
    2_000,
    0,
    10_000_000,
    'count',
    'records of campaigns a day and operator; 0 no limit',
  ),
  'budget.domains': rule(5_000, 0, 10_000_000, 'count', 'records of domains a day and operator; 0 no limit'),
  'ask.per_day': rule(100, 0, 1_000_000, 'count', 'questions of one member that are answered; 0 none'),
  'quota.records': rule(2_000_000, 1, 100_000_000, 'count', 'records of one operator that are indexed'),
  'form.ja3': formRule('ja3'),
  'form.hassh_server': formRule('hassh_server'),
  'form.hassh': formRule('hassh'),
  'form.ja4h': formRule('ja4h'),
  'form.ja4_quic': formRule('ja4_quic'),
  'form.jarm': formRule('jarm'),
  'form.tcpfp': formRule('tcpfp'),
  'form.ja4': formRule('ja4'),
  'form.ssh_key': formRule('ssh_key'),
  'form.payload': formRule('payload'),
  'form.payload_simhash': formRule('payload_simhash'),
  'form.tls_cert': formRule('tls_cert'),
  'form.ipv6_iid': formRule('ipv6_iid'),
} as const satisfies Record<string, PolicyRule>

export type PolicyKey = keyof typeof policyRules
export type Policy = Readonly<Record<PolicyKey, number>>

function rule(
  byDefault: number,
  min: number,
  max: number,
  unit: PolicyRule['unit'],
  meaning: string,
): PolicyRule {
  return { default: byDefault, min, max, unit, meaning }
}

export const policyKeys = Object.keys(policyRules).sort() as readonly PolicyKey[]

export const defaultPolicy: Policy = completePolicy(new Map())

/** Values for every key this build knows; keys of newer builds are left to them. */
export function completePolicy(values: ReadonlyMap<string, number>): Policy {
  const entries = policyKeys.map((key) => [key, values.get(key) ?? policyRules[key].default] as const)
  return Object.fromEntries(entries) as Policy
}

/** Whether every value of a key this build knows is within its range. */
export function policyIsValid(values: ReadonlyMap<string, number>): boolean {
  return policyKeys.every((key) => {
    const value = values.get(key)
    return value === undefined || (value >= policyRules[key].min && value <= policyRules[key].max)
  })
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: day }

/**
 * Reads `KEY=VALUE` arguments. Durations take a suffix: `smtp.slot=12h`.
 * @throws federation.bad_policy naming every problem
 */
export function parsePolicy(assignments: readonly string[]): Map<PolicyKey, number> {
  const values = new Map<PolicyKey, number>()
  const problems: string[] = []
  for (const assignment of assignments) {
    const [key = '', text = ''] = assignment.split(/=(.*)/s)
    if (!isPolicyKey(key)) {
      problems.push(`${key || assignment} is no policy key; there are ${policyKeys.join(', ')}`)
      continue
    }
    const { unit, min, max } = policyRules[key]
    const value = policyNumber(text, unit)
    if (value === undefined || value < min || value > max) {
      const wanted =
        unit === 'form'
          ? policyForms.slice(min, max + 1).join(' or ')
          : `a whole number of ${unit} from ${min} to ${max}`
      problems.push(`${key} takes ${wanted}, not "${text.slice(0, 32)}"`)
    } else {
      values.set(key, value)
    }
  }
  if (problems.length > 0) throw new HearsayError('federation.bad_policy', problems.join('; '))
  return values
}

function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyRules, key)
}

function isForm(text: string): text is PolicyForm {
  return (policyForms as readonly string[]).includes(text)
}

/** The stricter of what the federation allows for a kind and what an operator wants. */
export function strictestForm(policy: Policy, kind: FeatureName, wished: PolicyForm): PolicyForm {
  const key = `form.${kind}`
  const most = isPolicyKey(key) ? policy[key] : 0
  return policyForms[Math.min(policyForms.indexOf(wished), most)] ?? 'off'
}

function policyNumber(text: string, unit: PolicyRule['unit']): number | undefined {
  if (unit === 'form') return isForm(text) ? policyForms.indexOf(text) : undefined
  const match = /^(\d{1,9})([smhd]?)$/.exec(text)
  if (match === null) return undefined
  const [, digits = '', suffix = ''] = match
  if (suffix === '') return Number(digits)
  return unit === 'seconds' ? Number(digits) * (unitSeconds[suffix] ?? Number.NaN) : undefined
}
