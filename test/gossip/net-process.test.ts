import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Connection } from '@libp2p/interface'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hex } from '../../src/base/bytes.ts'
import { limits } from '../../src/base/limits.ts'
import { joinProtocol } from '../../src/gossip/join.ts'
import { endStream, readMessage, StreamFault, writeMessage } from '../../src/gossip/one-message.ts'
import { syncProtocol } from '../../src/gossip/sync.ts'
import type { hearsay } from '../../src/wire/messages.ts'
import { decode, Head, Signed, SyncAnswer, SyncRequest } from '../../src/wire/messages.ts'
import { encodeRecord } from '../../src/wire/record.ts'
import { until } from '../e2e/daemons.ts'
import { alice, bob, carol, mallory, nowMinute, peerOf } from '../federation/made.ts'
import { counting, record, segment } from '../wire/made.ts'
import { at, bytesOf, endOf, federation, headOf, hintOf, logOf, longLogOf } from './made.ts'
import {
  addressesOf,
  addressOf,
  argumentsOfNet,
  NetProcess,
  nodeOf,
  onTopicWith,
  publish,
} from './net-process.ts'

async function asked(connection: Connection, protocol: string, request: Uint8Array): Promise<Uint8Array> {
  const stream = await connection.newStream(protocol)
  writeMessage(stream, request)
  const answer = await readMessage(stream, limits.syncAnswerBytesMax)
  endStream(stream)
  return answer
}

const syncRequests: hearsay.peer.SyncRequest.$Properties[] = [
  { digest: counting(0, 32) },
  { state: true },
  { roster: true },
  { range: { operator: alice.operator, generation: 1_700_000_000, fromNumber: 1, bytesMax: 100_000 } },
]

describe('a stranger', () => {
  it('with the pre-shared key is heard at the join desk, and gets nothing that is for members', async () => {
    const log = logOf(alice, 2)
    const net = await NetProcess.started(alice, { invitesOpen: true, log: log.slice(0, 1) })
    const member = await nodeOf(bob)
    await member.dial(addressOf(net))
    await onTopicWith(member, net)
    const stranger = await nodeOf(mallory)
    const connection = await stranger.dial(addressOf(net))
    const heardBy = { member: 0, stranger: 0 }
    member.services.pubsub.addEventListener('message', () => heardBy.member++)
    stranger.services.pubsub.addEventListener('message', () => heardBy.stranger++)
    await onTopicWith(stranger, net)

    for (const request of syncRequests) {
      const bytes = SyncRequest.encode({ schemaVersion: 1, ...request }).finish()
      await expect(asked(connection, syncProtocol, bytes)).rejects.toThrow()
      await expect(asked(at(member.getConnections(), 0), syncProtocol, bytes)).resolves.toBeDefined()
    }

    // Both publish; what the member says comes second, and comes.
    await publish(stranger, { segment: at(logOf(bob, 1), 0).bytes })
    await publish(stranger, { head: headOf(bob) })
    await publish(member, { head: headOf(bob, { minute: nowMinute + 1 }) })
    await until('core hears the member', async () => net.core.frames.some(({ head }) => head != null))
    net.publish({ segment: at(log, 1).bytes })
    await until('the member hears core', async () => heardBy.member === 1)
    const heads = net.core.frames.flatMap(({ head }) => (head == null ? [] : [hex(head)]))
    expect(heads).toEqual([hex(headOf(bob, { minute: nowMinute + 1 }))])
    expect([net.core.runs, heardBy.stranger]).toEqual([[], 0])

    const joined = asked(connection, joinProtocol, counting(1, 50))
    await until('core is asked', async () => net.core.frames.some(({ joinIn }) => joinIn != null))
    const joinIn = at(
      net.core.frames.flatMap((frame) => frame.joinIn ?? []),
      0,
    )
    expect(hex(joinIn.peerKey)).toBe(hex(peerOf(mallory).publicKey))
    expect(hex(joinIn.envelope)).toBe(hex(counting(1, 50)))
    net.link.send({ joinReply: { id: joinIn.id, answer: counting(2, 60) } })
    expect(hex(await joined)).toBe(hex(counting(2, 60)))
  })

  it('is not let in while no invite is open, nor beyond a few at once while one is', async () => {
    const net = await NetProcess.started(alice)
    const stranger = await nodeOf(mallory)
    await stranger.dial(addressOf(net)).catch(() => undefined) // the dialler may be through before it is turned away
    await until('the stranger is turned away', async () => stranger.getConnections().length === 0)

    net.link.send({ federation: { rosters: [], invitesOpen: true } })
    const others = await Promise.all(
      Array.from({ length: limits.strangersMax + 4 }, (_, n) => nodeOf(keys(n), { listen: [] })),
    )
    for (const other of others) await other.dial(addressOf(net)).catch(() => undefined)
    const inside = () => others.filter((other) => other.getConnections().length > 0)
    await until('the last are turned away', async () => inside().length === limits.strangersMax)
    const asking = inside().map((other) => asked(at(other.getConnections(), 0), joinProtocol, counting(1, 9)))
    for (const one of asking) one.catch(() => undefined) // nobody answers
    await until('core is asked', async () => net.core.frames.some(({ joinIn }) => joinIn != null))
  })

  it('without the pre-shared key does not get through the handshake', async () => {
    const net = await NetProcess.started(alice, { invitesOpen: true })
    for (const key of [mallory, bob]) {
      const node = await nodeOf(key, { psk: counting(7, 32) })
      await expect(node.dial(addressOf(net))).rejects.toThrow(/./)
      expect(node.getConnections()).toEqual([])
    }
    const member = await nodeOf(bob)
    await member.dial(addressOf(net))
    await until('with it, it does', async () => net.isConnectedTo(bob))
  })
})

