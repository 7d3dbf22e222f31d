/**
 * Every rule that keeps something home, and what the sources are without it. A rule is removed by putting `without`
 * where `rule` stands; that text must be in its file exactly once, so that this list cannot go stale unseen.
 */
export interface Removal {
  /** What the rule does, as a sentence about what leaves. */
  readonly why: string
  readonly rule: string
  readonly without: string
}

export interface RulesOf {
  readonly file: string
  /** Which tests must see it. */
  readonly tests: readonly string[]
  readonly removals: readonly Removal[]
}

const remove = (why: string, rule: string, without = ''): Removal => ({ why, rule, without })

const gate: RulesOf = {
  file: 'src/privacy/gate.ts',
  tests: ['test/privacy/gate.test.ts'],
  removals: [
    remove(
      'an identity that is over is not said again',
      "if (expiresDay < rules.today) return { share: false, why: 'expired', held: [] }",
    ),
    remove(
      'without a feature there is no record',
      "if (features.length === 0) return { share: false, why: 'nothing_shareable', held }",
    ),
    remove(
      'a record has its size',
      'if (body.byteLength > limits.recordBytesMax - envelopeBytesMax) continue',
    ),
    remove(
      'a vector is read back and compared',
      "if (back === undefined || !sameVector(back, vector)) throw new GateFault('vector')",
    ),
    remove(
      'members leave as a power of two',
      'membersBucket: bucketOf(input.members)',
      'membersBucket: input.members',
    ),
    remove(
      'confidence leaves in steps of 5 %',
      'Math.max(0, confidence)) * 20)',
      'Math.max(0, confidence)) * 100)',
    ),
    remove(
      'one name that is held holds its domain',
      "if ('held' in verdict) return { share: false, why: verdict.held, held }",
      "if ('held' in verdict) continue",
    ),
    remove(
      'a domain needs several attackers',
      "if (input.attackers < rules.minAttackers) return { share: false, why: 'too_few_attackers', held }",
    ),
    remove('a domain needs a recipient', 'domain === undefined || input.count < 1', 'domain === undefined'),
    remove(
      'attackers leave as a power of two',
      'attackersBucket: bucketOf(input.attackers)',
      'attackersBucket: input.attackers',
    ),
    remove(
      'recipients leave as a power of two',
      'countBucket: bucketOf(input.count)',
      'countBucket: input.count',
    ),
    remove(
      'a domain is read back and compared',
      'if (back === undefined || back.domain !== domain || !sameBytes(encodeDomain(back), body)) {',
      'if (back?.domain === domain + domain) {',
    ),
    remove(
      'a domain that is over is not said again',
      "if (expiresDay < rules.today) return { share: false, why: 'expired', held }",
    ),
    remove(
      'a record is read back and compared',
      "if (back === undefined || !sameBytes(encodeRecord(back), bytes)) throw new GateFault('record')",
    ),
    remove(
      'the last time leaves as a day',
      'Math.floor(lastUs / (dayMs * 1_000))',
      'Math.floor(lastUs / 3_600_000_000)',
    ),
    remove(
      'the first time leaves as a day',
      'Math.floor(firstUs / (dayMs * 1_000))',
      'Math.floor(firstUs / 3_600_000_000)',
    ),
    remove('no day after today leaves', 'Math.min(today, lastUs === 0', 'Math.min(today + 9, lastUs === 0'),
  ],
}

const saidAgain: RulesOf = {
  file: 'src/privacy/gate.ts',
  tests: ['test/node/restated.test.ts'],
  removals: [
    remove(
      'a domain that no longer passes is not said again when the log begins anew',
      "if (facts === undefined || verdict === undefined || !('domain' in verdict)) return undefined",
      'if (facts === undefined) return undefined\n    if (!verdict || !("domain" in verdict))\n      return shareable(record.recordId, "domain", record.expiresDay, undefined, record.body)',
    ),
    remove(
      'nothing but a registrable domain is said again',
      'if (verdict.domain !== facts.domain || !sameBytes(encodeDomain(facts), record.body)) return undefined',
    ),
    remove(
      'a vector that this build would not make is not said again',
      'if (facts === undefined || !sameBytes(encodeVector(facts), record.body)) return undefined',
    ),
  ],
}

