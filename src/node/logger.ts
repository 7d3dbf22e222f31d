import { pino } from 'pino'
import type { Log, LogFields } from '../base/log.ts'
import type { Config } from './config.ts'

/** Log lines on standard error: for machines as JSON, for people as one line of text. */
export function createLog(config: Pick<Config, 'logFormat' | 'logLevel'>): Log {
  if (config.logFormat === 'json') {
    return pino(
      { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
      pino.destination({ fd: 2, sync: true }),
    )
  }
  const line = (level: Level) => (fields: LogFields, event: string) => {
    if (levels[level] < levels[config.logLevel]) return
    const facts = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value}`],
    )
    const time = new Date().toISOString()
    const text = [time, level.padEnd(5), event, ...facts].join(' ')
    process.stderr.write(`${text.replaceAll(/\p{C}/gu, '?')}\n`)
  }
  return { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') }
}

type Level = Config['logLevel']
const levels: Readonly<Record<Level, number>> = { debug: 20, info: 30, warn: 40, error: 50 }