const keys = (n: number) => ({ ...mallory, seed: counting(50 + n, 32) })

function headsAt(net: NetProcess): readonly { operator: Uint8Array; minute: number }[] {
  return net.core.frames.flatMap(({ head }) => (head == null ? [] : [Head.decode(Signed.decode(head).body)]))
}

describe('a member that publishes what is wrong', () => {
  it('does not reach core with it, is soon not listened to, and takes nobody else with it', async () => {
    const log = logOf(bob, 4)
    const [first, second, third, fourth] = bytesOf(log)
    const ours = {
      federation,
      operator: bob.operator,
      sealedDay: 20_000,
      number: 2,
      prevHash: at(log, 0).hash,
    }
    const tooLong = Array.from({ length: 5 }, (_, n) =>
      encodeRecord(record({ recordId: counting(n, 16), body: counting(n, 3_900) })),
    )
    const wrong = {
      signature: segment(ours, undefined, carol).bytes,
      chain: segment({ ...ours, prevHash: counting(1, 32) }, undefined, bob).bytes,
      size: segment(ours, tooLong, bob).bytes,
    }
    expect(wrong.size.byteLength).toBeGreaterThan(limits.segmentBytesMax)

    const net = await NetProcess.started(alice)
    const node = await nodeOf(carol)
    await node.dial(addressOf(net))
    await onTopicWith(node, net)
    await publish(node, { segment: first ?? counting(0, 1) })
    await until('the first is there', async () => net.core.count(bob) === 1)
    for (const bytes of Object.values(wrong)) await publish(node, { segment: bytes })
    await publish(node, { segment: second ?? counting(0, 1) })
    await until('the second is there', async () => net.core.count(bob) === 2)
    await until('all were heard', async () => net.peers?.gossipIn === 5)
    expect(net.peers?.rejected).toBe(2)

    for (let n = 0; n < 10; n++) await publish(node, { segment: wrong.size.with(-1, n) })
    // Scores are looked at once a second: until then what it says is heard, and then no more.
    let minute = nowMinute
    await until('it is not listened to', async () => {
      await publish(node, { head: headOf(carol, { minute: ++minute }) })
      const heard = headsAt(net).filter(({ operator }) => hex(operator) === hex(carol.operator))
      return minute - (heard.at(-1)?.minute ?? nowMinute) > 10
    })
    const honest = await nodeOf(bob)
    await honest.dial(addressOf(net))
    await onTopicWith(honest, net)
    await publish(honest, { segment: third ?? counting(0, 1) })
    await until('another member is listened to', async () => net.core.count(bob) === 3)
    await publish(node, { segment: fourth ?? counting(0, 1) })
    await publish(honest, { head: headOf(bob, { ...endOf(at(log, 2)) }) })
    await until('what was said later is heard', async () =>
      headsAt(net).some(({ operator }) => hex(operator) === hex(bob.operator)),
    )
    expect(net.core.count(bob)).toBe(3)
    await publish(honest, { segment: fourth ?? counting(0, 1) })
    await until('the fourth is there', async () => net.core.count(bob) === 4)
    expect(net.core.runs.every(({ good, count }) => good && count === 1)).toBe(true)
  })
})