const vectorFeatures: RulesOf = {
  file: 'src/privacy/vector-features.ts',
  tests: ['test/privacy/gate.test.ts'],
  removals: [
    remove('what is off stays home', "if (chosen === 'off') {", 'if (chosen === undefined) {'),
    remove(
      'what the operator suppresses stays home',
      'suppressedFeatures.has(featureName(candidate.feature))',
      'false',
    ),
    remove(
      'what was typed once stays home',
      "typed.has(hex(value)) ? 'payload_typed' : faultOf(candidate)",
      'faultOf(candidate)',
    ),
    remove('what is held does not leave', 'return why === undefined', 'return true'),
    remove(
      'a tag leaves instead of its value',
      "chosen === 'tag' ? tagOf(pepper, feature) : feature.value",
      'feature.value',
    ),
    remove('tags say under which pepper', "chosen === 'tag' ? pepperId(pepper) : 0", '0'),
    remove(
      'values pass the value rules',
      "if (fault !== undefined || feature.kind !== 'payload') return fault",
      "if (feature.kind !== 'payload') return undefined",
    ),
    remove(
      'payloads pass the payload rule',
      'return payloadHeld({ sha256: feature.value, sizeBytes, via, valuesOfUrl })',
      'return undefined',
    ),
    remove(
      'a payload of which nothing is known stays home',
      'payload ?? { sizeBytes: undefined, via: undefined, valuesOfUrl: 0 }',
      "payload ?? { sizeBytes: undefined, via: 'upload' as const, valuesOfUrl: 0 }",
    ),
    remove('a kind has its cap', 'return sorted.slice(0, perKindMax).map', 'return sorted.map'),
    remove(
      'values leave in no order that tells anything',
      '.map(leavingAs)\n      .sort(compareBytes)',
      '.map(leavingAs)',
    ),
  ],
}

const valueRules: RulesOf = {
  file: 'src/privacy/value-rules.ts',
  tests: ['test/privacy/value-rules.test.ts'],
  removals: [
    remove(
      'a value is as wide as its kind',
      "if (value.byteLength !== featureKinds[kind].width) return 'bad_width'",
    ),
    remove('zero is no value', "if (isZero(value)) return 'no_signal'"),
    remove('interface identifiers have rules', 'return macFault(value)', 'return undefined'),
    remove('SimHashes have rules', 'return simhashFault(value)', 'return undefined'),
    remove('JARMs have rules', 'return jarmFault(value)', 'return undefined'),
    remove('hashes have rules', 'return hashFault(value)\n', 'return undefined\n'),
    remove(
      'six zeros in a row are an address',
      "if (longestZeroRun(value) > zeroRunMax) return 'looks_like_address'",
    ),
    remove('six zeros in a row are enough', 'const zeroRunMax = 5', 'const zeroRunMax = 6'),
    remove(
      'binary digits are an address',
      "if (value.every(isBinaryDigits) && !isRepeated(value)) return 'looks_like_address'",
    ),
    remove('documentation is an address', '[0x20, 0x01, 0x0d, 0xb8],'),
    remove('NAT64 is an address', '[0x00, 0x64, 0xff, 0x9b],'),
    remove(
      'letters of an address are an address',
      "value.every(isOfAddressText) ? 'looks_like_text' : undefined",
      'undefined',
    ),
    remove(
      'a SimHash has an upper half',
      'isZero(value.subarray(0, 4)) || isZero(value.subarray(4))',
      'isZero(value.subarray(4))',
    ),
    remove(
      'a SimHash has a lower half',
      'isZero(value.subarray(0, 4)) || isZero(value.subarray(4))',
      'isZero(value.subarray(0, 4))',
    ),
    remove(
      'a JARM has answered probes',
      "if (isZero(value.subarray(0, jarmProbesBytes))) return 'looks_like_address'",
    ),
    remove(
      "a JARM's hash passes the rules of hashes",
      'return hashFault(value.subarray(jarmProbesBytes))',
      'return undefined',
    ),
    remove('an identifier is made of a MAC', "if (!isEui64(iid)) return 'not_eui64'"),
    remove('an identifier is of a universal MAC', "if ((first & 0x02) === 0) return 'local_mac'"),
    remove('an identifier is of one machine', "if ((first & 0x01) !== 0) return 'group_mac'"),
    remove(
      'an identifier is of a card',
      "virtualNics.has(ouiOf(iid)) ? 'virtual_nic' : undefined",
      'undefined',
    ),
    remove('interfaces without an address are no card', "'00:00:00', // interfaces", '// interfaces'),
    remove('VRRP is no card', "'00:00:5e', //", '//'),
    remove('Virtual PC is no card', "'00:03:ff', //", '//'),
    remove('VMware is no card (05)', "'00:05:69', //", '//'),
    remove('VMware is no card (0c)', "'00:0c:29', //", '//'),
    remove('Oracle VM is no card (0f)', "'00:0f:4b', //", '//'),
    remove('Hyper-V is no card', "'00:15:5d', //", '//'),
    remove('Xen is no card', "'00:16:3e', //", '//'),
    remove('OpenVZ is no card', "'00:18:51', //", '//'),
    remove('oVirt is no card', "'00:1a:4a', //", '//'),
    remove('VMware is no card (1c)', "'00:1c:14', //", '//'),
    remove('Parallels is no card', "'00:1c:42', //", '//'),
    remove('Oracle VM is no card (21)', "'00:21:f6', //", '//'),
    remove('VMware is no card (50)', "'00:50:56', //", '//'),
    remove('VirtualBox is no card', "'08:00:27', //", '//'),
  ],
}

