// A worker that holds a session of its own and says NOOP without pause, while somebody else is hostile: it has an event
// loop of its own, so that what it measures is the server and not the test. Says how long each answer took.

import { parentPort, workerData } from 'node:worker_threads';
import { WebSocket } from 'ws';

const { url, pauseMs } = workerData;
const socket = new WebSocket(url, 'mailterm.v1');
const tookMs = [];
let sent = 0;
let held = 0;
let askedMs = 0;
let isAnswered = true;
let isOpen = true;

function type(line) {
  const frame = Buffer.alloc(20 + line.length);
  frame.writeDoubleBE(sent, 12);
  frame.write(line, 20, 'latin1');
  sent += line.length;
  askedMs = performance.now();
  isAnswered = false;
  socket.send(frame);
}

socket.on('message', (data, isBinary) => {
  if (isBinary) {
    held += data.length - 20;
    return socket.send(JSON.stringify({ kind: 'ack', octets: held }));
  }
  const message = JSON.parse(data);
  if (message.kind === 'hello') {
    const target = { host: 'practice', port: 25, security: 'plain' };
    socket.send(JSON.stringify({ kind: 'open', target }));
  }
  const { kind, from, reading } = message.event ?? {};
  if (kind !== 'reading' || from !== 'server' || !reading.complete) return;
  if (askedMs === 0) parentPort.postMessage('ready');
  else tookMs.push(performance.now() - askedMs);
  isAnswered = true;
  setTimeout(type, pauseMs, 'NOOP\r\n');
});

socket.on('close', () => (isOpen = false));
socket.on('error', () => (isOpen = false));

parentPort.on('message', (question) => {
  if (question === 'mark') tookMs.length = 0;
  if (question === 'report') {
    // An answer that has not come yet counts with the time it takes already.
    const waitingMs = isAnswered ? 0 : performance.now() - askedMs;
    const all = [waitingMs, ...tookMs].sort((a, b) => a - b);
    parentPort.postMessage({
      count: tookMs.length,
      medianMs: all[Math.floor(all.length / 2)],
      slowestMs: all.at(-1),
      isOpen,
    });
  }
});
