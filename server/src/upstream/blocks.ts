// The address blocks that are not the public Internet, each with a name and where it is defined. Data and one lookup;
// what follows from a name is decided in policy.ts.

import ipaddr from 'ipaddr.js';

/**
 * IANA's special-purpose registries (RFC 6890), and what clouds put behind ordinary-looking addresses. The first row
 * that holds an address names it, so narrow blocks stand before wide ones.
 */
const blocks = [
  ['metadata', '169.254.169.254/32', 'AWS, Google Cloud, Azure, Oracle, OpenStack'],
  ['metadata', '169.254.170.2/32', 'AWS container credentials'],
  ['metadata', '100.100.100.200/32', 'Alibaba Cloud'],
  ['metadata', '168.63.129.16/32', 'Azure wire server'],
  ['metadata', '192.0.0.192/32', 'Oracle Cloud'],
  ['metadata', 'fd00:ec2::254/128', 'AWS'],
  ['metadata', 'fd20:ce::254/128', 'Google Cloud'],

  ['thisNetwork', '0.0.0.0/8', 'RFC 1122 §3.2.1.3'],
  ['private', '10.0.0.0/8', 'RFC 1918 §3'],
  ['carrierNat', '100.64.0.0/10', 'RFC 6598 §7'],
  ['loopback', '127.0.0.0/8', 'RFC 1122 §3.2.1.3'],
  ['linkLocal', '169.254.0.0/16', 'RFC 3927 §2.1'],
  ['private', '172.16.0.0/12', 'RFC 1918 §3'],
  ['protocolAssignments', '192.0.0.0/24', 'RFC 6890 §2.1'],
  ['documentation', '192.0.2.0/24', 'RFC 5737 §3'],
  ['as112', '192.31.196.0/24', 'RFC 7535 §3.1'],
  ['amt', '192.52.193.0/24', 'RFC 7450 §7'],
  ['sixToFour', '192.88.99.0/24', 'RFC 7526 §6'],
  ['private', '192.168.0.0/16', 'RFC 1918 §3'],
  ['as112', '192.175.48.0/24', 'RFC 7534 §3.3'],
  ['benchmarking', '198.18.0.0/15', 'RFC 2544 §C.2.2'],
  ['documentation', '198.51.100.0/24', 'RFC 5737 §3'],
  ['documentation', '203.0.113.0/24', 'RFC 5737 §3'],
  ['multicast', '224.0.0.0/4', 'RFC 5771 §3'],
  ['broadcast', '255.255.255.255/32', 'RFC 919 §7'],
  ['reserved', '240.0.0.0/4', 'RFC 1112 §4'],

  ['unspecified', '::/128', 'RFC 4291 §2.5.2'],
  ['loopback', '::1/128', 'RFC 4291 §2.5.3'],
  ['ipv4Compatible', '::/96', 'RFC 4291 §2.5.5.1'],
  ['ipv4Mapped', '::ffff:0:0/96', 'RFC 4291 §2.5.5.2'],
  ['ipv4Translated', '::ffff:0:0:0/96', 'RFC 2765 §2.1'],
  ['nat64', '64:ff9b::/96', 'RFC 6052 §2.1'],
  ['nat64', '64:ff9b:1::/48', 'RFC 8215 §3'],
  ['discard', '100::/64', 'RFC 6666 §4'],
  ['discard', '100:0:0:1::/64', 'RFC 9780 §4'],
  ['teredo', '2001::/32', 'RFC 4380 §2.6'],
  ['benchmarking', '2001:2::/48', 'RFC 5180 §8'],
  ['amt', '2001:3::/32', 'RFC 7450 §7'],
  ['as112', '2001:4:112::/48', 'RFC 7535 §3.1'],
  ['protocolAssignments', '2001::/23', 'RFC 2928 §2'],
  ['documentation', '2001:db8::/32', 'RFC 3849 §2'],
  ['sixToFour', '2002::/16', 'RFC 3056 §2'],
  ['as112', '2620:4f:8000::/48', 'RFC 7534 §3.3'],
  ['documentation', '3fff::/20', 'RFC 9637 §3'],
  ['segmentRouting', '5f00::/16', 'RFC 9602 §5'],
  ['uniqueLocal', 'fc00::/7', 'RFC 4193 §3.1'],
  ['linkLocal', 'fe80::/10', 'RFC 4291 §2.5.6'],
  ['siteLocal', 'fec0::/10', 'RFC 3879 §4'],
  ['multicast', 'ff00::/8', 'RFC 4291 §2.7'],
] as const;

export type BlockName =
  | (typeof blocks)[number][0]
  /** An interface of IPv6 over an IPv4 network, the IPv4 address at its end (RFC 5214 §6.1). */
  | 'isatap'
  /** IPv6 outside 2000::/3, the only part that is given out (RFC 4291 §2.4). */
  | 'unassigned'
  /** An address with a zone belongs to one link (RFC 4007 §6). */
  | 'zoned'
  /** Not in this table, but ipaddr.js knows it as special. */
  | 'special'
  /** Not an address at all. */
  | 'unreadable';

const parsed = blocks.map(([name, block]) => ({ name, block: ipaddr.parseCIDR(block) }));
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** The name of the block that an address lies in; 'public' when it lies in none. */
export function blockOf(address: string): BlockName | 'public' {
  if (!ipaddr.isValid(address)) return 'unreadable';
  // parse and not process: an IPv4-mapped address is refused as what it is and never unwrapped into something public.
  const ip = ipaddr.parse(address);
  for (const { name, block } of parsed) if (lies(ip, block)) return name;
  if (address.includes('%')) return 'zoned';
  if (ip instanceof ipaddr.IPv6 && !ip.match(globalUnicast)) return 'unassigned';
  if (ip instanceof ipaddr.IPv6 && isIsatap(ip)) return 'isatap';
  return ip.range() === 'unicast' ? 'public' : 'special';
}

/** RFC 5214 §6.1: the interface identifier is 0000:5efe or 0200:5efe, and an IPv4 address, in any network. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe;
}

type Ip = ReturnType<typeof ipaddr.parse>;

function lies(ip: Ip, [network, bits]: [Ip, number]): boolean {
  if (ip instanceof ipaddr.IPv4) return network instanceof ipaddr.IPv4 && ip.match(network, bits);
  return network instanceof ipaddr.IPv6 && ip.match(network, bits);
}