const ipv6: RulesOf = {
  file: 'src/privacy/ipv6.ts',
  tests: ['test/privacy/ipv6.test.ts'],
  removals: [
    remove('ff is in the middle of a MAC', 'iid[3] === 0xff && iid[4] === 0xfe', 'iid[4] === 0xfe'),
    remove('fe is in the middle of a MAC', 'iid[3] === 0xff && iid[4] === 0xfe', 'iid[3] === 0xff'),
    remove('the universal bit is inverted', '[first ^ 0x02, second, third]', '[first, second, third]'),
    remove(
      'a mapped address is one attacker with its IPv4 address',
      'mapped.every((byte, at) => bytes[at] === byte) ? bytes.subarray(12) : bytes',
      'bytes',
    ),
  ],
}

const payloadRule: RulesOf = {
  file: 'src/privacy/payload-rule.ts',
  tests: ['test/privacy/payload-rule.test.ts'],
  removals: [
    remove('what was typed stays home', "if (via === 'redirect') return 'payload_typed'"),
    remove('what everybody has stays home', "if (commonPayloads.has(hex(sha256))) return 'payload_common'"),
    remove(
      'what each visitor gets for itself stays home',
      "if (valuesOfUrl > limits.payloadsPerUrlMax) return 'payload_per_visitor'",
    ),
    remove('what is short stays home', "return isFile ? undefined : 'payload_guessable'", 'return undefined'),
    remove(
      'what has no known size stays home',
      '(sizeBytes ?? 0) >= limits',
      '(sizeBytes ?? limits.payloadBytesMin) >= limits',
    ),
    remove(
      'common texts are known with the end of a line',
      "' \\n', ...commonTexts.map(",
      "' \\n', ...[''].map(",
    ),
    remove(
      'common texts are known with the end of a line of Windows',
      "'\\r\\n', ...commonTexts.map(",
      "'\\r\\n', ...[''].map(",
    ),
  ],
}

const hostName: RulesOf = {
  file: 'src/privacy/host-name.ts',
  tests: ['test/privacy/host-name.test.ts'],
  removals: [
    remove('a text is not too long', 'if (text.length > textCharsMax) return undefined'),
    remove('what NFKC makes of it is looked at', ".normalize('NFKC')"),
    remove('some characters are in no name', 'if (neverInName.test(written)) return undefined'),
    remove(
      'an address is no name',
      'name.length > nameBytesMax || isIPv4(name)',
      'name.length > nameBytesMax',
    ),
    remove('a name is not too long', 'name.length > nameBytesMax || isIPv4(name)', 'isIPv4(name)'),
    remove('one label is no name', 'labels.length < 2 || !labels.every', '!labels.every'),
    remove('labels are letters, digits and hyphens', ' || !labels.every((label) => ldhLabel.test(label))'),
    remove('what is below .arpa is no name', "labels.at(-1) === 'arpa' ? undefined : name", 'name'),
  ],
}

