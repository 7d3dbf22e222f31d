import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Prometheus metrics. No label takes a domain, a hash, a uuid or an address: labels are declared codes. */
export class Metrics {
  readonly #registry = new Registry()
  readonly rows = this.#counter('hearsay_ingest_rows_total', 'Rows handed in, by outcome', ['outcome'])
  readonly published = this.#counter('hearsay_records_published_total', 'Records signed into the own log', [])
  readonly received = this.#counter('hearsay_segments_received_total', 'Segments of others taken in', [])
  readonly refused = this.#counter('hearsay_segments_refused_total', 'Segments that core did not take', [
    'why',
  ])
  readonly netRestarts = this.#counter(
    'hearsay_net_restarts_total',
    'Times the net process was brought back',
    [],
  )
  readonly forks = this.#counter('hearsay_forks_total', 'Logs found to be signed twice', [])
  readonly generations = this.#counter(
    'hearsay_generations_total',
    'Times the own log began anew, by reason',
    ['why'],
  )
  readonly damagedSegments = this.#counter(
    'hearsay_damaged_segments_total',
    'Stored segments that were damaged and deleted',
    [],
  )
  readonly asked = this.#counter('hearsay_asked_total', 'Questions of members, by what became of them', [
    'status',
  ])
  readonly damagedRows = this.#counter('hearsay_damaged_rows_total', 'Stored rows that could not be read', [])
  readonly #gauges = new Map<string, Gauge>()
  readonly querySeconds = new Histogram({
    name: 'hearsay_query_seconds',
    help: 'Time to answer seen and lookup',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1],
    registers: [this.#registry],
  })

  #counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.#registry] })
  }

  /** A value that is read when somebody asks. */
  gauge(name: string, help: string, read: () => number): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read())
      },
    })
    this.#gauges.set(name, gauge)
  }

  async text(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }
}
