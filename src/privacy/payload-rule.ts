import { hex, utf8 } from '../base/bytes.ts'
import { limits } from '../base/limits.ts'
import { sha256 } from '../wire/keys.ts'

/**
 * The hash of a short text gives the text back, and what attackers type holds addresses: `echo … >> authorized_keys`,
 * crontab lines. So a payload's hash leaves only if it was a file: fetched, uploaded, or too long to be guessed.
 */

export interface PayloadFacts {
  readonly sha256: Uint8Array
  readonly sizeBytes: number | undefined
  readonly via: 'url' | 'upload' | 'redirect' | undefined
  /** Distinct payloads that the same URL gave; 0 or 1 where there was none or one. */
  readonly valuesOfUrl: number
}

export type PayloadHeld = 'payload_typed' | 'payload_common' | 'payload_per_visitor' | 'payload_guessable'

export function payloadHeld({ sha256, sizeBytes, via, valuesOfUrl }: PayloadFacts): PayloadHeld | undefined {
  // However long: a shell redirect stores what was typed.
  if (via === 'redirect') return 'payload_typed'
  if (commonPayloads.has(hex(sha256))) return 'payload_common'
  // A URL that answers each visitor differently may answer with the visitor's address.
  if (valuesOfUrl > limits.payloadsPerUrlMax) return 'payload_per_visitor'
  const isFile = via === 'url' || via === 'upload' || (sizeBytes ?? 0) >= limits.payloadBytesMin
  return isFile ? undefined : 'payload_guessable'
}

/** Everybody has these, so they tie nobody to anybody. */
const commonTexts = [
  '0',
  '1',
  'test',
  'ok',
  'OK',
  'hello',
  'Hello, world!',
  'true',
  'false',
  'null',
  '{}',
  '[]',
  'pong',
  '#!/bin/sh',
  '#!/bin/bash',
  '#!/usr/bin/env bash',
  '404',
  '404 page not found', // Go's net/http
  '404: Not Found', // raw.githubusercontent.com
  'Not Found',
  'not found',
  'File not found.',
  'Forbidden',
  'Access denied',
  'Unauthorized',
  'Bad Request',
  'Internal Server Error',
  'Service Unavailable',
  'Bad Gateway',
]

/** SHA-256 in hex of common texts, with and without the end of a line, and of files with nothing in them. */
export const commonPayloads: ReadonlySet<string> = new Set(
  ['', ' ', '\0', ...commonTexts, '\n', ' \n', ...commonTexts.map((text) => `${text}\n`)]
    .concat('\r\n', ...commonTexts.map((text) => `${text}\r\n`))
    .map((text) => hex(sha256(utf8(text)))),
)
