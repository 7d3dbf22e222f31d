import { createHash } from 'node:crypto'

/**
 * Made-up rows for the demo: every operator has attackers of its own and some hands in common with the others, so
 * that there is something to find. Addresses are from the documentation ranges (RFC 5737), one range an operator.
 */

const networks = ['192.0.2', '198.51.100', '203.0.113'] as const
const targets = ['acme.com', 'contoso.com', 'initech.com', 'globex.com'] as const

/** Shown by attackers of all three. */
export const sharedHassh = digest('md5', 'hassh of the hands that all three see')
export const sharedDomain = 'acme.com'

/** @param round new rows each time, so that a running demo has something to say */
export function demoRows(operator: number, round: number): object[] {
  const network = networks[operator] ?? networks[0]
  const rows: object[] = []
  for (let at = 0; at < attackersARound; at++) {
    const host = 1 + ((round * attackersARound + at) % 250)
    const uuid = uuidOf(`attacker ${operator} ${host}`)
    rows.push(attackerRow(uuid, `${network}.${host}`, operator, host))
    const domain = at < 2 ? sharedDomain : targets[(host + operator) % targets.length]
    rows.push({ type: 'smtp_target_hit', attacker_uuid: uuid, domain, at: timeOf(host) })
  }
  return rows
}

const attackersARound = 5

function attackerRow(uuid: string, ip: string, operator: number, host: number): object {
  const isShared = host % attackersARound === 1
  const hassh = isShared ? sharedHassh : digest('md5', `hassh ${operator} ${host}`)
  return {
    type: 'attacker',
    uuid,
    ip,
    first_seen: timeOf(host),
    last_seen: timeOf(host + 1),
    event_count: 3 + host,
    fingerprints: [
      { payload: { fingerprint_type: 'hassh', hash: hassh } },
      { payload: { fingerprint_type: 'ja3', ja3: digest('md5', `ja3 ${operator} ${host % 7}`) } },
    ],
  }
}

function timeOf(host: number): string {
  return new Date(Date.UTC(2026, 5, 1 + (host % 20), host % 24)).toISOString()
}

function uuidOf(text: string): string {
  return digest('md5', text)
}

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex')
}
