import { noBytes, sameBytes, utf8 } from '../base/bytes.ts'
import { dayOf } from '../base/clock.ts'
import { limits } from '../base/limits.ts'
import { sha256 } from '../wire/keys.ts'
import type { hearsay } from '../wire/messages.ts'
import { Row, StoredAttacker, StoredFingerprint, StoredSmtpTarget } from '../wire/messages.ts'
import { countHit, latest, mergeAttacker, mergeSmtpTarget } from './merge.ts'
import type { ShareKey, ShareKind } from './private-keys.ts'
import {
  fingerprintKey,
  ipv6LeakKey,
  key,
  prefix,
  shareKeyBytes,
  shareKind,
  smtpTargetKey,
  u16,
} from './private-keys.ts'
import type { RowBatch } from './row-batch.ts'

/** What one row does to the private store. Synchronous over a batch whose keys were fetched ahead. */

type RowMessage = hearsay.row.Row
type Stored = hearsay.row.StoredAttacker

/** What the store must be told about addresses and names; it knows neither the secret nor the domain rules. */
export interface RowDerivations {
  /** 16 bytes: HMAC(local secret, address). */
  attackerUuidOf(ip: string): Uint8Array
  /** 16 bytes, equal exactly for one IPv4 address or one IPv6 /64. */
  addressKeyOf(ip: string): Uint8Array
  /** 16 bytes: the key a sensor gave, under the local secret. */
  addressKeyOfColumn(column: Uint8Array): Uint8Array
  /** The identity an attacker without one forms: HMAC(local secret, attacker uuid), 16 bytes. */
  formedIdentity(attackerUuid: Uint8Array): Uint8Array
  registrable(domain: string): string
  /** What a leaked IPv6 address says; undefined if the text is no IPv6 address. */
  leakOf(addr: string): { iid: Uint8Array; kind: string; oui: string } | undefined
}

/** What is in the store now, for those who keep a view of it. */
export type Change =
  | { readonly type: 'attacker'; readonly uuid: Uint8Array; readonly stored: Stored }
  | { readonly type: 'identity'; readonly uuid: Uint8Array; readonly row: hearsay.row.Identity }
  | { readonly type: 'campaign'; readonly uuid: Uint8Array; readonly row: hearsay.row.Campaign }
  | { readonly type: 'smtp_target'; readonly registrable: string; readonly attacker: Uint8Array }
  | { readonly type: 'retracted'; readonly share: ShareKey; readonly on: boolean }
  | { readonly type: 'rotated'; readonly rotation: Rotation }

export interface Rotation {
  readonly attackerUuid: Uint8Array
  readonly port: number
  readonly probeType: string
  readonly oldHash: string
  readonly newHash: string
}

export interface Applied {
  readonly changed: boolean
  readonly changes: readonly Change[]
  /** What must pass the gate again. */
  readonly dirty: readonly ShareKey[]
}

const unchanged: Applied = { changed: false, changes: [], dirty: [] }
const kindOfText: Readonly<Record<string, ShareKind>> = {
  identity: 'identity',
  campaign: 'campaign',
  domain: 'domain',
}

/** Gives an attacker or behavior row that came by address alone its uuid. */
export function withKey(row: RowMessage, derive: RowDerivations): RowMessage {
  const { attacker, behavior } = row
  if (attacker?.uuid?.byteLength === 0 && attacker.ip) {
    return rowOf(row, { attacker: { ...attacker, uuid: derive.attackerUuidOf(attacker.ip) } })
  }
  if (behavior?.attackerUuid?.byteLength === 0 && behavior.ip) {
    return rowOf(row, { behavior: { ...behavior, attackerUuid: derive.attackerUuidOf(behavior.ip), ip: '' } })
  }
  return row
}

function rowOf(row: RowMessage, part: hearsay.row.Row.$Properties): RowMessage {
  return Row.decode(Row.encode({ schemaVersion: row.schemaVersion, ...part }).finish())
}

