// The mail server of the bench: it answers at once and does nothing else, so that what is measured is what stands before
// it. POP3 on one port, SMTP on another, both printed. RETR n is a letter of n MiB. Its parent may ask how much of the
// last letter has left it.
import { createServer } from 'node:net';
import { letterPieces } from './letter.mjs';

const answers = {
  pop3: { greeting: '+OK ready\r\n', otherwise: '+OK\r\n', bye: '+OK bye\r\n' },
  smtp: { greeting: '220 mx.example ESMTP\r\n', otherwise: '250 2.0.0 Ok\r\n', bye: '221 2.0.0 Bye\r\n' },
};

/** The connection that the last letter was asked for on. */
let lastReader;

function serve(dialect) {
  const { greeting, otherwise, bye } = answers[dialect];
  return createServer({ noDelay: true }, (socket) => {
    let held = '';
    socket.write(greeting);
    socket.on('error', () => socket.destroy());
    socket.on('data', (octets) => {
      const lines = (held + octets.toString('latin1')).split('\r\n');
      held = lines.pop();
      for (const line of lines) {
        const [verb, argument] = line.split(' ', 2);
        if (verb === 'RETR') void send(socket, letterPieces(Number(argument)));
        else if (verb === 'QUIT') socket.end(bye);
        else socket.write(otherwise);
      }
    });
  });
}

async function send(socket, pieces) {
  lastReader = socket;
  for (const piece of pieces) {
    if (socket.destroyed) return;
    if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
    socket.removeAllListeners('drain');
    socket.removeAllListeners('close');
  }
}

process.on('message', () => process.send(lastReader ? lastReader.bytesWritten - lastReader.writableLength : 0));
process.on('disconnect', () => process.exit(0));

function listen(server) {
  return new Promise((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => resolve(server.address().port));
  });
}

const ports = [await listen(serve('pop3')), await listen(serve('smtp'))];
process.stdout.write(`ready ${ports.join(' ')}\n`);