const domain: RulesOf = {
  file: 'src/privacy/domain.ts',
  tests: ['test/privacy/domain.test.ts'],
  removals: [
    remove(
      'no host name is no domain',
      "if (name === undefined) return { held: 'no_host_name' }",
      'if (name === undefined) return { domain: hostName }',
    ),
    remove(
      'what the operator suppresses stays home',
      "if (isBelowAny(name, suppress)) return { held: 'suppressed' }",
    ),
    remove('special-use names stay home', "if (isBelowAny(name, specialUse)) return { held: 'special_use' }"),
    remove('a suffix nobody delegated stays home', "if (isIcann !== true) return { held: 'unknown_suffix' }"),
    remove(
      'a public suffix stays home',
      "if (domain === null) return { held: 'public_suffix' }",
      'if (domain === null) return { domain: name }',
    ),
    remove('wildcard DNS stays home', "if (isBelowAny(name, wildcardDns)) return { held: 'wildcard_dns' }"),
    remove('known block lists stay home', 'isBelowAny(name, blockLists) || '),
    remove('block lists by their label stay home', " || name.split('.').some(isBlockListLabel)"),
    remove('punycode that does not decode stays home', '/(?<![^.])xn--/.test(decoded) || '),
    remove('punycode of another spelling stays home', ' || domainToASCII(decoded) !== name'),
    remove(
      'what spells an address stays home',
      "if (spellsAddress(name, decoded)) return { held: 'spells_address' }",
    ),
    remove('only the registrable domain leaves', 'return { domain }\n', 'return { domain: name }\n'),
    remove('one customer of a host is not named', 'allowPrivateDomains: false', 'allowPrivateDomains: true'),
    remove(
      'a receiver believes registrable domains only',
      "'domain' in verdict && verdict.domain === text",
      "'domain' in verdict",
    ),
  ],
}

const spelledAddress: RulesOf = {
  file: 'src/privacy/spelled-address.ts',
  tests: ['test/privacy/domain.test.ts'],
  removals: [
    remove(
      'names are read as they travel',
      'new Set([name, withAsciiDigits(decoded),',
      'new Set([withAsciiDigits(decoded),',
    ),
    remove('digits of other scripts are digits', 'withAsciiDigits(decoded), decoded', 'decoded'),
    remove('foreign letters between digits are passed over', ", decoded.replace(/[^\\0-\\x7f]/g, '')]", ']'),
    remove('four octets are an address', 'quad.test(reading) || '),
    remove('four octets with letters between are an address', ' || quadOfLetters.test(reading)'),
    remove('four pairs of hex digits are an address', 'hexPairs.test(reading) || '),
    remove('eight groups of hex digits are an address', ' || hexGroups.test(reading)'),
    remove('a number is an address', 'if (spellsNumber(reading) || withoutPunycode', 'if (withoutPunycode'),
    remove('IPv6 with a gap is an address', " || withoutPunycode(reading).split('.').some(spellsShortIpv6)"),
    remove('octets may be octal', '|0+[0-3]?[0-7]{1,2})', ')'),
    remove('octets may be padded', "'(?:0*(?:25[0-5]", "'(?:(?:25[0-5]"),
    remove('dots and hyphens are mixed', 'octet}(?:[.-]+$', 'octet}(?:[.]+$'),
    remove('a hex number of seven digits is an address', 'if (/0x[0-9a-f]{7}/.test(reading)) return true'),
    remove('eight hex digits are an address', 'run.length === 8 || '),
    remove('more than eight digits are an address', ' || /\\d/.test(run)'),
  ],
}

