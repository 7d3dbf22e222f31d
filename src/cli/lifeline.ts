import { Socket } from 'node:net'

/**
 * The launcher holds the other end of a pipe. When it goes, however it goes, this process goes at once: a daemon that
 * outlives its launcher would keep the directory locked with nobody to stop it.
 */
export function endWithLauncher(environment: NodeJS.ProcessEnv): void {
  const fd = Number(environment['HEARSAY_LIFELINE_FD'])
  delete environment['HEARSAY_LIFELINE_FD']
  if (!Number.isInteger(fd) || fd < 3) return
  const pipe = new Socket({ fd, readable: true, writable: false })
  pipe.once('close', () => process.exit(1))
  pipe.once('error', () => process.exit(1))
  pipe.resume()
  pipe.unref()
}
