// What the page of Mailterm is measured beside: xterm.js, a WebSocket to the bare pipe, and nothing between them.
import { FitAddon } from './addon-fit.mjs';
import { Terminal } from './xterm.mjs';

const terminal = new Terminal({ fontSize: 14, scrollback: 20_000 });
const fit = new FitAddon();
terminal.loadAddon(fit);
terminal.open(document.querySelector('#terminal'));
fit.fit();

const web = new WebSocket(new URLSearchParams(location.search).get('pipe'));
web.binaryType = 'arraybuffer';
globalThis.bench = { drawnOctets: 0, send: (line) => web.send(new TextEncoder().encode(`${line}\r\n`)) };
web.onmessage = ({ data }) => {
  terminal.write(new Uint8Array(data), () => {
    globalThis.bench.drawnOctets += data.byteLength;
  });
};
