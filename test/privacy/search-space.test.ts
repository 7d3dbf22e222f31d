import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import protobuf from 'protobufjs'
import { describe, expect, it } from 'vitest'
import { featureKinds, featureNames } from '../../src/wire/features.ts'

/**
 * The table "What leaves" in SECURITY.md answers for every field of every message that leaves: the smallest space a
 * member would have to search to get back what it was made of. The first column names a message and fields of it as
 * in proto/, or kinds of features; rows without such names say what is in no field.
 */

/** Rows stay home, and the link to net is on this machine. */
const filesThatLeave = ['record.proto', 'segment.proto', 'roster.proto', 'peer.proto']

/** Less than this a member can search. */
const hardBits = 64

interface Row {
  readonly line: string
  readonly names: readonly string[]
  readonly form: string
  readonly space: string
}

function tableOf(text: string): Row[] {
  const section = /^## What leaves$(.*?)^## /ms.exec(text)?.[1] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => {
    const [, first = '', form = '', space = ''] = line.split(/ ?\| ?/)
    return { line, names: namesIn(first), form, space }
  })
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

interface Leaving {
  /** Whole number and text fields hold what they say. */
  readonly isPlain: boolean
  /** The message that it is, if the schema knows. */
  readonly message: string | undefined
}

function fieldsOf(root: protobuf.Root): Map<string, Leaving> {
  const fields = new Map<string, Leaving>()
  const walk = (space: protobuf.NamespaceBase) => {
    for (const inner of space.nestedArray) {
      if (inner instanceof protobuf.Type) {
        for (const { name, type, resolvedType } of inner.fieldsArray) {
          const message = resolvedType?.name
          fields.set(`${inner.name}.${name}`, { isPlain: message === undefined && type !== 'bytes', message })
        }
      }
      if (inner instanceof protobuf.Namespace) walk(inner)
    }
  }
  walk(root)
  return fields
}

/** What the table does not answer for, or answers too well. */
function faultsOf(text: string, root: protobuf.Root): string[] {
  const fields = fieldsOf(root)
  const messages = new Set([...fields.keys()].map((name) => name.replace(/\..*/, '')))
  const faults: string[] = []
  const told = new Set<string>()
  const tell = (name: string) => {
    if (told.has(name)) faults.push(`${name}: told twice`)
    told.add(name)
  }
  for (const row of tableOf(text)) {
    const [first, ...rest] = row.names
    if (first === undefined) continue
    const isKinds = row.line.startsWith('| kind')
    const names = isKinds ? row.names.map((name) => `kind ${name}`) : rest.map((name) => `${first}.${name}`)
    for (const name of names) {
      tell(name)
      const field = fields.get(name)
      const kind = featureNames.find((one) => name === `kind ${one}`)
      if (field === undefined && kind === undefined) faults.push(`${name}: nothing of this name leaves`)
      faults.push(
        ...faultsOfSpace(row, messages, field, kind && featureKinds[kind].width).map(
          (why) => `${name}: ${why}`,
        ),
      )
    }
  }
  const all = [...fields.keys(), ...featureNames.map((name) => `kind ${name}`)]
  faults.push(...all.filter((name) => !told.has(name)).map((name) => `${name}: not in the table`))
  return faults
}

function faultsOfSpace(
  { form, space }: Row,
  messages: ReadonlySet<string>,
  field: Leaving | undefined,
  width: number | undefined,
): string[] {
  if (space === 'never leaves') return width === undefined ? ['a field leaves'] : []
  if (space === 'what it holds') {
    const held = namesIn(form).filter((name) => messages.has(name))
    const isTold = field?.message === undefined ? held.length > 0 : held.includes(field.message)
    return isTold && field?.isPlain === false ? [] : ['does not say which message it holds']
  }
  const bits = Number(/^2\^(\d+)/.exec(space)?.[1] ?? 0)
  if (/^clear text/.test(space)) return []
  if (bits === 0) return [`"${space}" is neither a power of two nor clear text`]
  if (bits < hardBits) return [`2^${bits} can be searched: it is clear text`]
  if (field?.isPlain || field?.message !== undefined) return ['is as it stands there: clear text']
  return width !== undefined && bits > 8 * width ? [`has ${8 * width} bits`] : []
}

