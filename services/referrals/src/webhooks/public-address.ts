import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/*
 * Where a webhook may not lead: everything that the IANA special-purpose address registries (RFC 6890 and successors)
 * do not call globally reachable. A name is looked up once and the address that was judged is the one connected to,
 * so that a second answer of the name server cannot lead elsewhere.
 */
const NOT_PUBLIC_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const
const NOT_PUBLIC_IPV6 = [
  '::/128',
  '::1/128',
  // The 96 bits in front of an embedded IPv4 address: mapped, compatible, and through NAT64.
  '::/96',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10', // site-local, deprecated by RFC 3879 and still routed inside some networks
  'ff00::/8',
] as const

// One list a family: Node compares an IPv4 address with the mapped ranges of IPv6 as well.
const notPublicIpv4 = listOf(NOT_PUBLIC_IPV4, 'ipv4')
const notPublicIpv6 = listOf(NOT_PUBLIC_IPV6, 'ipv6')

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

/** Thrown before anything is sent: the address is not one on the public internet. */
export class PrivateTarget extends Error {
  override readonly name = 'PrivateTarget'
  readonly code = 'PRIVATE_TARGET'
}

/** Whether an address is on the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !notPublicIpv4.check(address, 'ipv4')
  return version === 6 && !notPublicIpv6.check(address, 'ipv6')
}

/** Refuses a URL whose host is written as an address that is not public: no name server is asked for those. */
export function refusePrivateHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw new PrivateTarget('The address is not on the public internet.')
}

/** A lookup for sockets that fails when any address of the name is not public. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(
        new PrivateTarget('The name leads to an address that is not on the public internet.'),
        '',
      )
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
