import { compareBytes, hex } from '../base/bytes.ts'
import type { Feature, FeatureName } from '../wire/features.ts'
import { featureKinds, featureNames, form, pepperId, tagOf } from '../wire/features.ts'
import type { FeatureSetFacts } from '../wire/record.ts'
import type { PayloadHeld } from './payload-rule.ts'
import { payloadHeld } from './payload-rule.ts'
import type { ValueFault } from './value-rules.ts'
import { valueFault } from './value-rules.ts'

/** Which values of an identity or a campaign may leave, and in which form. */

export interface GateFeature {
  readonly feature: Feature
  /** Newest first, where there are more than may leave. */
  readonly lastSeenUs: number
  /** How a payload was come by; set for kind payload only. */
  readonly payload?: {
    readonly sizeBytes: number | undefined
    readonly via: 'url' | 'upload' | 'redirect' | undefined
    readonly valuesOfUrl: number
  }
}

export type FeatureHeld = ValueFault | PayloadHeld | 'suppressed' | 'no_consent' | 'over_cap'

/** What of one kind does not leave, and by which rule. */
export interface HeldFeature {
  readonly kind: FeatureName
  readonly why: FeatureHeld
  readonly value: Uint8Array
}

type Forms = Readonly<Record<FeatureName, 'raw' | 'tag' | 'off'>>

export interface FeatureRules {
  readonly consent: Forms
  readonly pepper: Uint8Array
  /** The operator's own: `KIND:HEX`. */
  readonly suppressedFeatures: ReadonlySet<string>
}

/** How a value is named in a list of what never leaves. */
export function featureName({ kind, value }: Pick<Feature, 'kind' | 'value'>): string {
  return `${kind}:${hex(value)}`
}

export function featureSets(
  features: readonly GateFeature[],
  { consent, pepper, suppressedFeatures }: FeatureRules,
  perKindMax: number,
  onHeld: (held: HeldFeature) => void,
): FeatureSetFacts[] {
  const sets: FeatureSetFacts[] = []
  for (const name of featureNames) {
    const ofKind = features.filter(({ feature }) => feature.kind === name)
    if (ofKind.length === 0) continue
    const chosen = consent[name]
    if (chosen === 'off') {
      for (const { feature } of ofKind) onHeld({ kind: name, why: 'no_consent', value: feature.value })
      continue
    }
    const typed = typedPayloads(ofKind)
    const passed = newest(
      ofKind.filter((candidate) => {
        const { value } = candidate.feature
        const isSuppressed = suppressedFeatures.has(featureName(candidate.feature))
        const why = isSuppressed ? 'suppressed' : typed.has(hex(value)) ? 'payload_typed' : faultOf(candidate)
        if (why !== undefined) onHeld({ kind: name, why, value })
        return why === undefined
      }),
      perKindMax,
      onHeld,
    )
    const values = (feature: Feature) => (chosen === 'tag' ? tagOf(pepper, feature) : feature.value)
    sets.push(...setsOf(name, passed, chosen, chosen === 'tag' ? pepperId(pepper) : 0, values))
  }
  return sets
}

/** What was typed once is guessable, even if it was uploaded another time. */
function typedPayloads(features: readonly GateFeature[]): ReadonlySet<string> {
  const typed = features.filter(({ payload }) => payload?.via === 'redirect')
  return new Set(typed.map(({ feature }) => hex(feature.value)))
}

function faultOf({ feature, payload }: GateFeature): FeatureHeld | undefined {
  const fault = valueFault(feature.kind, feature.value)
  if (fault !== undefined || feature.kind !== 'payload') return fault
  const { sizeBytes, via, valuesOfUrl } = payload ?? { sizeBytes: undefined, via: undefined, valuesOfUrl: 0 }
  return payloadHeld({ sha256: feature.value, sizeBytes, via, valuesOfUrl })
}

/** Distinct values, the newest within the cap of a kind; ties by value, so that the answer does not depend on order. */
function newest(
  passed: readonly GateFeature[],
  perKindMax: number,
  onHeld: (held: HeldFeature) => void,
): Feature[] {
  const byValue = new Map<string, GateFeature>()
  for (const candidate of passed) {
    const name = `${candidate.feature.definition}:${hex(candidate.feature.value)}`
    const before = byValue.get(name)
    if (before === undefined || before.lastSeenUs < candidate.lastSeenUs) byValue.set(name, candidate)
  }
  const sorted = [...byValue.values()].sort(
    (a, b) => b.lastSeenUs - a.lastSeenUs || compareBytes(a.feature.value, b.feature.value),
  )
  for (const { feature } of sorted.slice(perKindMax)) {
    onHeld({ kind: feature.kind, why: 'over_cap', value: feature.value })
  }
  return sorted.slice(0, perKindMax).map(({ feature }) => feature)
}

function setsOf(
  name: FeatureName,
  features: readonly Feature[],
  chosen: 'raw' | 'tag',
  pepper: number,
  leavingAs: (feature: Feature) => Uint8Array,
): FeatureSetFacts[] {
  const definitions = [...new Set(features.map((feature) => feature.definition))].sort((a, b) => a - b)
  return definitions.map((definition) => ({
    kind: featureKinds[name].number,
    definition,
    form: form[chosen],
    pepperId: pepper,
    values: features
      .filter((feature) => feature.definition === definition)
      .map(leavingAs)
      .sort(compareBytes),
  }))
}
