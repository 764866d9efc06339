import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { EgressError } from './egress-error.ts'

/** IANA's registry of IPv4 special-purpose addresses (RFC 6890), and multicast. */
const special4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, and in it the metadata of the cloud's machines.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/**
 * All that is routed of IPv6 (RFC 4291 §2.4). Outside of it are loopback, link-local and unique local
 * addresses, and those that hold an IPv4 address: mapped ones and NAT64's.
 */
const global6 = blockList('ipv6', [['2000::', 3]])

/** What IANA's registry takes out of it again: Teredo and other protocols, examples, 6to4. */
const special6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]) {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family)
  return list
}

/** Whether an IP address is one of the public Internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, 'ipv4')
    case 6: {
      const [unzoned = ''] = address.split('%')
      return global6.check(unzoned, 'ipv6') && !special6.check(unzoned, 'ipv6')
    }
    default:
      return false
  }
}

/**
 * Looks a host up for the very connection that is about to be made, so that no second answer of its name
 * server can lead elsewhere. A name with one address that is not public is not connected to at all.
 */
export const lookUpPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) callback(error ?? new EgressError('unreachable'), [])
    else if (!found.every(({ address }) => isPublicAddress(address))) {
      callback(new EgressError('not-allowed'), [])
    } else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })
}
