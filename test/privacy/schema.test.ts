import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import protobuf from 'protobufjs'
import { describe, expect, it } from 'vitest'

/**
 * No field that leaves can hold an address. Whoever adds one that could, a text or bytes, or a number in a record,
 * must write here what it is for; and a field that is written down here and is gone fails as well.
 */

/** What stays on the machine may hold anything. Every other file in proto/ is looked at. */
const staysHome = ['row.proto']

/** The only string in a record, and the rule that guards it. */
const recordString = 'record.DomainBody.domain'

const texts: Readonly<Record<string, string>> = {
  // --- what members keep of us for good -------------------------------------------------------------
  [recordString]: 'a registrable domain that passed the domain rules',
  'record.Record.record_id': '16 bytes under a key that only this operator has',
  'record.Record.alias_of': 'a record id',
  'record.Record.body': 'VectorBody or DomainBody',
  'record.VectorBody.campaign': 'a record id',
  'record.FeatureSet.values': 'values that passed the value rules, each as wide as its kind, or tags of them',
  'segment.Segment.header': 'SegmentHeader',
  'segment.Segment.payload': 'SegmentPayload',
  'segment.Segment.signature': 'Ed25519',
  'segment.SegmentHeader.federation': 'SHA-256 of the first roster',
  'segment.SegmentHeader.operator': 'SHA-256 of a record key',
  'segment.SegmentHeader.prev_hash': 'SHA-256 of a header',
  'segment.SegmentHeader.payload_hash': 'SHA-256 of a payload',
  'segment.SegmentPayload.records': 'Record',
  'segment.Evidence.header_a': 'SegmentHeader',
  'segment.Evidence.signature_a': 'Ed25519',
  'segment.Evidence.header_b': 'SegmentHeader',
  'segment.Evidence.signature_b': 'Ed25519',
  'segment.Evidence.record_key': 'a public key',

  // --- who is a member, and where members are -------------------------------------------------------
  'roster.Signed.body': 'Roster, Operation, Head, Hint or JoinRequest',
  'roster.Signed.signature': 'Ed25519',
  'roster.Roster.federation': 'SHA-256 of the first roster',
  'roster.Roster.prev_hash': 'SHA-256 of a roster',
  'roster.Roster.name': 'what the founder called the federation',
  'roster.Roster.admins': 'operator ids',
  'roster.Roster.secretary': 'an operator id',
  'roster.Roster.psk_hash': 'SHA-256 of 32 random bytes',
  'roster.Roster.pepper_hash': 'SHA-256 of 32 random bytes',
  'roster.Roster.operations': 'SignedOperation',
  'roster.Member.operator': 'SHA-256 of a record key',
  'roster.Member.name': 'what a member calls itself, out of its configuration',
  'roster.Member.contact': 'how a member wants to be reached, out of its configuration',
  'roster.Member.peer_keys': 'public keys',
  'roster.Member.invited_by': 'an operator id',
  'roster.RecordKey.key': 'a public key',
  'roster.PolicyValue.key': 'one of the policy keys, or one of a newer build',
  'roster.Operation.federation': 'SHA-256 of the first roster',
  'roster.Operation.id': '16 random bytes',
  'roster.SignedOperation.body': 'Operation',
  'roster.AdminSignature.operator': 'an operator id',
  'roster.AdminSignature.signature': 'Ed25519',
  'roster.Head.federation': 'SHA-256 of the first roster',
  'roster.Head.operator': 'an operator id',
  'roster.Head.hash': 'SHA-256 of a header',
  'roster.Head.roster_hash': 'SHA-256 of a roster',
  'roster.Hint.federation': 'SHA-256 of the first roster',
  'roster.Hint.operator': 'an operator id',
  'roster.Hint.peer_key': 'a public key',
  'roster.Hint.addresses': "the member's own addresses: it listens on them or its operator announces them",

  // --- what peers say to each other -----------------------------------------------------------------
  'peer.Gossip.segment': 'Segment',
  'peer.Gossip.head': 'Signed Head',
  'peer.Gossip.hint': 'Signed Hint',
  'peer.Gossip.roster': 'Signed Roster',
  'peer.Gossip.evidence': 'Evidence',
  'peer.SyncRequest.digest': 'SHA-256 over roster and logs',
  'peer.RangeRequest.operator': 'an operator id',
  'peer.SyncAnswer.digest': 'SHA-256 over roster and logs',
  'peer.SyncAnswer.heads': 'Signed Head',
  'peer.SyncAnswer.hints': 'Signed Hint',
  'peer.SyncAnswer.roster_hash': 'SHA-256 of a roster',
  'peer.SyncAnswer.segments': 'Segment',
  'peer.SyncAnswer.rosters': 'Signed Roster',
  'peer.SyncAnswer.evidence': 'Evidence',
  'peer.Held.operator': 'an operator id',
  'peer.Held.hash': 'SHA-256 of a header',
  'peer.JoinRequest.federation': 'SHA-256 of the first roster',
  'peer.JoinRequest.invite_id': '16 random bytes',
  'peer.JoinRequest.record_key': 'a public key',
  'peer.JoinRequest.peer_key': 'a public key',
  'peer.JoinRequest.name': 'what the joiner calls itself, out of its configuration',
  'peer.JoinRequest.contact': 'how the joiner wants to be reached, out of its configuration',
  'peer.JoinEnvelope.request': 'Signed JoinRequest',
  'peer.JoinEnvelope.proof': 'HMAC-SHA256',
  'peer.JoinAnswer.error': 'empty or a stable code',
  'peer.JoinAnswer.rosters': 'Signed Roster',
  'peer.JoinAnswer.sealed_pepper': 'AES-256-GCM of 32 random bytes',
  'peer.JoinAnswer.hints': 'Signed Hint',
  'peer.JoinAnswer.heads': 'Signed Head',
  'peer.Invite.federation': 'SHA-256 of the first roster',
  'peer.Invite.roster_hash': 'SHA-256 of a roster',
  'peer.Invite.peer_key': 'a public key',
  'peer.Invite.addresses': "the inviter's own addresses",
  'peer.Invite.invite_id': '16 random bytes',
  'peer.Invite.secret': '32 random bytes',
  'peer.Invite.psk': '32 random bytes',
  'peer.Invite.federation_name': 'what the founder called the federation',
  'peer.AskRequest.domain': 'what the operator chose to ask members about, filled up to 256 bytes',
  'peer.AskAnswer.facts': '12 bytes of what the published log says',

  // --- what core tells net, which is not trusted with rows ------------------------------------------
  'link.Frame.publish': 'Gossip',
  'link.Frame.evidence': 'Evidence',
  'link.Frame.head': 'Signed Head, from net',
  'link.Frame.hint': 'Signed Hint, from net',
  'link.Frame.evidence_seen': 'Evidence, from net',
  'link.Start.peer_private_key': 'what makes net this peer',
  'link.Start.federation': 'SHA-256 of the first roster',
  'link.Start.psk': '32 random bytes',
  'link.Start.listen': 'out of the configuration',
  'link.Start.announce': 'out of the configuration',
  'link.Start.heads': 'Signed Head',
  'link.Start.hints': 'Signed Hint',
  'link.Start.evidence': 'Evidence',
  'link.Federation.rosters': 'Signed Roster',
  'link.Advance.operator': 'an operator id',
  'link.End.hash': 'SHA-256 of a header',
  'link.Dispute.segment': 'Segment, from net',
  'link.OwnAhead.segments': 'Segment, from net',
  'link.OwnChecked.operator': 'an operator id, from net',
  'link.Ask.request': 'AskRequest',
  'link.AskReply.answer': 'AskAnswer',
  'link.AskIn.operator': 'an operator id, from net',
  'link.AskIn.request': 'AskRequest, from net',
  'link.AskedPeer.operator': 'an operator id, from net',
  'link.AskedPeer.answer': 'AskAnswer, from net',
  'link.Fetch.operator': 'an operator id, from net',
  'link.Served.segments': 'Segment',
  'link.Arrived.operator': 'an operator id, from net',
  'link.Arrived.segments': 'Segment, from net',
  'link.RosterSeen.rosters': 'Signed Roster, from net',
  'link.JoinDial.peer_key': 'a public key, out of an invite',
  'link.JoinDial.addresses': 'out of an invite',
  'link.JoinDial.envelope': 'JoinEnvelope',
  'link.RestoreDial.address': "a member's address that the operator typed",
  'link.JoinResult.error': 'empty or a stable code, from net',
  'link.JoinResult.answer': 'JoinAnswer or SyncAnswer, from net',
  'link.JoinIn.peer_key': 'a public key, from net',
  'link.JoinIn.envelope': 'JoinEnvelope, from net',
  'link.JoinReply.answer': 'JoinAnswer',
  'link.Ready.addresses': 'what net listens on, from net',
  'link.PeerState.operator': 'an operator id, from net',
  'link.PeerState.digest': 'SHA-256 over roster and logs, from net',
  'link.PeerState.error': 'what went wrong with a member, from net',
  'link.Note.code': 'a stable code, from net',
  'link.Note.text': "net's own words, from net",
}