const suffixes: RulesOf = {
  file: 'src/privacy/refused-suffixes.ts',
  tests: ['test/privacy/domain.test.ts', 'test/privacy/refused-suffixes.test.ts'],
  removals: [
    remove('names below a refused one are refused', 'rest = rest.slice(dot + 1)', 'return false'),
    remove('lists of allowed names are block lists too', 'dns[bw]l|', 'dnsbl|'),
    remove('numbered zones are block lists', '(?:-?\\d+)?$/', '$/'),
    remove('onion services are special', "'onion',"),
    remove('example.com is special', "'example.com',"),
    remove('internal is special', "'internal',"),
    remove('nip.io is wildcard DNS', "'nip.io',"),
    remove('sslip.io is wildcard DNS', "'sslip.io',"),
    remove('cprapid.com is wildcard DNS', "'cprapid.com',"),
    remove('spamhaus.org is a block list', "'spamhaus.org',"),
    remove('origin.asn.cymru.com is asked about addresses', "'origin.asn.cymru.com',"),
  ],
}

const addressRanges: RulesOf = {
  file: 'src/privacy/address-ranges.ts',
  tests: ['test/privacy/address-ranges.test.ts'],
  removals: [
    remove(
      'addresses of a range are in it',
      "this.#list.check(address, version === 4 ? 'ipv4' : 'ipv6')",
      'false',
    ),
    remove(
      'ranges of any size are known',
      'addSubnet(range.address, range.bits,',
      'addSubnet(range.address, 32,',
    ),
  ],
}

const evaluate: RulesOf = {
  file: 'src/node/evaluate.ts',
  tests: ['test/node/evaluate.test.ts', 'test/node/publisher.test.ts'],
  removals: [
    remove(
      'what the operator withdrew stays home',
      'if (this.#view.isRetracted(share.kind, shareName(share))) {',
      'if (share.kind === undefined) {',
    ),
    remove(
      'what may no longer leave is taken back',
      'if (!decision.share) return withdraw(recordId, share, rules, last)',
      'if (!decision.share) return unchanged',
    ),
    remove(
      'what is merged into something withdrawn is taken back',
      'if (this.#view.isRetracted(kind, winner)) return withdraw(recordId, share, rules, last)',
    ),
    remove(
      'nobody hears of a merge of what nobody heard of',
      'if (last === undefined || isWithdrawn(last.record)) return unchanged',
      'if (last === undefined) return { kind: "record", record: aliasRecord(recordId, kind, recordId, rules, undefined), change: "merged", members: 0, publishedDay: 0 }',
    ),
    remove(
      'what is lost is known',
      "if ([...valuesBefore].some((value) => !valuesAfter.has(value))) return 'lost_features'",
    ),
  ],
}

const evaluateAgain: RulesOf = {
  file: 'src/node/evaluate.ts',
  tests: ['test/node/restated.test.ts'],
  removals: [
    remove(
      'what is over is not said again when the log begins anew',
      'if (published.expiresDay < rules.today) return undefined',
    ),
    remove(
      'what may no longer leave is not said again when the log begins anew',
      "case 'lost_features':\n        return evaluation.record",
      "case 'lost_features':\n        return restatement(published, rules.suppressedDomains)",
    ),
    remove(
      'what is withdrawn is not said again when the log begins anew',
      'default:\n        return undefined',
      'default:\n        return restatement(published, rules.suppressedDomains)',
    ),
  ],
}

const projector: RulesOf = {
  file: 'src/node/projector.ts',
  tests: ['test/node/evaluate.test.ts', 'test/node/publisher.test.ts'],
  removals: [
    remove(
      'rows of a withdrawn identity stay home',
      "filter((uuid) => !this.#view.isRetracted('identity', uuid))",
      'filter(() => true)',
    ),
    remove(
      'rows of a withdrawn campaign stay home',
      "filter((uuid) => !this.#view.isRetracted('campaign', uuid))",
      'filter(() => true)',
    ),
    remove('a withdrawn campaign is not named', " && !this.#view.isRetracted('campaign', campaign)"),
    remove('an identity counts distinct addresses', ': distinctAddresses(attackers),', ': attackers.length,'),
    remove(
      'a domain counts distinct addresses',
      'attackers: distinctAddresses(await this.#attackersOrUnknown([...attackers]))',
      'attackers: (await this.#attackersOrUnknown([...attackers])).length',
    ),
    remove(
      "attackers at the operator's own addresses stay home",
      'stored !== undefined && !this.#isOwn(stored),',
      'stored !== undefined,',
    ),
    remove(
      "domains named from the operator's own addresses stay home",
      'if (await this.#isSuppressed(target.attackerUuid)) continue',
    ),
    remove(
      'payloads know what else their URL gave',
      'valuesOfUrl: this.#view.valuesOfUrl(url)',
      'valuesOfUrl: 0',
    ),
  ],
}

