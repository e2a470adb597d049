// Reads what the DNS said of a name, for somebody who sends mail: what each record is, what its parts mean, and what
// follows from all of them together. Pure; the texts of the ids are in text.*.ts.

import type { Params } from '../dialect.ts';
import type { LookupTold, ResourceRecord } from '../wire/lookup.ts';
import { bare } from './bare.ts';
import type { DnsId } from './citations.ts';
import { readDkim } from './dkim.ts';
import { readDmarc } from './dmarc.ts';
import { readHosts } from './hosts.ts';
import { readExchangers } from './exchangers.ts';
import { readNames } from './names.ts';
import { isSpf, readSpf } from './spf.ts';
import { readTransport } from './transport.ts';
import { textOf } from './zoneText.ts';

/** A text of the DNS explanations with what fills it. */
export interface DnsSaying {
  readonly id: DnsId;
  readonly params?: Params;
}

/** A piece of a record as it stands there, and what it says. */
export interface DnsPart extends DnsSaying {
  readonly text: string;
}

export interface RecordRead {
  readonly record: ResourceRecord;
  /** What kind of record this is. */
  readonly says: DnsSaying;
  readonly parts: readonly DnsPart[];
  /** What follows from it, or is wrong with it. */
  readonly remarks: readonly DnsSaying[];
}

export interface AnswerRead {
  /** What follows from all records together. */
  readonly says: readonly DnsSaying[];
  readonly records: readonly RecordRead[];
  /** Lines that can be typed next, the best one first. */
  readonly lines: readonly string[];
}

/** What one kind of record gives beside its own reading. */
export interface Around {
  readonly says: readonly DnsSaying[];
  readonly lines: readonly string[];
}

const linesMax = 6;

/** Reads an answer. Never throws. */
export function readAnswer(told: LookupTold): AnswerRead {
  const around = [readExchangers(told), readTexts(told), readHosts(told), readNames(told)];
  const says: DnsSaying[] = [];
  if (told.status === 'NXDOMAIN') says.push({ id: 'dns.nxdomain', params: { name: bare(told.name) } });
  says.push(...around.flatMap((each) => each.says));
  if (told.withheld !== undefined) says.push({ id: 'dns.withheld', params: { count: told.withheld } });
  if (told.answers.length > 0) {
    says.push({ id: 'dns.ttl', params: { seconds: Math.min(...told.answers.map(({ ttl }) => ttl)) } });
  }
  const lines = [...new Set(around.flatMap((each) => each.lines))].slice(0, linesMax);
  return { says, records: told.answers.map(readRecord), lines };
}

/** What one record says. */
function readRecord(record: ResourceRecord): RecordRead {
  const { type, data } = record;
  const words = data.split(' ');
  switch (type) {
    case 'MX':
      return {
        ...plain(record, words[1] === '.' ? 'dns.mx.null' : 'dns.mx'),
        parts: [
          { text: words[0] ?? '', id: 'dns.mx.preference' },
          { text: words[1] ?? '', id: 'dns.mx.exchange' },
        ],
      };
    case 'SRV':
      return {
        ...plain(record, words[3] === '.' ? 'dns.srv.none' : 'dns.srv'),
        parts: (['priority', 'weight', 'port', 'target'] as const).map((part, index) => ({
          text: words[index] ?? '',
          id: `dns.srv.${part}` as const,
        })),
      };
    case 'TXT':
      return readText(record);
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
    case 'SOA':
    case 'PTR':
      return plain(record, `dns.${type.toLowerCase() as Lowercase<typeof type>}`);
    default:
      return plain(record, 'dns.other');
  }
}

function plain(record: ResourceRecord, id: DnsId): RecordRead {
  return { record, says: { id }, parts: [], remarks: [] };
}

function readText(record: ResourceRecord): RecordRead {
  const text = textOf(record.data);
  const name = record.name.toLowerCase();
  if (isSpf(text)) return { record, ...readSpf(text) };
  if (name.includes('._domainkey.')) return { record, ...readDkim(text) };
  if (name.startsWith('_dmarc.')) return { record, ...readDmarc(text) };
  return readTransport(record, text) ?? plain(record, isVerification(text) ? 'dns.txt.verification' : 'dns.txt');
}

/** What search engines, mail providers and authorities have somebody write there to show whose the domain is. */
function isVerification(text: string): boolean {
  return /^[\w-]{0,40}(?:verification|verify|domain-?key-check)[\w-]{0,20}[=:]|^MS=ms\d+$/i.test(text);
}

/** What is missing among the texts of a name, and where the other ones are. */
function readTexts({ name, type, status, answers }: LookupTold): Around {
  if (type !== 'TXT') return { says: [], lines: [] };
  const texts = answers.filter((each) => each.type === 'TXT').map(({ data }) => textOf(data));
  const low = name.toLowerCase();
  if (low.includes('._domainkey.')) return around(texts.length === 0 && 'dns.dkim.none', [], bare(name));
  if (low.startsWith('_dmarc.')) return around(texts.length === 0 && 'dns.dmarc.none', [], bare(low.slice(7)));
  if (low.startsWith('_') || status === 'NXDOMAIN') return around(false, [], '');
  const found = texts.filter((text) => isSpf(text));
  const nested = found.flatMap((text) => [...text.matchAll(/(?:include:|redirect=)([\w.-]{1,253})(?= |$)/gi)]);
  const lines = [`dig TXT _dmarc.${bare(name)}`, ...nested.map(([, domain = '']) => `dig TXT ${domain}`)];
  // RFC 7208 §4.5: with more than one record the check ends in permerror.
  const id = found.length === 0 ? 'dns.spf.none' : found.length > 1 && 'dns.spf.several';
  return around(id, found.length === 0 ? lines.slice(0, 1) : [...lines.slice(1), ...lines.slice(0, 1)], bare(name));
}

function around(id: DnsId | false, lines: readonly string[], name: string): Around {
  return { says: id === false ? [] : [{ id, params: { name } }], lines };
}