/** Every key that applying `row` reads. */
export function keysOf(row: RowMessage, derive: RowDerivations): Uint8Array[] {
  switch (row.row) {
    case 'attacker':
      return [key(prefix.attacker, uuid(row.attacker?.uuid))]
    case 'fingerprint': {
      const { attackerUuid, port = 0, probeType = '' } = row.fingerprint ?? {}
      const attacker = uuid(attackerUuid)
      return [fingerprintKey(attacker, port ?? 0, probeType ?? ''), key(prefix.attacker, attacker)]
    }
    case 'ipv6Leak': {
      const { attackerUuid, observedAt, addr } = row.ipv6Leak ?? {}
      const attacker = uuid(attackerUuid)
      return [ipv6LeakKey(attacker, observedAt ?? 0, addr ?? ''), key(prefix.attacker, attacker)]
    }
    case 'behavior':
      return [key(prefix.behavior, uuid(row.behavior?.attackerUuid))]
    case 'identity':
      return [key(prefix.identity, uuid(row.identity?.uuid))]
    case 'campaign':
      return [key(prefix.campaign, uuid(row.campaign?.uuid))]
    case 'smtpTarget':
      return [targetKey(row.smtpTarget, derive)]
    case 'smtpTargetHit': {
      const { eventId } = row.smtpTargetHit ?? {}
      const target = targetKey(row.smtpTargetHit, derive)
      return eventId ? [target, eventKey(eventId)] : [target]
    }
    case 'retract':
    case 'unretract': {
      const share = shareOf(row.retract ?? row.unretract, derive)
      return share === undefined ? [] : [shareKeyBytes(prefix.retracted, share)]
    }
    default:
      return []
  }
}

export function applyRow(row: RowMessage, batch: RowBatch, derive: RowDerivations, nowMs: number): Applied {
  const { attacker, fingerprint, ipv6Leak, identity, campaign, smtpTarget, smtpTargetHit } = row
  if (attacker != null) return applyAttacker(row, attacker, batch, derive)
  if (fingerprint != null) return applyFingerprint(row, fingerprint, batch, derive)
  if (ipv6Leak != null) return applyIpv6Leak(row, ipv6Leak, batch, derive)
  if (identity != null) return applyIdentity(row, identity, batch)
  if (campaign != null) return applyCampaign(row, campaign, batch)
  if (smtpTarget != null) return applySmtpTarget(row, smtpTarget, batch, derive)
  if (smtpTargetHit != null) return applyHit(smtpTargetHit, batch, derive, nowMs)
  if (row.behavior != null) return applyBehavior(row, row.behavior, batch)
  const withdrawn = row.retract ?? row.unretract
  return applyRetract(shareOf(withdrawn, derive), row.retract != null, batch)
}

function applyBehavior(row: RowMessage, behavior: hearsay.row.Behavior, batch: RowBatch): Applied {
  return replace(key(prefix.behavior, behavior.attackerUuid), row, batch) ? only([], []) : unchanged
}

function only(changes: readonly Change[], dirty: readonly ShareKey[]): Applied {
  return { changed: true, changes, dirty }
}

/** Puts a row that replaces the one before. False if that is what is there. */
function replace(at: Uint8Array, row: RowMessage, batch: RowBatch): boolean {
  const bytes = Row.encode(row).finish()
  const before = batch.get(at)
  if (before !== undefined && sameBytes(before, bytes)) return false
  batch.put(at, bytes)
  return true
}

function applyAttacker(
  row: RowMessage,
  attacker: hearsay.row.Attacker,
  batch: RowBatch,
  derive: RowDerivations,
): Applied {
  const at = key(prefix.attacker, attacker.uuid)
  const bytes = batch.get(at)
  const before = bytes === undefined ? undefined : StoredAttacker.decode(bytes)
  const merged = mergeAttacker(before?.row?.attacker ?? undefined, attacker)
  const addressKey = addressKeyOf(merged, derive)
  const stored = storedAttacker({
    ...before,
    row: { schemaVersion: row.schemaVersion, attacker: merged },
    ...(addressKey === undefined ? {} : { addressKey }),
  })
  const encoded = StoredAttacker.encode(stored).finish()
  if (bytes !== undefined && sameBytes(bytes, encoded)) return unchanged
  batch.put(at, encoded)

  const dirty = [identityOf(stored, attacker.uuid, derive)]
  // Probes and leaks may have come before the attacker itself: then it formed its own identity.
  const identityBefore = before && identityOf(before, attacker.uuid, derive)
  if (identityBefore && !sameBytes(identityBefore.key, dirty[0]?.key ?? noBytes)) dirty.push(identityBefore)
  return only([{ type: 'attacker', uuid: attacker.uuid, stored }], dirty)
}

function addressKeyOf(
  attacker: hearsay.row.Attacker.$Properties,
  derive: RowDerivations,
): Uint8Array | undefined {
  if (attacker.addressKey?.byteLength) return derive.addressKeyOfColumn(attacker.addressKey)
  return attacker.ip ? derive.addressKeyOf(attacker.ip) : undefined
}