describe('the net process', () => {
  const ways: { how: string; done: (net: NetProcess) => unknown }[] = [
    { how: 'core ends the link', done: (net) => net.link.end() },
    { how: 'core is gone', done: (net) => net.link.destroy() },
    {
      how: 'what comes over the link is no frame',
      done: ({ socket }) => socket.write(Buffer.from('00000002ffff', 'hex')),
    },
  ]
  it.each(ways)('ends by itself when $how', async ({ done }) => {
    const net = await NetProcess.started(alice)
    done(net)
    expect(await net.exit).toBe(0)
  })

  it('ends by itself when core goes before it has said anything', async () => {
    const net = new NetProcess(alice, await argumentsOfNet())
    onTestFinished(() => net.kill())
    net.link.end()
    expect(await net.exit).toBe(0)
  })

  it('says why it cannot listen, and ends', async () => {
    const first = await NetProcess.started(alice)
    const second = new NetProcess(bob, await argumentsOfNet())
    onTestFinished(() => second.kill())
    second.link.send({
      start: {
        peerPrivateKey: peerOf(bob).seed,
        federation,
        psk: counting(0, 32),
        listen: [...first.addresses],
        membership: { rosters: [] },
      },
    })
    expect(await second.exit).toBe(1)
    expect(second.core.frames.map(({ note }) => note?.code)).toContain('net.cannot_listen')
  })

  it('reads its own code, and no other file; starts nothing, writes nothing, knows no environment', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'hearsay-net-'))
    onTestFinished(() => rm(dir, { recursive: true }))
    const outside = join(dir, 'secret')
    await writeFile(outside, 'secret')
    const flags = (await argumentsOfNet()).slice(0, -1)
    const entry = at(await argumentsOfNet(), -1)
    const args = [...flags, '--eval', probe, entry, outside, process.execPath]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: {} })
    expect(JSON.parse(stdout)).toEqual({
      readOwnCode: 'done',
      readOutside: 'ERR_ACCESS_DENIED',
      listOutside: 'ERR_ACCESS_DENIED',
      readEtc: 'ERR_ACCESS_DENIED',
      readPackageParent: 'ERR_ACCESS_DENIED',
      readProc: 'ERR_ACCESS_DENIED',
      writeOutside: 'ERR_ACCESS_DENIED',
      writeOwnCode: 'ERR_ACCESS_DENIED',
      spawn: 'ERR_ACCESS_DENIED',
      worker: 'ERR_ACCESS_DENIED',
      addon: 'ERR_DLOPEN_DISABLED',
      environment: 'done',
    })
  })
})

const probe = `
const [, entry, outside, node] = process.argv
const fs = require('node:fs')
const path = require('node:path')
const tries = {
  readOwnCode: () => fs.readFileSync(entry),
  readOutside: () => fs.readFileSync(outside),
  listOutside: () => fs.readdirSync(path.dirname(outside)),
  readEtc: () => fs.readFileSync('/etc/passwd'),
  readPackageParent: () => fs.readdirSync(path.join(entry, '../../../..')),
  readProc: () => fs.readFileSync('/proc/' + process.ppid + '/environ'),
  writeOutside: () => fs.writeFileSync(outside, 'x'),
  writeOwnCode: () => fs.appendFileSync(entry, ''),
  spawn: () => require('node:child_process').spawnSync(node, ['--version']),
  worker: () => new (require('node:worker_threads').Worker)('', { eval: true }),
  addon: () => process.dlopen({ exports: {} }, outside),
  environment: () => { if (Object.keys(process.env).length > 0) throw { code: 'has one' } },
}
const outcome = (attempt) => { try { attempt(); return 'done' } catch (err) { return err.code } }
console.log(JSON.stringify(Object.fromEntries(Object.entries(tries).map(([name, attempt]) => [name, outcome(attempt)]))))
`