function schema(more = ''): protobuf.Root {
  const root = new protobuf.Root()
  root.loadSync(
    filesThatLeave.map((name) => join('proto', name)),
    { keepCase: true },
  )
  if (more !== '')
    protobuf.parse(`syntax = "proto3"; package hearsay.more; ${more}`, root, { keepCase: true })
  root.resolveAll()
  return root
}

const security = readFileSync('SECURITY.md', 'utf8')

describe('the table of what leaves', () => {
  it('has a search space for every field and every kind', () => {
    expect(faultsOf(security, schema())).toEqual([])
    expect(fieldsOf(schema()).size).toBeGreaterThan(140)
  })

  it('says of every text and number that it is clear text', () => {
    const plain = [...fieldsOf(schema())].filter(([, { isPlain }]) => isPlain).map(([name]) => name)
    const told = tableOf(security).flatMap(({ names: [message, ...names], space }) =>
      names.map((name) => [`${message}.${name}`, space] as const),
    )
    const spaces = new Map<string, string>(told)
    expect(plain.filter((name) => !spaces.get(name)?.startsWith('clear text'))).toEqual([])
  })
})

describe('this check sees', () => {
  const rowOf = (name: string) =>
    tableOf(security).find(({ names }) => names.includes(name))?.line ?? 'no such row'
  const withSpace = (name: string, space: string) =>
    security.replace(rowOf(name), rowOf(name).replace(/[^|]*\|$/, ` ${space} |`))

  it.each([
    [
      'a row that is gone',
      security.replace(`${rowOf('record_id')}\n`, ''),
      'Record.record_id: not in the table',
    ],
    ['a kind that is gone', security.replace('`ssh_key`', '`ssh_keys`'), 'kind ssh_key: not in the table'],
    [
      'a kind that nobody knows',
      security.replace('`ssh_key`', '`ssh_keys`'),
      'kind ssh_keys: nothing of this name leaves',
    ],
    [
      'a field that nobody knows',
      security.replace('`record_id`', '`row_id`'),
      'Record.row_id: nothing of this name leaves',
    ],
    [
      'a field told twice',
      security.replace(rowOf('record_id'), `${rowOf('record_id')}\n${rowOf('record_id')}`),
      'Record.record_id: told twice',
    ],
    [
      'a space that can be searched',
      withSpace('tls_cert', '2^33'),
      'kind tls_cert: 2^33 can be searched: it is clear text',
    ],
    [
      'a number that is called hard',
      withSpace('attackers_bucket', '2^64'),
      'DomainBody.attackers_bucket: is as it stands there: clear text',
    ],
    ['a space that the value has no room for', withSpace('ipv6_iid', '2^128'), 'kind ipv6_iid: has 64 bits'],
    [
      'no space at all',
      withSpace('domain', 'hard'),
      'DomainBody.domain: "hard" is neither a power of two nor clear text',
    ],
    [
      'a message that is not named',
      withSpace('sealed_pepper', 'what it holds'),
      'JoinAnswer.sealed_pepper: does not say which message it holds',
    ],
    [
      'a field that never leaves',
      withSpace('campaign', 'never leaves'),
      'VectorBody.campaign: a field leaves',
    ],
  ])('%s', (_, text, fault) => {
    expect(text).not.toBe(security)
    expect(faultsOf(text, schema())).toContain(fault)
  })

  it('a field that was added to the schema', () => {
    const fault = 'Note.address: not in the table'
    expect(faultsOf(security, schema('message Note { bytes address = 1; }'))).toEqual([fault])
  })
})
