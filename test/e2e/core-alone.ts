import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { hex } from '../../src/base/bytes.ts'
import { systemClock } from '../../src/base/clock.ts'
import { LocalIndex } from '../../src/index/local-index.ts'
import { readConfig } from '../../src/node/config.ts'
import { dirAt, initialise } from '../../src/node/dir.ts'
import { Federation } from '../../src/node/federation.ts'
import { Intake } from '../../src/node/intake.ts'
import { readKeys } from '../../src/node/keys.ts'
import { LocalView } from '../../src/node/local-view.ts'
import { createLog } from '../../src/node/logger.ts'
import { found } from '../../src/node/membership.ts'
import { Publisher } from '../../src/node/publisher.ts'
import { registrableDomain } from '../../src/privacy/domain.ts'
import { interfaceIdOf } from '../../src/privacy/ipv6.ts'
import { PrivateStore } from '../../src/store/private-store.ts'
import { featureKinds, form } from '../../src/wire/features.ts'
import { Row } from '../../src/wire/messages.ts'

/**
 * Core without sockets and network, to be killed often: rows in by number on standard input, acknowledgments out. It
 * first says what it found on disk; at the end of its input it settles, and says so again.
 */

const dir = dirAt(process.argv[2] ?? '')
if (process.argv[3] === 'new') await initialise(dir, { name: 'core' })
const config = await readConfig(dir.config)
const keys = await readKeys(dir)
const log = createLog({ logFormat: 'json', logLevel: 'error' })
const { secret } = keys
const store = await PrivateStore.open(
  dir.private,
  {
    attackerUuidOf: (ip) => secret.attackerUuidOf(ip),
    addressKeyOf: (ip) => secret.addressKeyOf(ip),
    addressKeyOfColumn: (column) => secret.addressKeyOfColumn(column),
    formedIdentity: (uuid) => secret.formedIdentity(uuid),
    registrable: (domain) => registrableDomain(domain) ?? domain,
    leakOf: interfaceIdOf,
  },
  () => say({ damaged: true }),
)
if (process.argv[3] === 'new') {
  const policy = ['vector.interval=0', 'publish.window_ms=0', 'budget.identities=0']
  const { roster, chain, secrets } = found('core', policy, config, keys, systemClock)
  await Federation.create(dir, roster, chain, secrets)
}
const view = new LocalView(new LocalIndex(systemClock.random(8)), (uuid) => secret.formedIdentity(uuid))
await view.load(store)
const federation = await Federation.open(dir, (await Federation.find(dir)) ?? '', keys, systemClock, log)
const publisher = new Publisher({
  ...{ store, view, secret, clock: systemClock, log, paused: false },
  consent: config.consent,
  suppressedDomains: config.suppressedDomains,
  suppressedFeatures: config.suppressedFeatures,
  suppressedAddresses: config.suppressedAddresses,
  onPublished: () => undefined,
  onRestated: () => undefined,
})
const intake = new Intake({
  ...{ store, view, clock: systemClock },
  onDirty: (shares, request) => {
    publisher.touch(shares, request)
    return true
  },
  onRotation: () => undefined,
  onReloaded: () => publisher.gateAgain(),
})
await publisher.start()
await publisher.enter(federation, process.argv[3] === 'new')
say({ found: stands() })

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'restate') {
    await store.putFact('own_log.behind_at_ms', new Uint8Array(0)) // as if it were the first time today
    publisher.ownLogIsBehind(0)
  } else await handIn(Number(line))
}
while (publisher.status().dirty > 0) await sleep(5)
say({ settled: stands() })
await publisher.stop()
await federation.close()
await store.close()

async function handIn(n: number): Promise<void> {
  const request = {}
  const fingerprint = JSON.stringify({ payload: { fingerprint_type: 'hassh', hash: hassh(n) } })
  const attacker = { uuid: Buffer.from(uuid(n), 'hex'), fingerprints: [fingerprint] }
  const row = Row.decode(Row.encode({ schemaVersion: 1, attacker }).finish())
  await intake.submit([row], request)
  publisher.requestEnded(request)
  say({ ack: n })
}

/** What an operator would be told. */
function stands(): object {
  const end = federation.logs.ownEnd()
  const known = view.graph.attackers()
  const shared = known.map((attacker) => Number.parseInt(attacker, 16)).filter((n) => recordsOf(n) > 0)
  return {
    rows: known.map((attacker) => Number.parseInt(attacker, 16)),
    shared,
    twice: shared.filter((n) => recordsOf(n) > 1),
    dirty: publisher.status().dirty,
    generation: end?.generation ?? 0,
    digest: hex(federation.digest),
  }
}

function recordsOf(n: number): number {
  const value = Buffer.from(hassh(n), 'hex')
  const key = { kind: featureKinds.hassh.number, definition: 1, form: form.raw, pepperId: 0, value }
  return federation.logs.index.findFeature(key, 0).length
}

function uuid(n: number): string {
  return n.toString(16).padStart(32, '0')
}

function hassh(n: number): string {
  return `${'a7'.repeat(12)}${n.toString(16).padStart(8, '0')}`
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
