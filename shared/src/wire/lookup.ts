// What `GET dns?name=&type=` answers: what a name server would say of a name (RFC 1035 §4.1), in the words of a zone file.

/** The types that can be asked for. */
export const recordTypes = ['A', 'AAAA', 'MX', 'TXT', 'NS', 'SOA', 'SRV', 'PTR', 'CNAME', 'ANY'] as const;

export type RecordType = (typeof recordTypes)[number];

export interface ResourceRecord {
  /** With its final dot. */
  readonly name: string;
  readonly ttl: number;
  /** Of `recordTypes`, or one that is answered and not asked for. */
  readonly type: string;
  /** As it stands in a zone file (RFC 1035 §5). */
  readonly data: string;
}

export interface LookupTold {
  readonly name: string;
  readonly type: RecordType;
  readonly status: 'NOERROR' | 'NXDOMAIN';
  readonly answers: readonly ResourceRecord[];
  /** The zone that has no such record (RFC 2308 §2). */
  readonly authority: readonly ResourceRecord[];
  /** The built-in name server of the practice world, or the resolver that this server asks. */
  readonly by: 'practice' | 'resolver';
  /** So many addresses were found and are not told: this server would not connect to them. */
  readonly withheld?: number;
}