function identityOf(stored: Stored, attackerUuid: Uint8Array, derive: RowDerivations): ShareKey {
  const named = stored.row?.attacker?.identityId
  return { kind: 'identity', key: named?.byteLength ? named : derive.formedIdentity(attackerUuid) }
}

function storedAttacker(properties: hearsay.row.StoredAttacker.$Properties): Stored {
  return StoredAttacker.decode(StoredAttacker.encode(properties).finish())
}

function applyFingerprint(
  row: RowMessage,
  fingerprint: hearsay.row.Fingerprint,
  batch: RowBatch,
  derive: RowDerivations,
): Applied {
  const { attackerUuid, port, probeType, hash, at } = fingerprint
  const stateKey = fingerprintKey(attackerUuid, port, probeType)
  const bytes = batch.get(stateKey)
  const before = bytes === undefined ? undefined : StoredFingerprint.decode(bytes)
  const last = before?.row?.fingerprint
  if (last && (last.at ?? 0) >= at) return unchanged

  const rotated = last != null && last.hash !== hash
  batch.put(
    stateKey,
    StoredFingerprint.encode({
      row,
      rotationCount: (before?.rotationCount ?? 0) + (rotated ? 1 : 0),
      lastRotationAt: rotated ? at : (before?.lastRotationAt ?? 0),
    }).finish(),
  )
  if (last && !rotated) return only([], []) // a newer sighting of the same hash

  const next = probed(attackerAt(attackerUuid, batch), fingerprint, rotated)
  batch.put(key(prefix.attacker, attackerUuid), StoredAttacker.encode(next).finish())
  const changes: Change[] = [{ type: 'attacker', uuid: attackerUuid, stored: next }]
  if (rotated) {
    const rotation = { attackerUuid, port, probeType, oldHash: last.hash ?? '', newHash: hash }
    changes.push({ type: 'rotated', rotation })
  }
  return only(changes, [identityOf(next, attackerUuid, derive)])
}

function probed(
  stored: Stored,
  { port, probeType, hash, at }: hearsay.row.Fingerprint,
  rotated: boolean,
): Stored {
  const others = stored.probes.filter((probe) => probe.port !== port || probe.probeType !== probeType)
  return storedAttacker({
    ...stored,
    probes: [...others, { port, probeType, hash }].slice(-limits.listItemsMax),
    rotationCount: stored.rotationCount + (rotated ? 1 : 0),
    lastRotationAt: rotated ? latest(stored.lastRotationAt, at) : stored.lastRotationAt,
  })
}

function attackerAt(uuidBytes: Uint8Array, batch: RowBatch): Stored {
  const bytes = batch.get(key(prefix.attacker, uuidBytes))
  return StoredAttacker.decode(bytes ?? noBytes)
}

function applyIpv6Leak(
  row: RowMessage,
  leak: hearsay.row.Ipv6Leak,
  batch: RowBatch,
  derive: RowDerivations,
): Applied {
  const at = ipv6LeakKey(leak.attackerUuid, leak.observedAt, leak.addr)
  if (batch.get(at) !== undefined) return unchanged
  batch.put(at, Row.encode(row).finish())

  const stored = attackerAt(leak.attackerUuid, batch)
  const facts = derive.leakOf(leak.addr)
  const isNewest = leak.observedAt >= stored.lastIpv6LeakAt
  const iid = facts?.kind === 'eui64' ? facts.iid : undefined
  const known = iid !== undefined && stored.eui64Iids.some((one) => sameBytes(one, iid))
  const next = storedAttacker({
    ...stored,
    ipv6LeakCount: stored.ipv6LeakCount + 1,
    lastIpv6LeakAt: latest(stored.lastIpv6LeakAt, leak.observedAt),
    ...(isNewest
      ? {
          lastIpv6LinkLocal: leak.addr,
          lastIpv6IidKind: facts?.kind ?? 'unknown',
          lastIpv6MacOui: facts?.oui ?? '',
        }
      : {}),
    eui64Iids:
      iid === undefined || known ? stored.eui64Iids : [...stored.eui64Iids, iid].slice(-limits.listItemsMax),
  })
  batch.put(key(prefix.attacker, leak.attackerUuid), StoredAttacker.encode(next).finish())
  return only(
    [{ type: 'attacker', uuid: leak.attackerUuid, stored: next }],
    [identityOf(next, leak.attackerUuid, derive)],
  )
}

