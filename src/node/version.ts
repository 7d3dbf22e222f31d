import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './dir.ts'

/** As package.json has it. */
export const version = readVersion()

function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown'
}
