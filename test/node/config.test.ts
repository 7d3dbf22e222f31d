import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasCode } from '../../src/base/errors.ts'
import { limits } from '../../src/base/limits.ts'
import { parseConfig, readConfig } from '../../src/node/config.ts'
import { featureKinds, featureNames } from '../../src/wire/features.ts'
import { emptyDir } from '../store/made.ts'

const shipped = readFileSync('config/hearsay.toml', 'utf8')
const refused = (problem = /./) =>
  expect.toSatisfy((err) => hasCode(err, 'config.invalid') && problem.test(err.message))

describe('the shipped file', () => {
  it('says nothing but the defaults', () => expect(parseConfig(shipped)).toEqual(parseConfig('')))

  it('shows what the defaults are', () => {
    // Example values are not defaults: nothing is suppressed unless the operator says so.
    const all = shipped
      .replaceAll(/^#([a-z_0-9]+ = )/gm, '$1')
      .replaceAll(/^(domains|features|addresses) = .*$/gm, '$1 = []')
    expect(all).not.toBe(shipped)
    expect(parseConfig(all)).toEqual(parseConfig(''))
  })

  it.each(featureNames)('lets %s leave as its default', (name) => {
    expect(shipped).toContain(`#${name} = "${featureKinds[name].defaultForm}"`)
    expect(parseConfig('').consent[name]).toBe(featureKinds[name].defaultForm)
  })
})

describe('what is suppressed', () => {
  const hash = '0123456789abcdef'.repeat(2)
  const suppress = (line: string) => () => parseConfig(`[suppress]\n${line}`)

  it('is read: domains, values of features, addresses', () => {
    const config = suppress(`features = ["ja3:${hash.toUpperCase()}"]\naddresses = ["192.0.2.0/24"]`)()
    expect([...config.suppressedFeatures]).toEqual([`ja3:${hash}`])
    expect([
      config.suppressedAddresses.has('192.0.2.9'),
      config.suppressedAddresses.has('192.0.3.9'),
    ]).toEqual([true, false])
  })

  it.each([
    'features = ["ja3"]',
    `features = ["${hash}"]`,
    `features = ["ja5:${hash}"]`,
    'features = ["ja3:0123"]',
    'addresses = ["example.com"]',
    'addresses = ["192.0.2.0/33"]',
  ])('is refused: %s', (line) => expect(suppress(line)).toThrow('suppress'))
})

describe('private addresses are dialled', () => {
  it.each([
    ['/ip4/0.0.0.0/tcp/4790', false],
    ['/ip4/127.0.0.1/tcp/0', true],
    ['/ip4/10.1.2.3/tcp/1', true],
    ['/ip4/172.16.0.1/tcp/1', true],
    ['/ip4/172.31.0.1/tcp/1', true],
    ['/ip4/172.32.0.1/tcp/1', false],
    ['/ip4/192.168.0.1/tcp/1', true],
    ['/ip4/192.0.2.1/tcp/1', false],
    ['/ip6/::1/tcp/1', true],
    ['/ip6/fd00::1/tcp/1', true],
    ['/ip6/fe80::1/tcp/1', true],
    ['/ip6/2001:db8::1/tcp/1', false],
    ['/dns/peer.example/tcp/1', false],
  ])('where the daemon listens on one: %s', (address, dialPrivate) => {
    expect(parseConfig(`listen = ["${address}"]`).dialPrivate).toBe(dialPrivate)
    expect(parseConfig(`listen = ["${address}"]\ndial_private = ${!dialPrivate}`).dialPrivate).toBe(
      !dialPrivate,
    )
  })
})

describe('consent', () => {
  const strictness = ['raw', 'tag', 'off'] as const
  const cases = featureNames.flatMap((name) => strictness.map((wished) => [name, wished] as const))
  it.each(cases)('for %s can be %s where that is no looser than the default', (name, wished) => {
    const text = `[share]\n${name} = "${wished}"`
    const looser = strictness.indexOf(wished) < strictness.indexOf(featureKinds[name].defaultForm)
    if (looser) expect(() => parseConfig(text)).toThrow(refused(new RegExp(`share\\.${name}`)))
    else
      expect(parseConfig(text).consent).toMatchObject({
        [name]: wished,
        ja3: name === 'ja3' ? wished : 'raw',
      })
  })

  it('names every looser wish at once', () => {
    expect(() => parseConfig('[share]\ntls_cert = "raw"\nc2 = "tag"')).toThrow(refused(/tls_cert.*c2/s))
  })
})

describe('suppressed domains', () => {
  it('are the names, and the registrable domains that they are in', () => {
    const { suppressedDomains } = parseConfig('[suppress]\ndomains = ["Mail.Acme.CO.UK", "globex.de", "lan"]')
    expect([...suppressedDomains].sort()).toEqual(['acme.co.uk', 'globex.de', 'lan', 'mail.acme.co.uk'])
  })
})

describe('a file is refused', () => {
  const long = 'x'.repeat(limits.nameCharsMax + 1)
  const cases: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['that is no TOML', 'name = \n', /no TOML \(line 1\)/],
    ['with an unknown key', 'nmae = "a"', /nmae/],
    ['with an unknown table', '[sharing]\nja3 = "raw"', /sharing/],
    ['with an unknown kind', '[share]\nja5 = "raw"', /ja5/],
    ['with an unknown form', '[share]\nja3 = "hashed"', /share\.ja3/],
    ['with a value of another type', 'name = 7', /name/],
    ['without a name', 'name = ""', /name/],
    ['with a name that is too long', `name = "${long}"`, /name/],
    ['with a name of two lines', 'name = "a\\nb"', /name/],
    ['with a contact that is too long', `contact = "${'x'.repeat(limits.contactCharsMax + 1)}"`, /contact/],
    [
      'with a contact that moves the cursor',
      `contact = "${'x'.repeat(limits.nameCharsMax)}\\u001b[2J"`,
      /contact/,
    ],
    ['that listens on UDP', 'listen = ["/ip4/0.0.0.0/udp/4790"]', /listen\.0/],
    ['that listens on a socket', 'listen = ["/unix/x"]', /listen\.0/],
    ['that listens on a host and port', 'listen = ["0.0.0.0:4790"]', /listen\.0/],
    [
      'that announces more than there may be',
      `announce = [${'"/ip4/192.0.2.1/tcp/1",'.repeat(limits.addressesMax + 1)}]`,
      /announce/,
    ],
    ['with an unknown log format', '[log]\nformat = "xml"', /log\.format/],
    ['with two problems, and says both', 'name = 7\ningest_group = 8', /name.*ingest_group/s],
  ]
  it.each(cases)('%s', (_, text, problem) => expect(() => parseConfig(text)).toThrow(refused(problem)))
})

describe('reading', () => {
  it('takes what is written', async () => {
    const path = await emptyDir()
    await writeFile(path, 'name = "alice"\n[share]\npaused = true\n')
    expect(await readConfig(path)).toMatchObject({ name: 'alice', sharePaused: true })
  })

  it('refuses what is not there, and what is too large', async () => {
    const path = await emptyDir()
    await expect(readConfig(join(path, 'none'))).rejects.toEqual(refused(/cannot be read/))
    await writeFile(path, '#'.repeat(limits.configBytesMax + 1))
    await expect(readConfig(path)).rejects.toEqual(refused(/too large/))
  })
})
