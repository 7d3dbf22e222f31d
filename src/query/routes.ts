import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { HearsayError } from '../base/errors.ts'
import { limits } from '../base/limits.ts'
import { EventStream } from './event-stream.ts'
import type { Operations, RowFormat } from './operations.ts'
import {
  askBody,
  bodyOf,
  createBody,
  domainOf,
  inviteBody,
  joinBody,
  lookupOf,
  pageOf,
  restoreBody,
} from './parameters.ts'

/** Everything the operator's socket can say. The CLI reads these routes and nothing else. */
export function addRoutes(server: FastifyInstance, operations: Operations): void {
  server.get('/v1/status', async () => operations.status())
  server.get('/v1/smtp-target-seen', ({ query }) => operations.smtpTargetSeen(domainOf(query)))
  server.get('/v1/lookup', ({ query }) => operations.lookup(lookupOf(query)))

  server.post('/v1/ask', ({ body }) => operations.ask(bodyOf(askBody, body).domain))

  server.get('/v1/identities', ({ query }) => operations.identities(pageOf(query)))
  server.get<Uuid>('/v1/identities/:uuid', ({ params }) => operations.identity(params.uuid))
  server.get('/v1/campaigns', ({ query }) => operations.campaigns(pageOf(query)))
  server.get<Uuid>('/v1/campaigns/:uuid', ({ params }) => operations.campaign(params.uuid))
  server.get('/v1/attackers', ({ query }) => operations.attackers(pageOf(query)))
  server.get<Uuid>('/v1/attackers/:uuid', ({ params }) => operations.attacker(params.uuid))
  server.get<Uuid>('/v1/attackers/:uuid/smtp-targets', ({ params }) =>
    operations.attackerSmtpTargets(params.uuid),
  )

  server.get('/v1/members', async () => operations.members())
  server.get('/v1/peers', async () => operations.peers())
  server.get('/v1/egress', ({ query }) => operations.egress(pageOf(query)))
  server.get('/v1/egress/preview', ({ query }) => operations.egressPreview(pageOf(query)))
  server.get<{ Params: { what: string } }>('/v1/egress/explain/:what', ({ params }) =>
    operations.egressExplain(params.what),
  )

  server.post('/v1/federation/create', ({ body }) => {
    const { name, policy } = bodyOf(createBody, body)
    return operations.createFederation(name, policy)
  })
  server.post('/v1/federation/invite', ({ body }) => operations.invite(bodyOf(inviteBody, body).days))
  server.post('/v1/federation/join', ({ body }) => operations.join(bodyOf(joinBody, body).invite))

  server.post('/v1/federation/restore', ({ body }) => operations.restore(bodyOf(restoreBody, body).address))
  server.get<{ Querystring: { operator?: string } }>('/v1/log', ({ query }, reply) => {
    const { operator } = query
    return reply.type('application/x-protobuf').send(Readable.from(operations.exportLog(operator)))
  })
  server.post('/v1/log', ({ body }) => {
    if (body instanceof Readable) return operations.importLog(body)
    throw new HearsayError(
      'ingest.unsupported_type',
      'an export comes as content-type application/x-protobuf',
    )
  })
  server.get('/v1/evidence', (_request, reply) =>
    reply.type('application/x-protobuf').send(Readable.from(operations.evidence())),
  )
  server.get('/v1/doctor', () => operations.doctor())
  const events = new EventStream(operations.events)
  server.get('/v1/events', (request, reply) => events.serve(request, reply))
  server.get('/metrics', async (_request, reply) => {
    const { type, text } = await operations.metrics()
    return reply.type(type).send(text)
  })
}

interface Uuid {
  Params: { uuid: string }
}

const formats: Readonly<Record<string, RowFormat>> = {
  'application/x-ndjson': 'ndjson',
  'application/x-protobuf': 'protobuf',
}

/** Rows in, as a stream of any length: bounded by what is in flight, not by a body limit. */
export function addIngestRoute(server: FastifyInstance, operations: Operations, trusted: boolean): void {
  let running = 0
  for (const type of Object.keys(formats)) {
    server.addContentTypeParser(type, (_request, payload, done) => done(null, payload))
  }
  server.post('/v1/ingest', async (request) => {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
    const format = formats[type]
    if (format === undefined || !(request.body instanceof Readable)) {
      throw new HearsayError(
        'ingest.unsupported_type',
        'rows come as content-type application/x-ndjson or application/x-protobuf',
      )
    }
    if (running >= limits.ingestRequestsMax) {
      throw new HearsayError(
        'ingest.too_many',
        `${limits.ingestRequestsMax} requests hand in rows already; try again`,
      )
    }
    running++
    try {
      return await operations.ingest(request.body, format, trusted)
    } finally {
      running--
    }
  })
}
