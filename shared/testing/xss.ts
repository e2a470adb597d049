// What somebody says who wants to be more than text: lines, names, addresses, titles and comments that are markup, or end
// what they stand in. Whatever shows a transcript shows them as text. `__xss` is what a script of theirs would set.

import { toUtf8 } from '../src/octets.ts';
import type { TranscriptDocument } from '../src/transcript/document.ts';
import type { PublicEvent } from '../src/transcript/event.ts';
import { documentOf, Recorded, startedMs } from './transcripts.ts';

const run = 'window.__xss=1';

/** Markup of all kinds, and what ends a text, an attribute, an element, a script, a style or a comment. */
export const hostileTexts: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script\t>${run}</script >`,
  `<script/x>${run}</script/x>`,
  `<!--<script>${run}--></script>`,
  `--><script>${run}</script><!--`,
  `]]><script>${run}</script>`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`,
  `<!DOCTYPE x [<!ENTITY e "<script>${run}</script>">]>&e;`,
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}"`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror=${run}>`,
  `\`><img src=x onerror=${run}>`,
  `" onmouseover="${run}" x="`,
  `' onfocus='${run}' autofocus x='`,
  `" autofocus onfocus=${run} tabindex=1 "`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  `<math href="javascript:${run}">x</math>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<a href="javascript:${run}">x</a>`,
  `<a href="java\tscript:${run}">x</a>`,
  `<form action="javascript:${run}"><input type=submit></form>`,
  `<button formaction="javascript:${run}">x</button>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<body onload=${run}>`,
  `<html onmouseover=${run}>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
  `<link rel=stylesheet href="//evil.example/x.css">`,
  `<style>*{display:none}</style>`,
  `</style><script>${run}</script>`,
  `}</style><style>body{background:url(//evil.example/x)}`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</code></li></ol><script>${run}</script>`,
  `</noscript><img src=x onerror=${run}>`,
  `<template><script>${run}</script></template>`,
  `<plaintext>`,
  `<xmp><script>${run}</script></xmp>`,
  `<listing>&lt;script&gt;${run}&lt;/script&gt;</listing>`,
  `<table><td background="javascript:${run}">`,
  `<div style="background:url(javascript:${run})">`,
  `<div style="x:expression(${run})">`,
  `<marquee onstart=${run}>`,
  `<slot onslotchange=${run}></slot>`,
  `<x contenteditable onblur=${run}>`,
  `<portal src="javascript:${run}">`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `&#x3c;script&#x3e;${run}`,
  `&amp;lt;&nbsp;&notit;&#0;&#x80;&unknown;&copy`,
  `\u0000<script>${run}</script>`,
  `<\u0000script>${run}</script>`,
  `<script\u0000>${run}</script>`,
  `\u001b]8;;javascript:${run}\u0007x\u001b]8;;\u0007`,
  `\u202e<script>\u202c${run}`,
  `\u2028<script>\u2029${run}`,
  `\ufeff<script>${run}</script>`,
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `\ud800<img src=x onerror=${run}>\udfff`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:msgbox(1)`,
  '${' + run + '}',
  `{{constructor.constructor('${run}')()}}`,
  `'+${run}+'`,
  `";${run};//`,
  `\\u003cscript\\u003e${run}`,
  `*/${run}/*`,
  `url(javascript:${run})`,
  `{host}{title}{toString}`,
];

/** Comments whose Markdown would become a link that runs, an element, or a picture that is fetched. */
export const hostileMarkdown: readonly string[] = [
  `[x](javascript:${run})`,
  `[x](JaVaScRiPt:${run})`,
  `[x](java&#115;cript:${run})`,
  `[x](java&Tab;script:${run})`,
  `[x](&#1;javascript:${run})`,
  `[x](<javascript:${run}>)`,
  `[x](< javascript:${run}>)`,
  `[x](data:text/html,<script>${run}</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==)`,
  `[x](vbscript:x)`,
  `[x](file:///etc/passwd)`,
  `[x](//evil.example)`,
  `[x](https:evil)`,
  `[x](https://a.example/"onmouseover="${run})`,
  `[x](https://a.example/'onmouseover='${run})`,
  `[x](https://a.example/ "title" onmouseover=${run})`,
  `[x](https://a.example/%22onmouseover=${run})`,
  `[x](https://a.example/&quot;onmouseover=${run})`,
  `[a [b](javascript:${run}) c](https://a.example)`,
  `[![x](javascript:${run})](javascript:${run})`,
  `![x](https://evil.example/pixel.png)`,
  `![x"onerror="${run}](x)`,
  `<javascript:${run}>`,
  `<https://a.example/"onclick="${run}>`,
  `<x@a.example?"onclick="${run}>`,
  `[x][r]\n\n[r]: javascript:${run}`,
  `[r]\n\n[r]: <data:text/html,x> "t"`,
  `<script>${run}</script>`,
  `<div>\n\n*x*\n\n<img src=x onerror=${run}>\n\n</div>`,
  `a <b onclick=${run}>b</b> <!-- ${run} --> <?x ${run} ?> <![CDATA[${run}]]>`,
  `\`\`\`html\n<script>${run}</script>\n\`\`\``,
  `    <script>${run}</script>`,
  `\`<script>${run}</script>\``,
  `> <img src=x onerror=${run}>`,
  `1. <svg onload=${run}>\n   - [x](javascript:${run})`,
  `# <img src=x onerror=${run}>\n\n***`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\<script>${run}\\</script>`,
  `**<b>**</b>`,
  `| a | b |\n|---|---|\n| <img src=x onerror=${run}> | x |`,
];

/** A transcript in which the server says each text, and each stands in every other place that a peer or a person fills. */
export function hostileDocument(texts: readonly string[] = hostileTexts): TranscriptDocument {
  const host = texts[0] ?? 'evil.example';
  const at = (place: number): string => texts[place % texts.length] ?? host;
  const log = new Recorded('smtp', { host, port: 25, security: 'plain' });
  log.fact({ kind: 'refuse', reason: { id: at(4), params: { host: at(5) } } });
  log.octets('server', line(`220 ${host}`));
  for (const [place, text] of texts.entries()) {
    log.octets('client', line(place % 2 === 0 ? `MAIL FROM:<${text}@example.org>` : `EHLO ${text}`));
    if (place % 2 === 1) log.octets('server', line(`250-${host}`)).octets('server', line(`250-${text}`));
    log.octets('server', line(`${place % 5 === 0 ? 550 : 250} ${text}`));
  }
  const certificate = { subject: at(1), issuer: at(2), names: [at(3)], fromMs: 0, untilMs: 1, fingerprint: at(6) };
  log.tls({ version: at(7), cipher: at(8), host: at(9), distrust: { id: 'tls.selfSigned', params: { host } } });
  log.fact({
    kind: 'tls',
    asked: false,
    facts: { version: at(7), cipher: at(8), host, chain: [certificate], tookMs: 1 },
  });
  log.fact({ kind: 'drop', from: 'server', octets: 3, reason: { id: at(10) } });
  log.fact({ kind: 'loss', diagnoses: [{ id: at(11), certainty: 'certain', turn: 1, params: { text: at(12) } }] });
  const events = log.end('server', { id: 'close.server' }).map((event, place) => withHostileReading(event, at(place)));
  const comments = [...texts, ...hostileMarkdown].map((text, place) => ({
    id: `c${place}`,
    turn: 1 + (place % texts.length),
    span: place % 4,
    author: at(place),
    byOwner: false,
    writtenMs: startedMs,
    text,
  }));
  return { ...documentOf(events, host), origin: 'imported', comments };
}

function line(text: string): Uint8Array {
  return toUtf8(`${text.replace(/[\r\n]/g, ' ')}\r\n`);
}

/** A file may come from anybody: its readings say what they like. */
function withHostileReading(event: PublicEvent, text: string): PublicEvent {
  if (event.kind !== 'unit' || event.from === 'client') return event;
  const params = { text, host: text, name: text, decoded: text, address: text, keyword: text, code: text };
  const { reading } = event;
  return {
    ...event,
    reading: {
      ...reading,
      spans: reading.spans.map((span, place) => ({ ...span, ...(place === 1 && { id: text }), params })),
      says: { id: reading.says.id, params },
      means: { id: event.turn % 3 === 0 ? text : reading.means.id, params },
      diagnoses: [{ id: text, certainty: 'likely', turn: 1, params }, ...reading.diagnoses],
      hints: [{ id: text, line: text, params }],
      oddities: [{ id: text, by: 'server', params }],
      state: text,
    },
  };
}
