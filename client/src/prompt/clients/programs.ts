// swaks, mail, sendmail and PowerShell's Send-MailMessage: programs that send one letter. Pure.

import type { Step } from '../../session/model.ts';
import { lastOf, readOptions } from './options.ts';
import type { OptionTable } from './options.ts';
import { letterScript } from './script.ts';
import type { Encryption, Errand } from './script.ts';

const swaksTable: OptionTable = {
  '--to': ['to', 'word'],
  '-t': ['to', 'word'],
  '--from': ['from', 'word'],
  '-f': ['from', 'word'],
  '--server': ['host', 'word'],
  '-s': ['host', 'word'],
  '--port': ['port', 'word'],
  '-p': ['port', 'word'],
  '--protocol': ['other', 'word'],
  '--ehlo': ['helo', 'word'],
  '--helo': ['helo', 'word'],
  '-h': ['helo', 'word'],
  '--auth': ['auth', 'perhaps'],
  '-a': ['auth', 'perhaps'],
  '--auth-user': ['user', 'word'],
  '-au': ['user', 'word'],
  '--auth-password': ['password', 'word'],
  '-ap': ['password', 'perhaps'],
  '--tls': ['tls', 'nothing'],
  '-tls': ['tls', 'nothing'],
  '--tls-on-connect': ['tlsFirst', 'nothing'],
  '-tlsc': ['tlsFirst', 'nothing'],
  '--tlsc': ['tlsFirst', 'nothing'],
  '--header': ['header', 'word'],
  '--add-header': ['header', 'word'],
  '--h-subject': ['subject', 'word'],
  '--header-subject': ['subject', 'word'],
  '--h-from': ['headerFrom', 'word'],
  '--header-from': ['headerFrom', 'word'],
  '--body': ['body', 'word'],
  '--data': ['data', 'word'],
  '-d': ['data', 'word'],
  '--attach': ['other', 'word'],
  '--timeout': ['other', 'word'],
  '--quit-after': ['quitAfter', 'word'],
  '-q': ['quitAfter', 'word'],
};

export function swaksScript(words: readonly string[]): readonly Step[] {
  const options = readOptions(words, swaksTable);
  const one = (name: string): string | undefined => lastOf(options, name);
  const [host, portBehind] = (one('host') ?? '').split(':');
  const port = numberOf(one('port') ?? portBehind);
  const encryption: Encryption = options.values.has('tlsFirst')
    ? 'first'
    : options.values.has('tls')
      ? 'start'
      : 'none';
  // `--data` is the whole letter, its line ends written as \n.
  const [head, ...body] = (one('data') ?? '').replaceAll('\\n', '\n').split('\n\n');
  const headerFrom = one('headerFrom');
  const given = one('data') !== undefined && !one('data')?.startsWith('@');
  return letterScript({
    ...present({ host, port, helo: one('helo'), from: one('from'), subject: one('subject') }),
    ...present({ user: one('user') ?? (options.values.has('auth') ? one('from') : undefined) }),
    ...present({ body: given ? body.join('\n\n') || undefined : one('body')?.replaceAll('\\n', '\n') }),
    encryption,
    to: listOf(options.values.get('to')),
    headers: [
      ...(given ? (head ?? '').split('\n').filter((line) => line !== '') : []),
      ...(headerFrom === undefined ? [] : [`From: ${headerFrom}`]),
      ...(options.values.get('header') ?? []),
    ],
    envelopeOnly: /^(?:rcpt|to|mail|from|auth|helo|ehlo)$/i.test(one('quitAfter') ?? ''),
  });
}

const mailTable: OptionTable = {
  '-s': ['subject', 'word'],
  '-r': ['from', 'word'],
  '-f': ['from', 'word'],
  '-c': ['to', 'word'],
  '-a': ['other', 'word'],
  '-S': ['other', 'word'],
};

/**
 * `mail -s SUBJECT TO` and `sendmail TO`.
 * @param body what is piped into it
 */
export function mailScript(words: readonly string[], body: string | undefined): readonly Step[] {
  const options = readOptions(words, mailTable);
  return letterScript({
    ...present({ subject: lastOf(options, 'subject'), from: lastOf(options, 'from'), body }),
    to: listOf([...options.rest, ...(options.values.get('to') ?? [])]),
  });
}

const powerShellTable: OptionTable = {
  '-to': ['to', 'word'],
  '-from': ['from', 'word'],
  '-subject': ['subject', 'word'],
  '-body': ['body', 'word'],
  '-smtpserver': ['host', 'word'],
  '-port': ['port', 'word'],
  '-credential': ['auth', 'word'],
  '-usessl': ['tls', 'nothing'],
  '-encoding': ['other', 'word'],
};

/** `Send-MailMessage`; its -UseSsl means STARTTLS. */
export function sendMailMessageScript(words: readonly string[]): readonly Step[] {
  const options = readOptions(words, powerShellTable);
  const one = (name: string): string | undefined => lastOf(options, name);
  return letterScript({
    ...present({ host: one('host'), port: numberOf(one('port')), from: one('from'), subject: one('subject') }),
    ...present({ body: one('body'), user: options.values.has('auth') ? one('from') : undefined }),
    encryption: options.values.has('tls') ? 'start' : 'none',
    to: listOf(options.values.get('to')),
  });
}

/** The same without what is undefined. */
function present<T extends Partial<Record<keyof Errand, unknown>>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function listOf(values: readonly string[] | undefined): readonly string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((each) => each.replace(/^.*<|>.*$/g, '').trim())
    .filter((each) => each.includes('@'));
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number > 0 && number < 65_536 ? number : undefined;
}