const localView: RulesOf = {
  file: 'src/node/local-view.ts',
  tests: ['test/node/evaluate.test.ts', 'test/node/publisher.test.ts'],
  removals: [
    remove(
      'who held what a URL gave hears when it gives too much',
      'return !full && values.size > limits.payloadsPerUrlMax',
      'return false',
    ),
    remove(
      'the winner hears when one merged into it is withdrawn',
      'return this.#affectedBy(change.share)',
      'return []',
    ),
  ],
}

const publisher: RulesOf = {
  file: 'src/node/publisher.ts',
  tests: ['test/node/publisher.test.ts'],
  removals: [
    remove(
      'another consent makes all pass the gate again',
      'hex(pepper), consent, suppressed,',
      'hex(pepper), suppressed,',
    ),
    remove(
      'another list of what is suppressed makes all pass the gate again',
      'consent, suppressed, minAttackers',
      'consent, minAttackers',
    ),
    remove(
      'a federation may be stricter than its operators',
      'strictestConsent(policy, this.#parts.consent)',
      'this.#parts.consent',
    ),
    remove(
      'the federation says how many attackers',
      "minAttackers: policy['smtp.min_attackers']",
      'minAttackers: 1',
    ),
    remove('what is withdrawn does not wait', "if (change === 'withdrawn') return nowMs // never waits"),
    remove('the operator may pause', 'if (this.#parts.paused) return nowMs + dayMs'),
    remove(
      'domains wait for their slot',
      "if (share.kind === 'domain') return this.#domainNotBeforeMs(waited, evaluation, slot, nowMs)",
      "if (share.kind === 'domain') return nowMs",
    ),
    remove(
      'what is gained waits a minute',
      "change === 'gained_features' ? gainWaitMs :",
      "change === 'gained_features' ? 0 :",
    ),
    remove('counts and days wait for their interval', "(policy?.['vector.interval'] ?? 0) * 1_000", '0'),
    remove(
      'a day has its budget',
      'if (this.#isOverBudget(federation, kind) && !one.withdraws) {',
      'if (false) {',
    ),
    remove(
      'what is withdrawn is within any budget',
      'if (this.#isOverBudget(federation, kind) && !one.withdraws) {',
      'if (this.#isOverBudget(federation, kind)) {',
    ),
    remove('what leaves is counted', 'if (!one.withdraws) this.#budget.spent[kind]++'),
    remove('a restart does not renew the budget', 'await this.#countToday(federation)'),
    remove(
      'the budget goes to those with the most attackers',
      'sort((a, b) => b.members - a.members)',
      'sort((a, b) => a.members - b.members)',
    ),
    remove('a crowd leaves with its domains', 'this.#crowd.clear()'),
    remove('a slot begins with a release', 'this.#releasedAtMs = nowMs'),
    remove(
      'a restart does not shorten a slot',
      'this.#releasedAtMs = nowMs\n    await this.#parts.store.putFact(releasedFact, factOf(nowMs))',
      'this.#releasedAtMs = nowMs',
    ),
    remove(
      'what only passes the gate again is no crowd',
      "if (share.kind === 'identity' && request !== undefined)",
      "if (share.kind === 'identity')",
    ),
    remove(
      'domains leave in segments of their own',
      "(key.share.kind === 'domain') === domainsOnly",
      '!domainsOnly',
    ),
    remove('a gate that does not trust itself stops', 'this.#faulted = true'),
  ],
}

const slots: RulesOf = {
  file: 'src/node/slots.ts',
  tests: ['test/node/slots.test.ts'],
  removals: [
    remove(
      'domains need a crowd',
      'state.crowd >= rules.crowdMin || passed >= limits.slotsWithoutCrowdMax',
      'true',
    ),
    remove('domains leave once a slot', 'passed >= 1 && enough', 'enough'),
    remove('domains leave at the boundary', ' && sinceBoundaryMs(nowMs, rules) < boundaryMs'),
    remove(
      'slots begin at the own minute',
      'return Math.floor((ms / 1_000 - offsetSeconds) / slotSeconds)',
      'return Math.floor(ms / 1_000 / slotSeconds)',
    ),
  ],
}

