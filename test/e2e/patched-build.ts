import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** One place in the sources. What it looks for must be there exactly once, or the build is not the one that was meant. */
export interface Patch {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** Where dependencies lie outside of a copy, net must be let read them. */
const outsideModules: Patch = {
  file: 'src/node/net-child.ts',
  find: 'const readable = [...own, ...installedIn(root)]',
  replace: 'const readable = [...own, ...installedIn(root), realpathSync(join(root, modules))]',
}

/** A copy of this tree that differs in a few places: for what no configuration can do. Run it by its `launcher`. */
export class PatchedBuild {
  readonly root: string

  private constructor(root: string) {
    this.root = root
  }

  /** @param added files that the tree does not have, by path */
  static async make(patches: readonly Patch[], added: Readonly<Record<string, string>> = {}) {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'hearsay-build-')))
    try {
      for (const part of ['bin', 'src', 'proto', 'package.json'])
        await cp(resolve(part), join(root, part), { recursive: true })
      await symlink(await realpath('node_modules'), join(root, 'node_modules'))
      for (const patch of [outsideModules, ...patches]) await apply(root, patch)
      for (const [path, text] of Object.entries(added))
        await writeFile(join(root, path), text, { flag: 'wx' })
      return new PatchedBuild(root)
    } catch (err) {
      await rm(root, { recursive: true, force: true })
      throw err
    }
  }

  get launcher(): string {
    return join(this.root, 'bin/hearsay.js')
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true })
  }
}

async function apply(root: string, { file, find, replace }: Patch): Promise<void> {
  const path = join(root, file)
  const [before, after, ...more] = (await readFile(path, 'utf8')).split(find)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} does not have this exactly once: ${find}`)
  await writeFile(path, before + replace + after)
}
