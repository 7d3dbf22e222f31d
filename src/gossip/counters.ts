/** What net counts, for core's metrics. Bytes wrap at 2^32, as the link's field does. */
export class Counters {
  redials = 0
  gossipIn = 0
  gossipOut = 0
  rejected = 0
  ignored = 0
  /** Exchanges in which a peer gave what does not verify. */
  blamed = 0
}
