import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/base/errors.ts'
import { askedDomain } from '../../src/node/ask.ts'

describe('members are asked about', () => {
  it.each([
    ['acme.com', 'acme.com'],
    ['MX1.mail.acme.co.uk.', 'acme.co.uk'],
  ])('%s as %s', (text, domain) => expect(askedDomain(text)).toBe(domain))

  // The question leaves, and nobody may have published any of these.
  const never = [
    'c633644d.com',
    '198-51-100-77.com',
    '198-51-100-77.nip.io',
    'dc1.acme.local',
    '198.51.100.77',
    'acme',
  ]
  it.each(never)('never %s', (text) => expect(() => askedDomain(text)).toThrow(HearsayError))
})