/** An IPv4 address fits 32 bits, so each number in a record has its bound. */
const recordNumbers: Readonly<Record<string, string>> = {
  'record.Record.kind': '1 to 3',
  'record.Record.expires_day': 'a day',
  'record.Record.body_version': 'a small number',
  'record.VectorBody.first_day': 'a day, not after today',
  'record.VectorBody.last_day': 'a day, not after today',
  'record.VectorBody.members_bucket': '0 to 32',
  'record.VectorBody.confidence_step': '0 to 21',
  'record.FeatureSet.kind': 'one of the feature kinds',
  'record.FeatureSet.definition': 'a small number',
  'record.FeatureSet.form': '1 or 2',
  'record.FeatureSet.pepper_id': 'of SHA-256 of the pepper, or 0',
  'record.DomainBody.first_day': 'a day, not after today',
  'record.DomainBody.last_day': 'a day, not after today',
  'record.DomainBody.attackers_bucket': '0 to 32',
  'record.DomainBody.count_bucket': '0 to 32',
}

interface Found {
  readonly name: string
  readonly type: string
}

function fieldsOf(namespace: protobuf.NamespaceBase): { found: Found[]; faults: string[] } {
  const found: Found[] = []
  const faults: string[] = []
  for (const inner of namespace.nestedArray) {
    const name = inner.fullName.replace(/^\.(hearsay\.)?/, '')
    // An extension is a field that stands elsewhere than in its message.
    if (inner instanceof protobuf.Field) faults.push(`${name}: extends a message`)
    if (inner instanceof protobuf.Type) {
      for (const field of inner.fieldsArray) {
        if (field.map) faults.push(`${name}.${field.name}: a map`)
        // Any, Struct and kin; Timestamp is finer than a day.
        if (field.type.includes('google.')) faults.push(`${name}.${field.name}: ${field.type} is not ours`)
        found.push({ name: `${name}.${field.name}`, type: field.type })
      }
      if (inner.extensions !== undefined) faults.push(`${name}: room for extensions`)
    }
    if (inner instanceof protobuf.Namespace) {
      const deeper = fieldsOf(inner)
      found.push(...deeper.found)
      faults.push(...deeper.faults)
    }
  }
  return { found, faults }
}

