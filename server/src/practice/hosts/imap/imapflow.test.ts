// A mail client of the world, ImapFlow, at the practice server: what it does without being told (CAPABILITY, ID, ENABLE,
// NAMESPACE, literals, modified UTF-7) and what people do with it.

import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPractice } from '../../index.ts';
import type { Practice } from '../../index.ts';

let practice: Practice;
let server: Server;
const open: ImapFlow[] = [];

beforeEach(async () => {
  practice = createPractice();
  server = createServer((socket) => {
    const stream = practice.connect({ host: 'practice', port: 143 }, 'anna');
    if (stream === undefined) return void socket.destroy();
    socket.pipe(stream).pipe(socket);
    socket.on('error', () => stream.destroy());
    stream.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  for (const client of open.splice(0)) client.close();
  server.close();
  await once(server, 'close');
});

async function logIn(user = 'alice', pass = 'practice-code'): Promise<ImapFlow> {
  const { port } = server.address() as AddressInfo;
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth: { user, pass }, logger: false });
  client.on('error', () => undefined);
  open.push(client);
  await client.connect();
  return client;
}

describe('ImapFlow', () => {
  it('logs in, and is refused with a wrong password', async () => {
    const client = await logIn();
    expect(client.usable).toBe(true);
    await client.logout();
    await expect(logIn('alice', 'wrong')).rejects.toMatchObject({ serverResponseCode: 'AUTHENTICATIONFAILED' });
  });

  it('lists mailboxes with what they are for', async () => {
    const client = await logIn();
    await client.mailboxCreate(['旅行', '照片']);
    const listed = await client.list({ statusQuery: { messages: true } });
    expect(listed.map(({ path, specialUse }) => [path, specialUse])).toEqual(
      expect.arrayContaining([
        ['INBOX', '\\Inbox'],
        ['Sent', '\\Sent'],
        ['旅行', undefined],
        ['旅行/照片', undefined],
      ]),
    );
    expect(listed.find(({ path }) => path === 'INBOX')?.status?.messages).toBeGreaterThan(0);
  });

  it('reads letters, with their structure and a part of them', async () => {
    const client = await logIn();
    const lock = await client.getMailboxLock('INBOX');
    const letters = await client.fetchAll('1:*', { envelope: true, bodyStructure: true, flags: true, source: true });
    expect(letters.length).toBeGreaterThan(1);
    expect(letters[0]?.envelope?.subject).toBe('Welcome to the practice server');
    expect(letters[0]?.source?.toString('latin1')).toContain('Hello alice,');
    const { content } = await client.download('1', '1');
    let text = '';
    for await (const piece of content ?? []) text += String(piece);
    expect(text).toContain('Hello alice,');
    lock.release();
  });

  it('appends, flags, searches, copies, moves and deletes', async () => {
    const client = await logIn();
    const sent = await client.append('Drafts', 'Subject: =?utf-8?B?5L2g5aW9?=\r\n\r\nnew\r\n', ['\\Draft']);
    expect(sent).toMatchObject({ destination: 'Drafts', uid: 1 });
    const lock = await client.getMailboxLock('Drafts');
    expect(await client.search({ subject: '你好', draft: true }, { uid: true })).toEqual([1]);
    expect(await client.search({ seen: true }, { uid: true })).toEqual([]);
    await client.messageFlagsAdd('1', ['\\Seen', '$Work']);
    expect(await client.search({ keyword: '$Work' }, { uid: true })).toEqual([1]);
    expect(await client.messageCopy('1', 'Archive', { uid: true })).toMatchObject({ uidMap: new Map([[1, 1]]) });
    expect(await client.messageMove('1', 'Trash', { uid: true })).toMatchObject({ uidMap: new Map([[1, 1]]) });
    lock.release();
    expect(await client.status('Trash', { messages: true, uidNext: true })).toMatchObject({ messages: 1, uidNext: 2 });
    await client.mailboxOpen('Trash');
    expect(await client.messageDelete('1:*')).toBe(true);
    expect(client.mailbox).toMatchObject({ exists: 0 });
  });

  it('idles, and hears of a letter that another client puts there', async () => {
    const [reader, writer] = [await logIn(), await logIn()];
    await reader.mailboxOpen('Archive');
    const heard = once(reader, 'exists');
    void reader.idle();
    await writer.append('Archive', 'Subject: x\r\n\r\nx\r\n');
    expect(await heard).toMatchObject([{ path: 'Archive', count: 1, prevCount: 0 }]);
    const gone = once(reader, 'expunge');
    await writer.mailboxOpen('Archive');
    await writer.messageDelete('1');
    expect(await gone).toMatchObject([{ path: 'Archive', seq: 1 }]);
  });

  it('sees the quota', async () => {
    const client = await logIn();
    expect(await client.getQuota('INBOX')).toMatchObject({ storage: { limit: 4 * 1024 * 1024 } });
  });
});