describe('two nets', () => {
  it('go on with each other after one of them stood still', async () => {
    const bobs = await NetProcess.started(bob)
    const alices = await NetProcess.started(alice, { hints: [bobs.hint] })
    await until('they are connected', async () => alices.isConnectedTo(bob) && bobs.isConnectedTo(alice))

    const log = longLogOf(alice, 100)
    const say = (net: NetProcess, part: typeof log) => {
      for (const one of part) {
        net.core.hold([one])
        net.link.send({ advance: { operator: one.facts.operator, answers: endOf(one) } })
        net.publish({ segment: one.bytes })
      }
    }
    say(alices, log.slice(0, 1))
    await until('the first is there', async () => bobs.core.count(alice) === 1)
    bobs.child.kill('SIGSTOP')
    say(alices, log.slice(1, 99))
    // Meanwhile the other serves everybody else.
    const carols = await nodeOf(carol)
    const heard = { messages: 0 }
    await carols.dial(addressOf(alices))
    carols.services.pubsub.addEventListener('message', () => heard.messages++)
    await onTopicWith(carols, alices)
    const state = SyncRequest.encode({ schemaVersion: 1, state: true }).finish()
    await until('it says what it holds', async () => {
      const answer = decode(SyncAnswer, await asked(at(carols.getConnections(), 0), syncProtocol, state))
      return answer?.held[0]?.number === 99
    })
    say(alices, log.slice(99))
    await until('a third member hears of it', async () => heard.messages > 0)
    expect(bobs.core.count(alice)).toBe(1)

    bobs.child.kill('SIGCONT')
    await until('all is there', async () => bobs.core.count(alice) === log.length)
    say(bobs, logOf(bob, 3))
    await until('and the other way', async () => alices.core.count(bob) === 3)
    expect(bobs.core.runs.concat(alices.core.runs).every(({ good }) => good)).toBe(true)
  })

  it('bring a late one what was sealed before it came, within the credit that core gives', async () => {
    const log = longLogOf(alice, 200)
    const bytes = log.reduce((sum, one) => sum + one.bytes.byteLength, 0)
    const alices = await NetProcess.started(alice, { log })
    const creditBytes = 2 * limits.syncPullBytes
    expect(bytes).toBeGreaterThan(creditBytes)
    const late = await NetProcess.started(bob, { hints: [alices.hint], creditBytes })
    await until('all is there', async () => late.core.count(alice) === log.length)
    expect(late.core.runs.every(({ good, bySync }) => good && bySync)).toBe(true)
    expect(late.core.runs.length).toBeGreaterThan(1)
    expect(late.core.logs.get(hex(alice.operator))?.map(hex)).toEqual(bytesOf(log).map(hex))
    await until('both know it', async () => late.peers?.peers[0]?.missing === 0)
  })
})

describe('a peer that serves damaged segments', () => {
  const cases: readonly (readonly [what: string, byte: number, asked: number[]])[] = [
    ['to its signature, is blamed and not asked again', -1, [1]],
    ['to its author, for whom it may not speak, is asked again', 60, [1, 5]],
  ]
  it.each(cases)('%s; what was good is believed, and the rest taken from another', async (_, byte, asked) => {
    const log = logOf(alice, 10)
    const damaged = bytesOf(log)
    damaged[4] = at(log, 4).bytes.with(byte, (at(log, 4).bytes.at(byte) ?? 0) ^ 1)
    const last = at(log, -1)
    const ranges: number[] = []
    const answerTo = ({ state, range }: hearsay.peer.SyncRequest): hearsay.peer.SyncAnswer.$Properties => {
      const answer = { schemaVersion: 1, digest: counting(9, 32) }
      if (range != null) {
        ranges.push(range.fromNumber)
        return { ...answer, segments: damaged.slice(range.fromNumber - 1) }
      }
      return state ? { ...answer, held: [{ operator: alice.operator, ...endOf(last) }] } : answer
    }
    const bad = await nodeOf(carol)
    await bad.handle(syncProtocol, async (stream) => {
      const request = decode(SyncRequest, await readMessage(stream, limits.syncRequestBytesMax))
      if (request === undefined) throw new StreamFault('no request')
      writeMessage(stream, SyncAnswer.encode(answerTo(request)).finish())
      endStream(stream)
    })

    const net = await NetProcess.started(bob, { hints: [hintOf(carol, { addresses: addressesOf(bad) })] })
    await until('it has served the damage', async () => ranges.length >= asked.length)
    await until('what came before it is there', async () => net.core.count(alice) === 4)
    const isBlamed = asked.length === 1
    await until('it is known for it', async () => {
      const error = net.peers?.peers.find(({ operator }) => hex(operator) === hex(carol.operator))?.error
      return net.peers?.blamed === (isBlamed ? 1 : 0) && (error !== '') === isBlamed
    })
    await NetProcess.started(alice, { log, hints: [net.hint] })
    await until('all is there', async () => net.core.count(alice) === 10)
    expect(net.core.logs.get(hex(alice.operator))?.map(hex)).toEqual(bytesOf(log).map(hex))
    expect(net.core.runs.every(({ good }) => good)).toBe(true)
    expect([...new Set(ranges)]).toEqual(asked)
  })
})
