import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { hex, noBytes } from '../../src/base/bytes.ts'
import { HearsayError } from '../../src/base/errors.ts'
import type { RowDerivations } from '../../src/store/apply-row.ts'
import { prefix } from '../../src/store/private-keys.ts'
import { PrivateStore } from '../../src/store/private-store.ts'

/**
 * A process of its own that reads damaged private stores, since LevelDB may end the process that does: of one file, one
 * bit after another turned over, and what every attacker then reads as. One line of JSON for each.
 */

export interface Reading {
  readonly bit: number
  readonly rows: readonly { readonly key: string; readonly uuid: string; readonly eventCount: number }[]
  /** How many damaged values were told of. */
  readonly damaged: number
  /** Of an error that says so; "raw" of any other than ours. */
  readonly code?: string
}

const unused = () => {
  throw new Error('nothing is derived here')
}
const derive: RowDerivations = {
  ...{ attackerUuidOf: unused, addressKeyOf: unused, addressKeyOfColumn: unused },
  ...{ formedIdentity: unused, registrable: unused, leakOf: unused },
}

async function reading(path: string, bit: number): Promise<Reading> {
  const rows: { key: string; uuid: string; eventCount: number }[] = []
  let damaged = 0
  try {
    const store = await PrivateStore.open(path, derive, () => damaged++)
    try {
      for await (const one of store.scan(prefix.attacker)) {
        if (one.type !== 'attacker') continue
        const { uuid, eventCount } = one.stored.row?.attacker ?? {}
        rows.push({ key: hex(one.uuid), uuid: hex(uuid ?? noBytes), eventCount: Number(eventCount) })
      }
    } finally {
      await store.close()
    }
    return { bit, rows, damaged }
  } catch (err) {
    return { bit, rows, damaged, code: err instanceof HearsayError ? err.code : 'raw' }
  }
}

const [, , path = '', file = '', ...bits] = argv
for (const bit of bits.map(Number)) {
  const copy = `${path}-flipped`
  await cp(path, copy, { recursive: true })
  const bytes = await readFile(join(copy, file))
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  await writeFile(join(copy, file), bytes)
  stdout.write(`${JSON.stringify(await reading(copy, bit))}\n`)
  await rm(copy, { recursive: true })
}
