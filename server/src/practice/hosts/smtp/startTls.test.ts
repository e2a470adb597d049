// STARTTLS with a real handshake, over the streams that the gateway uses.

import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { connect, createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { makeCertificate } from '../../../../testing/certificate.ts';
import { createPractice } from '../../index.ts';

const pair = makeCertificate();
const asBob = 'AUTH PLAIN AGJvYgBwcmFjdGljZS1jb2Rl';

/** Says something and waits for a whole reply; the stream is left as it was between two lines. */
function lineReader(stream: Duplex): (octets: string) => Promise<string> {
  return async (octets) => {
    let said = '';
    const take = (piece: Buffer): void => void (said += piece.toString('latin1'));
    stream.on('data', take);
    stream.resume();
    if (octets !== '') stream.write(octets);
    while (!/^\d{3} .*\r\n$/m.test(said)) await once(stream, 'data');
    stream.off('data', take);
    stream.pause();
    return said;
  };
}

it.skipIf(pair === undefined)(
  'forgets the client at the handshake, and what it said in clear behind STARTTLS',
  async () => {
    const stream = createPractice({
      tls: { secureContext: createSecureContext(pair), authority: '', certificate: '' },
    }).connect({ host: 'practice', port: 587 }, 'anna');
    if (stream === undefined) throw new Error('Cannot connect: nobody listens there');
    const clear = lineReader(stream);
    expect(await clear('')).toMatch(/^220 /);
    expect(await clear('EHLO pc\r\n')).toContain('250-STARTTLS\r\n');
    expect(await clear(`${asBob}\r\n`)).toMatch(/^235 /);
    expect(await clear('MAIL FROM:<bob@practice.test>\r\n')).toMatch(/^250 /);
    expect(await clear('STARTTLS\r\n')).toBe('503 5.5.1 STARTTLS is not permitted during a mail transaction\r\n');
    expect(await clear('RSET\r\n')).toMatch(/^250 /);
    expect(await clear('STARTTLS\r\nRSET\r\n')).toBe('220 2.0.0 Ready to start TLS\r\n');

    const socket = connect({ socket: stream, rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    const secure = lineReader(socket);
    expect(await secure('MAIL FROM:<bob@practice.test>\r\n')).toMatch(/^503 5\.5\.1 Send EHLO/);
    expect(await secure('EHLO pc\r\n')).not.toContain('STARTTLS');
    expect(await secure('MAIL FROM:<bob@practice.test>\r\n')).toMatch(/^530 /);
    expect(await secure(`${asBob}\r\n`)).toMatch(/^235 /);
    expect(await secure('STARTTLS\r\n')).toMatch(/^503 5\.5\.1 TLS is already on/);
    socket.destroy();
  },
);
