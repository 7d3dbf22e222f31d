import { parseRowMessage } from '../../src/ingest/row-parser.ts'
import { encodeFrame, FrameDecoder } from '../../src/link/frames.ts'
import { parseHostName } from '../../src/privacy/host-name.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { Row, SyncAnswer } from '../../src/wire/messages.ts'
import { bob, carol, epoch1, nowMs } from '../federation/made.ts'
import { bytes, counting } from '../wire/made.ts'
import { evidenceNow } from './evidence-cases.ts'
import { hintNow } from './federation-cases.ts'
import { generation, hash, range } from './peer-cases.ts'
import { segment3 } from './segment-cases.ts'
import type { VectorFile } from './vector.ts'
import { bad, good } from './vector.ts'

/** What stays on one machine: rows, and frames between the processes. */

const atUs = nowMs * 1_000
const attackerUuid = counting(0x10, 16)
const rows: readonly (readonly [name: string, row: hearsay.row.Row.$Properties])[] = [
  [
    'an attacker',
    {
      attacker: {
        uuid: attackerUuid,
        ip: '192.0.2.10',
        identityId: counting(0xa0, 16),
        firstSeen: atUs - 5,
        lastSeen: atUs,
        eventCount: 3,
        services: ['ssh'],
        fingerprints: ['{"payload":{"fingerprint_type":"ja3","ja3":"a789bfb50886f1edd29a8e872a5b1544"}}'],
      },
    },
  ],
  [
    'a fingerprint',
    {
      fingerprint: {
        attackerUuid,
        port: 443,
        probeType: 'tcpfp',
        hash: 'a789bfb50886f1edd29a8e872a5b1544',
        at: atUs,
      },
    },
  ],
  ['an IPv6 leak', { ipv6Leak: { attackerUuid, addr: 'fe80::225:90ff:fe12:3456', observedAt: atUs } }],
  [
    'an identity',
    {
      identity: {
        uuid: counting(0xa0, 16),
        campaignId: counting(0xc0, 16),
        firstSeenAt: atUs,
        lastSeenAt: atUs,
        confidence: 0.8,
        ja3Hashes: [counting(0x10, 16)],
      },
    },
  ],
  [
    'an SMTP target',
    { smtpTarget: { attackerUuid, domain: 'mx.example.com', firstSeen: atUs, lastSeen: atUs, count: 4 } },
  ],
  [
    'a hit on an SMTP target',
    { smtpTargetHit: { attackerUuid, domain: 'mx.example.com', at: atUs, eventId: 'e-1' } },
  ],
  ['a retraction', { retract: { kind: 'domain', domain: 'example.com' } }],
]
const rowMessage = 'hearsay.row.Row'
const rowBytes = (given: hearsay.row.Row.$Properties) => Row.encode({ schemaVersion: 1, ...given }).finish()
const retractRow = { retract: { kind: 'domain', domain: 'example.com' } }
const badHit = { attackerUuid: counting(0x10, 15), domain: '192.0.2.1', at: atUs }

export const row: VectorFile = {
  description:
    'Rows as sensors hand them in. In a stream each goes after its length (a protobuf varint). Times are microseconds since 1970.',
  cases: [
    ...rows.map(([name, given]) => good(name, rowMessage, { schemaVersion: 1, ...given }, rowBytes(given))),
    bad('a row cut short', rowMessage, 'row.bad_encoding', rowBytes(retractRow).subarray(0, -1)),
    bad('a row of no type', rowMessage, 'row.unknown_type', bytes('0801')),
    bad(
      'a row of a newer version',
      rowMessage,
      'row.newer_schema',
      rowBytes({ ...retractRow, schemaVersion: 2 }),
    ),
    bad(
      'a short uuid and an address for a domain: the first fault counts',
      rowMessage,
      'row.bad_uuid',
      rowBytes({ smtpTargetHit: badHit }),
    ),
    bad(
      'an address for a domain',
      rowMessage,
      'row.bad_domain',
      rowBytes({ smtpTargetHit: { ...badHit, attackerUuid } }),
    ),
    bad(
      'a retraction of nothing that is shared',
      rowMessage,
      'row.bad_column',
      rowBytes({ retract: { kind: 'attacker', uuid: attackerUuid } }),
    ),
  ],
  read(made) {
    const result = parseRowMessage(made, { parseHostName })
    return result.ok ? result.row : result.code
  },
}

const restored = SyncAnswer.encode({ schemaVersion: 1, rosters: [epoch1], hints: [hintNow] }).finish()
const standing = {
  operator: carol.operator,
  connected: true,
  digest: counting(0, 32),
  missing: 3,
  error: 'gave segments that do not verify',
}
const frames: readonly (readonly [name: string, frame: hearsay.link.Frame.$Properties])[] = [
  ['ready', { ready: { addresses: ['/ip4/192.0.2.7/tcp/4790'] } }],
  ['credit', { credit: { bytes: 4_194_304 } }],
  [
    'advance',
    { advance: { operator: bob.operator, answers: { generation, number: 3, hash }, afterRun: true } },
  ],
  [
    'advance: the log has forked, and a newer one is being fetched',
    {
      advance: {
        operator: bob.operator,
        next: { generation: generation + 1, number: 3, hash },
        forked: generation,
      },
    },
  ],
  [
    'arrived',
    {
      arrived: {
        operator: bob.operator,
        generation,
        fromNumber: 3,
        segments: [segment3.bytes],
        bySync: true,
      },
    },
  ],
  ['fetch', { fetch: { id: 7, ...range } }],
  ['dispute', { dispute: { segment: segment3.bytes } }],
  ['evidence that net has seen', { evidenceSeen: evidenceNow }],
  ['evidence that core holds', { evidence: evidenceNow }],
  ['own ahead', { ownAhead: { segments: [segment3.bytes] } }],
  ['own checked', { ownChecked: { operator: carol.operator } }],
  ['restore', { restore: { on: true } }],
  ['restore dial', { restoreDial: { id: 8, address: '/ip4/192.0.2.1/tcp/4790' } }],
  ['the answer to it', { joinResult: { id: 8, answer: restored } }],
  ['peers', { peers: { peers: [standing], missing: 3, blamed: 1 } }],
  ['note', { note: { level: 30, code: 'net.listening', text: 'listening' } }],
]
const frameMessage = 'u32 length, hearsay.link.Frame'

export const link: VectorFile = {
  description: 'Frames between core and net: u32 big-endian length, then the message.',
  cases: [
    ...frames.map(([name, frame]) => good(name, frameMessage, frame, encodeFrame(frame))),
    bad('a frame that is malformed', frameMessage, 'request.bad', bytes('00000002420a')),
    bad('a frame that is too large', frameMessage, 'request.too_large', bytes('00800001')),
  ],
  read(made) {
    try {
      const [frame] = new FrameDecoder().push(made)
      return frame
    } catch (err) {
      return err instanceof Error && 'code' in err ? err.code : 'another error'
    }
  },
}