const dirtySet: RulesOf = {
  file: 'src/node/dirty-set.ts',
  tests: ['test/node/dirty-set.test.ts'],
  removals: [
    remove(
      'one request leaves as one record',
      'if (heldBy === undefined) entry.due = true',
      'entry.due = true\n    if (heldBy === undefined) entry.touch += 0',
    ),
    remove('what waits for its time waits', 'if (due && notBeforeMs <= nowMs)', 'if (due)'),
  ],
}

const logs: RulesOf = {
  file: 'src/node/logs.ts',
  tests: ['test/node/publisher.test.ts'],
  removals: [
    remove(
      'records leave in the order of their ids',
      '[...records].sort((a, b) => compareBytes(a.recordId, b.recordId))',
      '[...records]',
    ),
  ],
}

const keys: RulesOf = {
  file: 'src/node/keys.ts',
  tests: ['test/node/keys.test.ts'],
  removals: [
    remove(
      'record ids are made under the local secret',
      "hkdfSync('sha256', this.#secret, federation,",
      "hkdfSync('sha256', federation, federation,",
    ),
    remove(
      'record ids are of one federation',
      "hkdfSync('sha256', this.#secret, federation,",
      "hkdfSync('sha256', this.#secret, this.#secret,",
    ),
    remove(
      'record ids are of one kind',
      'concat(utf8(share.kind), Uint8Array.of(0), share.key)',
      'share.key',
    ),
    remove(
      'an IPv6 network is one attacker',
      'bytes.byteLength === 16 && isIP(ip) !== 0 ? bytes.subarray(0, 8) : bytes',
      'bytes',
    ),
  ],
}

const features: RulesOf = {
  file: 'src/wire/features.ts',
  tests: ['test/wire/features.test.ts', 'test/privacy/gate.test.ts'],
  removals: [
    remove('certificates leave as tags', "kind('tls_cert', 32, 'tag')", "kind('tls_cert', 32, 'raw')"),
    remove('interface identifiers leave as tags', "kind('ipv6_iid', 8, 'tag')", "kind('ipv6_iid', 8, 'raw')"),
    remove('keystroke rhythm stays home', "kind('kd_simhash', 8, 'off')", "kind('kd_simhash', 8, 'raw')"),
    remove('command servers stay home', "kind('c2', 32, 'off', true)", "kind('c2', 32, 'raw', true)"),
  ],
}

const bounties: RulesOf = {
  file: 'src/ingest/bounties.ts',
  tests: ['test/ingest/bounties.test.ts'],
  removals: [
    remove(
      'only what looks like a fingerprint is hashed as one',
      'isText ? textValue(of, value) : undefined',
      'textValue(of, value)',
    ),
    remove(
      'values come from the column of their type',
      "columns[type.column] ?? columns['hash']",
      "columns['attacker_ip'] ?? columns['hash']",
    ),
  ],
}

const endpoint: RulesOf = {
  file: 'src/ingest/endpoint.ts',
  tests: ['test/ingest/bounties.test.ts'],
  removals: [
    remove('an address is no endpoint to be hashed', 'rules.parseHostName(parts.host)', 'parts.host'),
  ],
}

const config: RulesOf = {
  file: 'src/node/config.ts',
  tests: ['test/node/config.test.ts'],
  removals: [
    remove(
      'an operator is never looser than the defaults',
      'if (strictness[wished] < strictness[byDefault]) {',
      'if (false) {',
    ),
    remove('suppressed names cover what is below', 'registrableDomain(name.toLowerCase()) ?? name]', 'name]'),
  ],
}

export const rules: readonly RulesOf[] = [
  gate,
  saidAgain,
  vectorFeatures,
  valueRules,
  ipv6,
  payloadRule,
  hostName,
  domain,
  spelledAddress,
  suffixes,
  addressRanges,
  evaluate,
  evaluateAgain,
  projector,
  localView,
  publisher,
  slots,
  dirtySet,
  logs,
  keys,
  features,
  bounties,
  endpoint,
  config,
]
