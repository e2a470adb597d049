// Serves the minimal xterm page, with xterm.js as it comes from its package. Prints its port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const xterm = path.dirname(require.resolve('@xterm/xterm/package.json'));
const fit = path.dirname(require.resolve('@xterm/addon-fit/package.json'));
const page = path.join(import.meta.dirname, 'page');

const files = new Map(
  [
    ['/', path.join(page, 'index.html'), 'text/html'],
    ['/page.js', path.join(page, 'page.js'), 'text/javascript'],
    ['/xterm.mjs', path.join(xterm, 'lib/xterm.mjs'), 'text/javascript'],
    ['/xterm.css', path.join(xterm, 'css/xterm.css'), 'text/css'],
    ['/addon-fit.mjs', path.join(fit, 'lib/addon-fit.mjs'), 'text/javascript'],
  ].map(([address, file, type]) => [address, { type, octets: readFileSync(file) }]),
);

const server = createServer((request, response) => {
  const found = files.get(request.url.split('?', 1)[0]);
  if (!found) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': found.type }).end(found.octets);
});
server.listen({ host: '127.0.0.1', port: 0 }, () => process.stdout.write(`ready ${server.address().port}\n`));
process.on('SIGTERM', () => process.exit(0));