/** What is wrong with a schema of what leaves. */
function faultsOf(
  root: protobuf.NamespaceBase,
  allowedTexts: Readonly<Record<string, string>>,
  allowedNumbers: Readonly<Record<string, string>>,
): string[] {
  const { found, faults } = fieldsOf(root)
  for (const { name, type } of found) {
    const isRecord = name.startsWith('record.')
    if (isRecord && type === 'string' && name !== recordString) faults.push(`${name}: a string in a record`)
    else if ((type === 'string' || type === 'bytes') && !allowedTexts[name])
      faults.push(`${name}: nobody has said what this ${type} is for`)
    else if (isRecord && type === 'uint32' && !allowedNumbers[name])
      faults.push(`${name}: nobody has said what bounds this number`)
    else if (/int|fixed|float|double/.test(type) && type !== 'uint32')
      faults.push(`${name}: ${type} has room for more than is needed`)
  }
  const names = new Set(found.map(({ name }) => name))
  for (const name of [...Object.keys(allowedTexts), ...Object.keys(allowedNumbers)])
    if (!names.has(name)) faults.push(`${name}: written down, but gone`)
  return faults
}

function loaded(): protobuf.Root {
  const root = new protobuf.Root()
  const files = readdirSync('proto').filter((name) => name.endsWith('.proto') && !staysHome.includes(name))
  return root.loadSync(
    files.map((name) => join('proto', name)),
    { keepCase: true },
  )
}

