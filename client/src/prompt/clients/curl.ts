// `curl` with a mail URL: RFC 5321 by `smtp://`, RFC 1939 by `pop3://`, RFC 5092 by `imap://`. Pure.

import type { Step } from '../../session/model.ts';
import { lastOf, readOptions } from './options.ts';
import type { Options, OptionTable } from './options.ts';
import { imapScript, letterScript, pop3Script } from './script.ts';
import type { Encryption } from './script.ts';

const table: OptionTable = {
  '--url': ['url', 'word'],
  '--mail-from': ['from', 'word'],
  '--mail-rcpt': ['to', 'word'],
  '-T': ['file', 'word'],
  '--upload-file': ['file', 'word'],
  '-F': ['file', 'word'],
  '-H': ['header', 'word'],
  '--header': ['header', 'word'],
  '-u': ['user', 'word'],
  '--user': ['user', 'word'],
  '-X': ['request', 'word'],
  '--request': ['request', 'word'],
  '--ssl-reqd': ['tls', 'nothing'],
  '--ssl': ['tls', 'nothing'],
  '--login-options': ['other', 'word'],
  '--oauth2-bearer': ['other', 'word'],
  '-o': ['other', 'word'],
  '--output': ['other', 'word'],
  '-m': ['other', 'word'],
  '--max-time': ['other', 'word'],
  '--connect-timeout': ['other', 'word'],
  '--cacert': ['other', 'word'],
  '-A': ['other', 'word'],
};

/** The steps that do by hand what curl does; undefined where it is not asked for mail. */
export function curlScript(words: readonly string[]): readonly Step[] | undefined {
  const options = readOptions(words, table);
  const url = [lastOf(options, 'url'), ...options.rest].find((word) => word !== undefined && scheme.test(word));
  const [, name = '', login, place = '', path = ''] = scheme.exec(url ?? '') ?? [];
  if (place === '') return undefined;
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(place) ?? [];
  const isFirst = name.toLowerCase().endsWith('s');
  const encryption: Encryption = isFirst ? 'first' : options.values.has('tls') ? 'start' : 'none';
  const user = (lastOf(options, 'user') ?? decoded(login ?? '')).split(':')[0] || undefined;
  const where = {
    host: host.replace(/[[\]]/g, ''),
    encryption,
    ...(port !== undefined && { port: Number(port) }),
    ...(user !== undefined && { user }),
  };
  switch (name.toLowerCase().slice(0, 4)) {
    case 'smtp':
      return letter(options, path, where);
    case 'pop3':
      return pop3Script({ ...where, commands: [popCommand(options, path)] });
    default:
      return imapScript({ ...where, commands: imapCommands(options, path) });
  }
}

const scheme = /^(smtps?|pop3s?|imaps?):\/\/(?:([^@/]*)@)?([^/?#]+)\/?(.*)$/i;

type Where = Omit<Parameters<typeof imapScript>[0], 'commands'>;

function letter(options: Options, path: string, where: Where): readonly Step[] {
  const from = bare(lastOf(options, 'from'));
  const to = (options.values.get('to') ?? []).flatMap((each) => bare(each) ?? []);
  return letterScript({
    ...where,
    to,
    ...(from !== undefined && { from }),
    // curl says the path of the URL as its name.
    ...(path !== '' && { helo: path }),
    headers: options.values.get('header') ?? [],
    envelopeOnly: to.length > 0 && !options.values.has('file'),
  });
}

function popCommand(options: Options, path: string): string {
  const request = lastOf(options, 'request');
  const number = /^\d+$/.exec(path)?.[0];
  if (request !== undefined) return number === undefined ? request : `${request} ${number}`;
  return number === undefined ? 'LIST' : `RETR ${number}`;
}

/** RFC 5092 §7.1: `INBOX;UID=3`; `;MAILINDEX=` is curl's own. */
function imapCommands(options: Options, path: string): readonly string[] {
  const request = lastOf(options, 'request');
  const [mailbox = '', ...params] = decoded(path).split(';');
  const uid = params.map((each) => /^UID=(\d+)$/i.exec(each)?.[1]).find(Boolean);
  const index = params.map((each) => /^MAILINDEX=(\d+)$/i.exec(each)?.[1]).find(Boolean);
  const select =
    mailbox === ''
      ? []
      : [`SELECT ${/^[\w./-]+$/.test(mailbox.replace(/\/$/, '')) ? mailbox.replace(/\/$/, '') : `"${mailbox}"`}`];
  if (request !== undefined) return [...select, request];
  if (uid !== undefined) return [...select, `UID FETCH ${uid} BODY[]`];
  if (index !== undefined) return [...select, `FETCH ${index} BODY[]`];
  return select.length > 0 ? select : ['LIST "" "*"'];
}

/** An address without the brackets that people put around it. */
function bare(address: string | undefined): string | undefined {
  return address?.replace(/^.*<|>.*$/g, '').trim() || undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign stands for itself.
    return text;
  }
}
