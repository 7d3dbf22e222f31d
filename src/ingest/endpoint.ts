import type { Feature } from '../wire/features.ts'
import { definitionOf, featureKinds, textValue } from '../wire/features.ts'
import type { RowRules } from './column-kinds.ts'

/**
 * Command-and-control endpoints: host, host:port or a URL. Compared as `host` or `host:port` in lower case.
 *
 * A feature is the hash of that text, and the hash of an address can be guessed back to it. So only an endpoint whose
 * host is a name becomes one, by the rule that domains go by: the gate, which sees the hash alone, could not tell.
 */
export function c2Feature(endpoint: string, rules: RowRules): Feature | undefined {
  const parts = partsOf(endpoint)
  const host = parts === undefined ? undefined : rules.parseHostName(parts.host)
  if (parts === undefined || host === undefined) return undefined
  const text = parts.port === undefined ? host : `${host}:${parts.port}`
  return { kind: 'c2', definition: definitionOf.c2, value: textValue(featureKinds.c2, text) }
}

const pattern = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@]*@)?([^/?#:@[\]\s]+)(?::(\d{1,5}))?(?:[/?#].*)?$/

/** undefined for what has no host name in it, a bracketed IPv6 address among them. */
function partsOf(endpoint: string): { host: string; port: number | undefined } | undefined {
  const match = pattern.exec(endpoint.trim().toLowerCase())
  const [, host, port] = match ?? []
  if (host === undefined) return undefined
  return { host, port: port === undefined ? undefined : Number(port) }
}
