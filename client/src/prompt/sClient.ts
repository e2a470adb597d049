// `openssl s_client …` as people know it: where to, and whether TLS comes first or is asked for in the conversation. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import { readPlace } from './place.ts';
import type { Place } from './place.ts';
import { promptSaying } from './say.ts';

/** What the options of a line say. */
interface Options {
  readonly place?: string;
  readonly startTls?: string;
  readonly notes: readonly Saying[];
}

/** Options that take a word with them and say where to, or how. */
const telling: ReadonlySet<string> = new Set(['-connect', '-starttls', '-host', '-port', '-servername']);

/** Options that take a word with them and have no counterpart here. */
const valued: ReadonlySet<string> = new Set(
  (
    '-name -xmpphost -CAfile -CApath -CAstore -verify -verify_hostname -verify_ip -verify_email -verify_depth ' +
    '-verify_return_error_depth -purpose -cert -certform -key -keyform -pass -cert_chain -build_chain -cipher -ciphersuites ' +
    '-sigalgs -curves -groups -alpn -nextprotoneg -sess_out -sess_in -proxy -proxy_user -proxy_pass -bind -unix -maxfraglen ' +
    '-max_send_frag -split_send_frag -read_buf -keylogfile -psk -psk_identity -dane_tlsa_domain -dane_tlsa_rrdata -timeout ' +
    '-min_protocol -max_protocol -nameopt -msgfile -early_data -engine -rand -provider -propquery -srpuser -srppass'
  ).split(' '),
);

/** What is done here anyway, or changes only what openssl prints. */
const silent: ReadonlySet<string> = new Set(
  (
    '-crlf -quiet -ign_eof -no_ign_eof -nocommands -brief -4 -6 -showcerts -prexit -state -debug -msg -trace -tlsextdebug ' +
    '-status -security_debug -noservername -no_check_time -verify_return_error -verify_quiet -adv -nbio -async'
  ).split(' '),
);

/** With these, the lines of openssl that begin with R or Q go to the server, as they always do here. */
const withoutMagic: ReadonlySet<string> = new Set(['-quiet', '-ign_eof', '-nocommands']);

/**
 * Reads what stands behind `openssl s_client`.
 * @returns `ok` with notes; with `-starttls` the target is in clear, and TLS is asked for in the conversation
 */
export function readSClient(words: readonly string[]): Place {
  const { place, startTls, notes } = readOptions(words);
  if (place === undefined) {
    const suggestion = 'openssl s_client -connect smtp.example.com:465';
    return { ok: false, why: promptSaying('prompt.hostMissing', { command: 'openssl s_client', suggestion }) };
  }
  const read = readPlace([place], startTls === undefined ? 465 : undefined);
  if (!read.ok) return read;
  // A colon belongs between host and port of this command.
  const own = read.notes.filter(({ id }) => id !== 'prompt.colonPort');
  const magic = words.some((word) => withoutMagic.has(word)) ? [] : [promptSaying('prompt.noMagic')];
  if (startTls === undefined) {
    return { ok: true, target: { ...read.target, security: 'tls' }, notes: [...notes, ...own, ...magic] };
  }
  const dialect = startTls.toLowerCase();
  const commands = isDialectId(dialect) ? dialectFacts[dialect].startTls?.join(', ') : undefined;
  const said = commands === undefined ? [] : [promptSaying('prompt.startTls', { commands })];
  return {
    ok: true,
    target: { ...read.target, security: 'plain' },
    notes: [...notes, ...own, ...said, ...magic],
    ...(commands !== undefined && isDialectId(dialect) && { startTls: dialect }),
  };
}

function readOptions(words: readonly string[]): Options {
  const found: { place?: string; startTls?: string } = {};
  const notes: Saying[] = [];
  let host: string | undefined;
  let port: string | undefined;
  let serverName: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = valued.has(word) || telling.has(word) ? words[++at] : undefined;
    if (word === '-connect' && value !== undefined) found.place = value;
    else if (word === '-starttls' && value !== undefined) found.startTls = value;
    else if (word === '-host' && value !== undefined) host = value;
    else if (word === '-port' && value !== undefined) port = value;
    else if (word === '-servername' && value !== undefined) serverName = value;
    else if (!word.startsWith('-')) found.place ??= word;
    else if (!silent.has(word)) {
      notes.push(
        promptSaying('prompt.tlsOptionIgnored', {
          option: word === '-pass' ? word : [word, value].filter(Boolean).join(' '),
        }),
      );
    }
  }
  // The old spelling: `-host name -port number`.
  if (host !== undefined) found.place ??= port === undefined ? host : `${host}:${port}`;
  const [name = ''] = (found.place ?? '').split(':');
  // TLS is told the name of the host that is connected to (RFC 6066 §3), which is what openssl does unasked, too.
  if (serverName !== undefined && serverName.toLowerCase() !== name.toLowerCase()) {
    notes.push(promptSaying('prompt.serverName', { host: name, name: serverName }));
  }
  return { ...found, notes };
}