function applyIdentity(row: RowMessage, identity: hearsay.row.Identity, batch: RowBatch): Applied {
  const at = key(prefix.identity, identity.uuid)
  const before = batch.get(at)
  if (!replace(at, row, batch)) return unchanged
  const dirty: ShareKey[] = [{ kind: 'identity', key: identity.uuid }]
  const former = before && Row.decode(before).identity
  for (const merged of [identity.mergedIntoUuid, former?.mergedIntoUuid]) {
    if (merged?.byteLength) dirty.push({ kind: 'identity', key: merged })
  }
  for (const campaign of [identity.campaignId, former?.campaignId]) {
    if (campaign?.byteLength) dirty.push({ kind: 'campaign', key: campaign })
  }
  return only([{ type: 'identity', uuid: identity.uuid, row: identity }], dirty)
}

function applyCampaign(row: RowMessage, campaign: hearsay.row.Campaign, batch: RowBatch): Applied {
  const at = key(prefix.campaign, campaign.uuid)
  const before = batch.get(at)
  if (!replace(at, row, batch)) return unchanged
  const dirty: ShareKey[] = [{ kind: 'campaign', key: campaign.uuid }]
  const former = before && Row.decode(before).campaign
  for (const merged of [campaign.mergedIntoUuid, former?.mergedIntoUuid]) {
    if (merged?.byteLength) dirty.push({ kind: 'campaign', key: merged })
  }
  return only([{ type: 'campaign', uuid: campaign.uuid, row: campaign }], dirty)
}

function applySmtpTarget(
  row: RowMessage,
  target: hearsay.row.SmtpTarget,
  batch: RowBatch,
  derive: RowDerivations,
): Applied {
  const at = targetKey(target, derive)
  const bytes = batch.get(at)
  const before = bytes === undefined ? undefined : StoredSmtpTarget.decode(bytes)
  if (before?.row && sameBytes(Row.encode(before.row).finish(), Row.encode(row).finish())) return unchanged
  batch.put(at, StoredSmtpTarget.encode(mergeSmtpTarget(before, row, target)).finish())
  return targetChanged(target.domain, target.attackerUuid, derive)
}

function applyHit(
  hit: hearsay.row.SmtpTargetHit,
  batch: RowBatch,
  derive: RowDerivations,
  nowMs: number,
): Applied {
  if (hit.eventId) {
    const event = eventKey(hit.eventId)
    if (batch.get(event) !== undefined) return unchanged
    batch.put(event, u16(dayOf(nowMs)))
  }
  const at = targetKey(hit, derive)
  const bytes = batch.get(at)
  const before = bytes === undefined ? undefined : StoredSmtpTarget.decode(bytes)
  batch.put(at, StoredSmtpTarget.encode(countHit(before, hit)).finish())
  return targetChanged(hit.domain, hit.attackerUuid, derive)
}

function targetChanged(domain: string, attacker: Uint8Array, derive: RowDerivations): Applied {
  const registrable = derive.registrable(domain)
  const dirty: ShareKey = { kind: 'domain', key: utf8(registrable) }
  return only([{ type: 'smtp_target', registrable, attacker }], [dirty])
}

function applyRetract(share: ShareKey | undefined, on: boolean, batch: RowBatch): Applied {
  if (share === undefined) return unchanged
  const at = shareKeyBytes(prefix.retracted, share)
  if ((batch.get(at) !== undefined) === on) return unchanged
  if (on) batch.put(at, noBytes)
  else batch.del(at)
  return only([{ type: 'retracted', share, on }], [share])
}

function shareOf(
  retract: hearsay.row.Retract.$Properties | null | undefined,
  derive: RowDerivations,
): ShareKey | undefined {
  const kind = kindOfText[retract?.kind ?? '']
  if (kind === undefined || !retract) return undefined
  const bytes = kind === 'domain' ? utf8(derive.registrable(retract.domain ?? '')) : uuid(retract.uuid)
  return shareKind[kind] && bytes.byteLength > 0 ? { kind, key: bytes } : undefined
}

function targetKey(
  target: { attackerUuid?: Uint8Array | null; domain?: string | null } | null | undefined,
  derive: RowDerivations,
): Uint8Array {
  const domain = target?.domain ?? ''
  return smtpTargetKey(derive.registrable(domain), uuid(target?.attackerUuid), domain)
}

function eventKey(eventId: string): Uint8Array {
  return key(prefix.eventId, sha256(utf8(eventId)).subarray(0, 16))
}

function uuid(bytes: Uint8Array | null | undefined): Uint8Array {
  return bytes ?? noBytes
}
