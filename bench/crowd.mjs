// Many who watch one session, in a process of their own, so that the owner's client has its own time. Arguments: how many,
// the address, the session and its token. Prints `ready` when all of them have got the log.
import { WebSocket } from 'ws';

const [, , count, url, session, token] = process.argv;
const atOnce = 50;
let begun = 0;

function watch() {
  return new Promise((resolve, reject) => {
    const web = new WebSocket(url, 'mailterm.v1', { perMessageDeflate: false });
    const first = JSON.stringify({ kind: 'resume', session, token, seq: 0, watch: true });
    web.on('open', () => web.send(first));
    web.on('error', reject);
    web.on('message', (data) => {
      if (data.includes('"public"')) resolve();
    });
  });
}

async function watchOnes() {
  while (begun < Number(count)) {
    begun += 1;
    await watch();
  }
}

await Promise.all(Array.from({ length: atOnce }, watchOnes));
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
