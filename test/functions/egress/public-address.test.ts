import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EgressError } from '../../../functions/egress/egress-error.ts'
import { isPublicAddress, lookUpPublic } from '../../../functions/egress/public-address.ts'

describe('a public address', () => {
  it.each([
    '1.1.1.1',
    '114.114.114.114',
    '100.63.255.255',
    '172.15.0.1',
    '172.32.0.1',
    '2400:3200::1',
    '2606:4700::1111',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '169.254.170.2',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:a00:1',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%lo',
    'ff02::1',
    'localhost',
    '',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false))

  it('is never one of ten, whatever comes after', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const tail = address.split('.').slice(1).join('.')
        expect(isPublicAddress(`10.${tail}`)).toBe(false)
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
        expect(isPublicAddress(`1.${tail}`)).toBe(true)
      }),
    )
  })
})

describe('looking up', () => {
  const asked = (host: string, options: Parameters<LookupFunction>[1]) =>
    new Promise((resolve) => lookUpPublic(host, options, (error) => resolve(error)))

  it.each([
    ['one address', {}],
    ['every address', { all: true }],
  ])('refuses a name that leads to this machine, asked for %s', async (_, options) => {
    expect(await lookup('localhost')).toMatchObject({
      address: expect.stringMatching(/^(127\.|::1)/),
    })
    const error = await asked('localhost', options)
    expect(error).toBeInstanceOf(EgressError)
    expect(error).toMatchObject({ reason: 'not-allowed' })
  })

  it('hands on that there is no such name', async () => {
    expect(await asked('no-such-department.invalid', { all: true })).not.toBeInstanceOf(EgressError)
  })
})
