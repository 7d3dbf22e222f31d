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

export type FeatureHeld = ValueFault | PayloadHeld | 'no_consent' | 'over_cap'

type Forms = Readonly<Record<FeatureName, 'raw' | 'tag' | 'off'>>

export function featureSets(
  features: readonly GateFeature[],
  consent: Forms,
  pepper: Uint8Array,
  perKindMax: number,
  onHeld: (why: FeatureHeld) => void,
): FeatureSetFacts[] {
  const sets: FeatureSetFacts[] = []
  for (const name of featureNames) {
    const ofKind = features.filter(({ feature }) => feature.kind === name)
    if (ofKind.length === 0) continue
    const chosen = consent[name]
    if (chosen === 'off') {
      for (const _ of ofKind) onHeld('no_consent')
      continue
    }
    const typed = typedPayloads(ofKind)
    const passed = newest(
      ofKind.filter((candidate) => {
        const why = typed.has(hex(candidate.feature.value)) ? 'payload_typed' : faultOf(candidate)
        if (why !== undefined) onHeld(why)
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
  onHeld: (why: FeatureHeld) => void,
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
  for (const _ of sorted.slice(perKindMax)) onHeld('over_cap')
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
