import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readdir, readFile, rename, rmdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HearsayError, nodeCode } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import { generatePrivateKey } from '../wire/keys.ts'

/** A daemon's directory: where everything is, and how it comes to be. */

export interface Dir {
  readonly root: string
  readonly config: string
  readonly keys: string
  readonly recordKey: string
  readonly peerKey: string
  readonly secret: string
  readonly socketToken: string
  readonly private: string
  readonly federation: string
  readonly socket: string
  readonly ingestSocket: string
}

export function dirAt(path: string): Dir {
  const root = resolve(path)
  const keys = join(root, 'keys')
  return {
    root,
    config: join(root, 'config.toml'),
    keys,
    recordKey: join(keys, 'record.pem'),
    peerKey: join(keys, 'peer.pem'),
    secret: join(keys, 'secret'),
    socketToken: join(keys, 'socket.token'),
    private: join(root, 'private'),
    federation: join(root, 'federation'),
    socket: join(root, 'hearsay.sock'),
    ingestSocket: join(root, 'ingest.sock'),
  }
}

/** `--dir`, then $HEARSAY_DIR, then ~/.hearsay. */
export function dirFrom(option: string | undefined, environment: NodeJS.ProcessEnv): Dir {
  const path = option ?? environment['HEARSAY_DIR'] ?? join(homedir(), '.hearsay')
  const dir = dirAt(path)
  for (const socket of [dir.socket, dir.ingestSocket]) {
    if (Buffer.byteLength(socket) > limits.socketPathBytesMax) {
      throw new HearsayError(
        'socket.path_too_long',
        `the path of ${socket} has more than ${limits.socketPathBytesMax} bytes; choose a shorter --dir`,
      )
    }
  }
  return dir
}

export async function isInitialised(dir: Dir): Promise<boolean> {
  try {
    return (await readdir(dir.root)).includes('keys')
  } catch (err) {
    if (nodeCode(err) === 'ENOENT') return false
    throw unusable(err)
  }
}

function unusable(cause: unknown): HearsayError {
  return new HearsayError(
    'dir.unusable',
    `the directory cannot be used (${nodeCode(cause) ?? 'unknown'}); check that it is yours and writable`,
    { cause },
  )
}

/**
 * Makes keys and a commented config.
 * @throws dir.in_use if the directory holds anything already
 */
export async function initialise(
  dir: Dir,
  overrides: { name?: string; listen?: readonly string[] },
): Promise<void> {
  try {
    await mkdir(dir.root, { recursive: true, mode: 0o700 })
    const found = await readdir(dir.root)
    if (found.length > 0) {
      throw new HearsayError('dir.in_use', `${dir.root} is not empty; hearsay sets up empty directories only`)
    }
    const template = await readFile(join(packageRoot(), 'config/hearsay.toml'), 'utf8')
    await writeNew(dir.config, configText(template, overrides), 0o600)
    await mkdir(dir.federation, { mode: 0o700 })
    // The keys come last and all at once: they are what marks a directory as set up.
    const unfinished = dirAt(join(dir.root, 'unfinished'))
    await mkdir(unfinished.keys, { recursive: true, mode: 0o700 })
    await writeNew(unfinished.recordKey, pem(), 0o600)
    await writeNew(unfinished.peerKey, pem(), 0o600)
    await writeNew(unfinished.secret, randomBytes(32).toString('hex'), 0o600)
    await writeNew(unfinished.socketToken, randomBytes(32).toString('base64url'), 0o600)
    await rename(unfinished.keys, dir.keys)
    await rmdir(unfinished.root)
  } catch (err) {
    if (err instanceof HearsayError) throw err
    throw unusable(err)
  }
}

function pem(): string {
  return generatePrivateKey().export({ type: 'pkcs8', format: 'pem' }).toString()
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The commented default config with what was asked for set. */
export function configText(
  template: string,
  overrides: { name?: string; listen?: readonly string[] },
): string {
  let text = template
  const set = (key: string, value: unknown) => {
    text = text.replace(new RegExp(`^#${key} = .*$`, 'm'), `${key} = ${JSON.stringify(value)}`)
  }
  if (overrides.name !== undefined) set('name', overrides.name)
  if (overrides.listen !== undefined && overrides.listen.length > 0) set('listen', overrides.listen)
  return text
}

/** Where package.json is: two folders up in the sources and in dist/. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return resolve(here, '../..')
}

/**
 * Private directories stay private, whatever umask made them.
 * @param ingestGroupId who must be able to reach ingest.sock through the directory
 */
export async function restrict(dir: Dir, ingestGroupId: number | undefined): Promise<void> {
  try {
    if (ingestGroupId !== undefined) await chown(dir.root, process.getuid?.() ?? 0, ingestGroupId)
    await chmod(dir.root, ingestGroupId === undefined ? 0o700 : 0o710)
    for (const path of [dir.keys, dir.private, dir.federation]) await chmod(path, 0o700).catch(ignoreAbsence)
  } catch (err) {
    throw unusable(err)
  }
}

function ignoreAbsence(err: unknown): void {
  if (nodeCode(err) !== 'ENOENT') throw err
}
