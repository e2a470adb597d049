// Programs that tutorials print and that do by themselves what is done here by hand: recognised, and turned into the lines that
// a person would type. Pure.

import { fromUtf8 } from '@mailterm/shared/octets';
import type { Step } from '../../session/model.ts';
import { answer } from '../command.ts';
import type { Command } from '../command.ts';
import { promptSaying } from '../say.ts';
import { feed } from '../shell/run.ts';
import { readShell } from '../shell/words.ts';
import { openers } from '../vocabulary.ts';
import { curlScript } from './curl.ts';
import { hideSecrets } from './hide.ts';
import { mailScript, sendMailMessageScript, swaksScript } from './programs.ts';

const letterPrograms = new Set(['mail', 'mailx', 'mutt', 's-nail', 'sendmail', 'msmtp', 'ssmtp']);
const portProbes = new Set(['test-netconnection', 'tnc']);

/** What a line of another program comes to; undefined for any other line. */
export function readClient(line: string): Command | undefined {
  return readFed(line) ?? readSingle(line);
}

function readSingle(line: string): Command | undefined {
  const first = /^\S+/.exec(line)?.[0]?.toLowerCase() ?? '';
  if (!isClient(first, line)) return undefined;
  const read = readShell(line.replace(/\s*[\\`^]$/, ''));
  const stage = read.ok ? read.pipeline[0] : undefined;
  const words = stage?.[0]?.words.slice(1);
  if (!words) return answer(promptSaying('prompt.shellSign', { sign: read.ok ? '|' : read.sign }));
  if (portProbes.has(first)) return probe(first, words);
  if (first === 'curl') {
    const script = curlScript(words);
    return script ? scripted('curl', script, line) : answer(promptSaying('prompt.curlOther'));
  }
  if (first === 'swaks') return scripted('swaks', swaksScript(words), line);
  if (first === 'send-mailmessage') return scripted('Send-MailMessage', sendMailMessageScript(words), line);
  return scripted(first, mailScript(words, undefined), line);
}

function isClient(first: string, line: string): boolean {
  if (first === 'curl' || first === 'swaks' || first === 'send-mailmessage' || portProbes.has(first)) return true;
  // MAIL is a verb of SMTP, too, and then FROM follows.
  return letterPrograms.has(first) && !/^mail\s*from/i.test(line);
}

/** `printf '…' | nc host 25`, `echo text | mail -s subject bob@…`. */
function readFed(line: string): Command | undefined {
  const fed = feed(line);
  const [name = ''] = fed?.last ?? [];
  if (!fed) return undefined;
  const text = fed.octets && fromUtf8(fed.octets);
  if (letterPrograms.has(name)) return scripted(name, mailScript(fed.last.slice(1), text), line);
  const isSession =
    Object.hasOwn(openers, name) || (name === 'openssl' && fed.last[1] === 's_client') || name === 'socat';
  if (!isSession || text === undefined) return undefined;
  const typed = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((each): Step => ({ line: each }));
  return { ...answer(promptSaying('prompt.fedAtOnce')), script: [{ line: fed.last.join(' ') }, ...typed] };
}

/** Test-NetConnection asks only whether a port answers. */
function probe(name: string, words: readonly string[]): Command {
  const portAt = words.findIndex((word) => /^-p(?:ort)?$/i.test(word));
  const host = words.find((word, at) => !word.startsWith('-') && at !== portAt + 1) ?? words[portAt + 1] ?? 'practice';
  const port = portAt < 0 ? undefined : words[portAt + 1];
  const suggestion = `telnet ${host} ${port ?? '25'}`;
  return { ...answer(promptSaying('prompt.portProbe', { word: name, suggestion })), lines: [suggestion] };
}

function scripted(word: string, script: readonly Step[], line: string): Command {
  const answers = [promptSaying('prompt.sameByHand', { word })];
  if (script.some(({ fill }) => fill !== undefined)) answers.push(promptSaying('prompt.fillPassword'));
  const shown = hideSecrets(line);
  return { ...answer(...answers), script, ...(shown !== line && { shown }) };
}
