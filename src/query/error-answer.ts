import type { ErrorCode } from '../base/errors.ts'
import { HearsayError } from '../base/errors.ts'

/** How a failure reads on the socket: {"error":{"code","message"}} with a status. */

export interface ErrorAnswer {
  readonly status: number
  readonly body: { readonly error: { readonly code: string; readonly message: string } }
}

const statusOf: Partial<Readonly<Record<ErrorCode, number>>> = {
  'auth.token': 401,
  'federation.already_in': 409,
  'federation.not_admin': 409,
  'federation.not_in': 409,
  'index.loading': 503,
  'ingest.too_many': 503,
  'ingest.unsupported_type': 415,
  'invite.used': 409,
  'join.already_member': 409,
  'join.busy': 409,
  'join.refused': 409,
  'join.timeout': 503,
  'join.unreachable': 503,
  'net.down': 503,
  'net.cannot_listen': 503,
  'request.too_large': 413,
  'route.unknown': 404,
  'store.damaged': 503,
  'store.write_failed': 503,
  'uuid.unknown': 404,
  internal: 500,
}

/** fastify's own errors, by its code. */
const fastifyCodes: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'ingest.unsupported_type',
    message:
      'say what the body is: content-type application/x-ndjson or application/x-protobuf for rows, application/json else',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'request.too_large',
    message: 'the body is larger than this route takes',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'request.bad',
    message: 'the body is empty; it must be a JSON object',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'request.bad', message: 'the body is no JSON' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'request.bad', message: 'the body is not as long as it says' },
}

export function errorAnswer(err: unknown): ErrorAnswer {
  if (err instanceof HearsayError) {
    return { status: statusOf[err.code] ?? 400, body: { error: { code: err.code, message: err.message } } }
  }
  const fastifyCode = err instanceof Error && 'code' in err ? String(err.code) : ''
  const known = fastifyCodes[fastifyCode]
  if (known !== undefined) return { status: statusOf[known.code] ?? 400, body: { error: known } }
  if (fastifyCode.startsWith('FST_ERR_CTP')) {
    return { status: 400, body: { error: { code: 'request.bad', message: 'the request cannot be read' } } }
  }
  // What went wrong is in the log; a message could quote a row.
  return {
    status: 500,
    body: { error: { code: 'internal', message: 'an internal fault; the log has its class' } },
  }
}