describe('the schema of what leaves', () => {
  it('has no field that nobody has answered for', () => {
    expect(faultsOf(loaded(), texts, recordNumbers)).toEqual([])
  })

  it('has one string in its records', () => {
    const { found } = fieldsOf(loaded())
    const strings = found.filter(({ name, type }) => name.startsWith('record.') && type === 'string')
    expect(strings).toEqual([{ name: recordString, type: 'string' }])
    expect(found.length).toBeGreaterThan(200)
  })

  it('needs nothing of what stays home', () => {
    const { found } = fieldsOf(loaded())
    expect(found.filter(({ name, type }) => name.startsWith('row.') || type.includes('row.'))).toEqual([])
  })
})

describe('this lint sees', () => {
  const cases: readonly (readonly [what: string, field: string, fault: RegExp])[] = [
    ['a string in a record', 'string note = 9;', /^record\.VectorBody\.note: a string in a record$/],
    ['bytes in a record', 'bytes ip = 9;', /^record\.VectorBody\.ip: nobody .* this bytes/],
    ['a list of strings', 'repeated string names = 9;', /a string in a record/],
    ['a number in a record', 'uint32 asn = 9;', /nobody has said what bounds/],
    ['a wide number', 'fixed64 at = 9;', /fixed64 has room/],
    ['a fraction', 'optional double score = 9;', /double has room/],
    ['a map', 'map<string, string> more = 9;', /a map/],
    ['a choice', 'oneof x { string a = 9; bytes b = 10; }', /VectorBody\.a: a string/],
    ['Any', 'google.protobuf.Any more = 9;', /Any is not ours/],
    ['room for extensions', 'extensions 100 to 199;', /room for extensions/],
    ['a message inside', 'message Inner { string text = 1; }', /VectorBody\.Inner\.text: a string/],
  ]
  it.each(cases)('%s', (_, field, fault) => {
    const text = `syntax = "proto3"; package hearsay.record; message VectorBody { ${field} }`
    const { root } = protobuf.parse(text, { keepCase: true })
    expect(faultsOf(root, {}, {})).toContainEqual(expect.stringMatching(fault))
  })

  it('a string outside records that nobody answered for, and one that is gone', () => {
    const text = 'syntax = "proto3"; package hearsay.peer; message Gossip { string note = 9; uint32 n = 1; }'
    const { root } = protobuf.parse(text, { keepCase: true })
    expect(faultsOf(root, { 'peer.Gossip.segment': 'Segment' }, {})).toEqual([
      'peer.Gossip.note: nobody has said what this string is for',
      'peer.Gossip.segment: written down, but gone',
    ])
  })
})
