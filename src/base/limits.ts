/**
 * Every bound in the daemon, with its reason. A buffer, queue, loop or timer without a line here is a bug.
 * What happens at a limit (refuse, drop, wait) is said where it is enforced.
 */
export const limits = {
  // --- ingest -------------------------------------------------------------------------------------
  rowBytesMax: 1024 * 1024, // DECNET keeps commands and bounties of one address in one row
  rowsInFlightMax: 2_000, // rows of one request read but not yet durable: bounds memory, not speed
  rowBytesInFlightMax: 16 * 1024 * 1024, // the same in bytes: two thousand rows of 1 MiB are not "bounded"
  ingestRequestsMax: 8, // requests streaming at once; more get 503 ingest.too_many
  ingestErrorsListed: 100, // a file of garbage must not become an answer of garbage
  commitRowsMax: 500, // one fsync per 500 rows or ...
  commitDelayMs: 5, // ... 5 ms, whichever comes first
  listItemsMax: 4_096, // entries of one list column (hashes, bounties, commands); newest are kept
  textBytesMax: 65_536, // one text column; longer is refused as row.bad_column
  fingerprintsPerAttackerMax: 512, // united over the life of an address; the newest are kept
  eventIdsKeptDays: 90, // event_id of smtp_target_hit is remembered this long against double counting
  shortTextCharsMax: 128, // a hash written as text (JA4H and kin), an endpoint's label: DECNET's widest is 128
  probeTypeCharsMax: 16, // as wide as DECNET's column
  jsonDepthMax: 64, // nesting of one JSON column: what is deeper would exhaust the stack when written again

  // --- importers ----------------------------------------------------------------------------------
  importAddressesMax: 1_000_000, // source addresses of one log held in memory; lines of further ones are counted
  importSessionsMax: 100_000, // sessions remembered, to give an event without an address its own
  importBytesMax: 512 * 1024 * 1024, // of all lists of all addresses together; what comes after is counted, not listed
  importCredentialsMax: 65_536, // distinct credentials counted an address; a larger count says "at least"
  importSetMax: 64, // distinct protocols, sensors, banners an address
  importTextCharsMax: 256, // one of those; attackers choose banners
  importUrlBytesMax: 1_024, // of one payload URL in a row: 512 of them fit rowBytesMax; a longer one is hashed

  // --- gate ---------------------------------------------------------------------------------------
  recordBytesMax: 4_096, // a peer stores this for every record we publish
  featuresPerKindMax: 64, // newest first; an identity with more is a botnet, not a pair of hands
  payloadBytesMin: 512, // a shorter text can be guessed from its hash
  payloadsPerUrlMax: 3, // a URL that answers differently each time names its visitor
  slotsWithoutCrowdMax: 3, // after this many slots without a crowd, two identities are one
  domainRestatedDays: 30, // a domain's record leaves again at most this often: each time narrows who named it
  suspectsMax: 64, // identities remembered of a domain's crowd

  // --- log and segments ---------------------------------------------------------------------------
  segmentPayloadBytesMax: 15 * 1024, // header, signature and gossip envelope fit beside it in ...
  segmentBytesMax: 16 * 1024, // ... one push: gossipsub stays cheap and a cut transfer loses little
  segmentRecordsMax: 4_096, // of the smallest possible records; decode loops are bounded by it
  evidenceBytesMax: 1_024, // two headers of some 200 bytes and their signatures
  futureDaysMax: 1, // clocks differ; a sealed_day further ahead is held

  // --- roster -------------------------------------------------------------------------------------
  membersMax: 1_000, // the scale the design is made for
  rosterBytesMax: 1024 * 1024, // 1,000 members with keys
  rosterEpochsMax: 10_000, // of a chain that is read in one go
  nameCharsMax: 64,
  contactCharsMax: 128,
  addressesMax: 8, // multiaddrs of one peer
  addressCharsMax: 256,
  inviteCharsMax: 8_192,
  inviteDaysMax: 90,
  inviteDaysDefault: 7,
  invitesOpenMax: 1_000,
  recordKeysMax: 8, // rotations of one operator's record key
  peerKeysMax: 4,

  // --- link between core and net ------------------------------------------------------------------
  linkFrameBytesMax: 8 * 1024 * 1024, // a roster chain of a large federation is the largest frame
  linkCreditBytes: 4 * 1024 * 1024, // of segments in flight from net to core
  netRestartMsMin: 250,
  netRestartMsMax: 30_000,
  netStopMsMax: 3_000, // then it is killed
  netReadyMsMax: 20_000, // libp2p loads in about two seconds on a slow core

  // --- gossip and sync ----------------------------------------------------------------------------
  connectionsMax: 300, // members and a few strangers
  connectionsPerSecondMax: 50, // from one host: members behind one address are no attack
  connectionsPendingMax: 32,
  strangersMax: 8, // connections of non-members at once, and only while an invite is open
  gossipSeenMs: 1_800_000, // longer than the longest replay after a partition, or sync repeats work
  gossipRpcBytesMax: 4 * 1024 * 1024, // one gossipsub RPC may carry many messages
  gossipOutboundBytesMax: 8 * 1024 * 1024, // to one stalled peer; then the stream ends and the link doctor comes
  gossipMessageBytesMax: 64 * 1024, // a segment with its envelope; rosters beyond this travel by sync
  gossipHeldSegmentsMax: 8, // early segments an operator, waiting for the one before; the rest is left to sync
  syncAnswerBytesMax: 4 * 1024 * 1024,
  syncPullBytes: 1024 * 1024, // one range request of a receiver
  syncRequestBytesMax: 1_024,
  syncTimeoutMs: 15_000,
  syncFanout: 8, // peers told of a change at once; the others hear by gossip, and at their turn
  syncRangesPerPeerMax: 2, // ranges pulled from one peer at once
  syncProofsPerPeerMax: 1, // segments asked of one peer at once because they are not ours
  syncBackoffMsMin: 500, // after a failed exchange with a peer, doubling to ...
  syncBackoffMsMax: 60_000,
  syncStreamsPerPeerMax: 4, // being served at once; more are closed
  syncDebounceMs: 150, // after a change, before peers are told the new digest
  syncEveryMs: 5_000, // digests are compared with every peer this often, 32 bytes each way
  syncTickMsMin: 50, // what is due is looked for at most this often
  headEveryMs: 600_000, // a head is signed again this often, so that a relay hiding the end is noticed
  headStaleMs: 1_800_000,
  headFutureMs: 3_600_000, // a minute further ahead is not believed
  dialEveryMs: 3_000, // members not connected are redialled, with back-off to ...
  dialBackoffMsMax: 60_000,
  dialTimeoutMs: 8_000,
  askDomainBytes: 256, // of every question, whatever the domain: as long as the longest name
  askBytesMax: 300, // a question or an answer
  askTimeoutMs: 10_000,
  asksInFlightMax: 16, // members' questions that core has not answered yet
  joinRequestBytesMax: 8_192,
  joinAnswerBytesMax: 4 * 1024 * 1024,
  joinTimeoutMs: 30_000,
  joinRequestsInFlightMax: 8, // more strangers at once are turned away
  joinMinuteSkewMax: 60, // minutes a joiner's clock may be off
  strangerMsMax: 30_000, // a connection of a non-member lives this long
  linkDoctorEveryMs: 2_000,
  linkDoctorGraceMs: 6_000, // a young connection may not have its gossip stream yet

  // --- queries ------------------------------------------------------------------------------------
  pageRowsMax: 1_000,
  pageRowsDefault: 50,
  lookupRecordsMax: 1_000, // records listed in one answer; `total` counts all
  simhashDistanceMax: 8, // beyond, random 64-bit values collide
  eventClientsMax: 16,
  eventBufferBytesMax: 1024 * 1024, // a client that reads slower than this is disconnected
  requestBodyBytesMax: 64 * 1024, // of routes that are not ingest
  socketPathBytesMax: 107, // sockaddr_un

  // --- life ---------------------------------------------------------------------------------------
  stopMsMax: 9_000, // under the ten seconds that service managers and the README promise
  signalEchoMs: 500,
  readyWaitMs: 30_000, // the CLI waits this long for "ready"
  ownLogWordMs: 5_000, // after a start, peers have this long to say how far they hold the own log
  upkeepEveryMs: 3_600_000, // generations and expired payloads are looked after
  dirtyPerRoundMax: 2_000, // keys gated in one publish round, so that a backlog does not hog memory
  diskFreeBytesMin: 16 * 1024 * 1024, // less than this, and nothing is written: LevelDB needs room to compact
  configBytesMax: 256 * 1024,
} as const

// The relations the rest of the code relies on, checked once at load.
if (limits.segmentPayloadBytesMax >= limits.segmentBytesMax)
  throw new RangeError('a payload must fit in a segment')
if (limits.recordBytesMax >= limits.segmentPayloadBytesMax)
  throw new RangeError('a record must fit in a segment')
if (limits.segmentBytesMax >= limits.gossipMessageBytesMax)
  throw new RangeError('a segment must fit in a push')
if (limits.syncAnswerBytesMax >= limits.linkFrameBytesMax)
  throw new RangeError('an answer must fit in a link frame')
