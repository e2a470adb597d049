// How the page looks: a printed protocol manual. Colours and measures are those of the web page (client/src/styles/tokens.css),
// written for browsers that are older, too, because the file is kept.

const light = `--paper:#fbfaf7;--ink:#221f1a;--soft:#5c5751;--hairline:#d9d7d1;--edge:#88867f;--accent:#215da5;--on-accent:#fbfaf7;
--wash:#efede7;--mark:#cfdcec;--done:#236436;--goOn:#215da5;--tryLater:#81520a;--no:#a5292b;
--hue-0:#225b9f;--hue-1:#88461c;--hue-2:#256b3a;--hue-3:#783d90;--hue-4:#00696e;--hue-5:#982f49`;

const dark = `--paper:#0f1113;--ink:#e6e4e0;--soft:#aaa7a1;--hairline:#2b2e32;--edge:#6e7278;--accent:#88c0f9;--on-accent:#0f1113;
--wash:#1d2024;--mark:#2c4460;--done:#83d494;--goOn:#88c0f9;--tryLater:#eabc6e;--no:#f98e8b;
--hue-0:#8ec3f9;--hue-1:#eeae7b;--hue-2:#89d298;--hue-3:#d7a9ec;--hue-4:#6bd0d6;--hue-5:#f9a1ae`;

const base = `
:root{color-scheme:light dark;${light};
--sans:system-ui,'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif;
--mono:'IBM Plex Mono','Menlo','DejaVu Sans Mono','Sarasa Mono SC','Noto Sans Mono CJK SC','PingFang SC','Microsoft YaHei',monospace}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box;margin:0;padding:0}
[hidden]{display:none!important}
html{scroll-padding:72px 0 24px;-webkit-text-size-adjust:100%}
body{max-width:1184px;margin:0 auto;padding:32px;background:var(--paper);color:var(--ink);
font:400 14px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,pre{font:400 14px/1.35 var(--mono);font-variant-ligatures:none}
strong{font-weight:600}
h3,dt{font-weight:400}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft,.aside,.certainty,.source{color:var(--soft)}
.source,.certainty,.aside{font-size:12px}
.source a,.source cite{color:var(--soft);font-style:normal;white-space:nowrap}
`;

const head = `
.kind{font-size:12px;color:var(--soft)}
.name{font:400 14px/24px var(--mono);color:var(--ink)}
.name::after{content:'';display:inline-block;width:8px;height:2px;margin-left:2px;background:var(--accent)}
h1{margin:8px 0 24px;font-size:28px;font-weight:400;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
.facts{columns:2;column-gap:48px;border-bottom:1px solid var(--hairline)}
.facts div{display:grid;grid-template-columns:104px minmax(0,1fr);gap:8px;padding:6px 0 7px;border-top:1px solid var(--hairline);break-inside:avoid}
.facts dt{font-size:12px;line-height:21px;color:var(--soft)}
.facts code{display:inline-block;max-width:48ch;font-size:13px;line-height:21px}
.head>.aside{margin-top:8px}
.compact h1{margin:0;font-size:16px;line-height:24px;font-weight:600}
footer{margin-top:32px;padding-top:8px;border-top:1px solid var(--hairline);font-size:12px;color:var(--soft)}
footer code{font-size:12px}
`;

const turns = `
.turns{list-style:none}
.turn{display:grid;grid-template-columns:48px minmax(0,1fr);gap:0 16px;padding:16px 0;border-top:1px solid var(--hairline)}
.row{display:grid;grid-template-columns:minmax(0,56fr) minmax(0,44fr);gap:0 24px}
.row:not(:has(.notes)){grid-template-columns:minmax(0,1fr)}
.row+.row{margin-top:12px}
.turns>:first-child{border-top:0}
.turn h2{font:400 14px/20px var(--mono)}
.turn h2 a{color:var(--ink);text-decoration:none}
.turn h2 a:hover{color:var(--accent);text-decoration:underline}
.at{display:block;font:400 12px/16px var(--sans);color:var(--soft)}
.turn:target,.lit{background:linear-gradient(var(--accent),var(--accent)) -0px 0/2px 100% no-repeat}
.turn:target h2,.lit h2{padding-left:12px}
.unit{display:grid;grid-template-columns:16px minmax(0,1fr);gap:0 8px;padding:1px 0;font-size:14px;line-height:20px}
.mark{font:400 14px/20px var(--mono);color:var(--soft)}
.wire{line-height:20px;white-space:pre-wrap}
.piece{border-bottom:1px solid transparent;cursor:help}
.hue-0{--hue:var(--hue-0)}.hue-1{--hue:var(--hue-1)}.hue-2{--hue:var(--hue-2)}
.hue-3{--hue:var(--hue-3)}.hue-4{--hue:var(--hue-4)}.hue-5{--hue:var(--hue-5)}
.piece:hover,.piece.raised{color:var(--hue);border-bottom-color:var(--hue)}
.secret{color:var(--soft);letter-spacing:.1em}
.unit[data-class] .hue-0:first-child{color:var(--class)}
[data-class=done]{--class:var(--done)}[data-class=goOn]{--class:var(--goOn)}
[data-class=tryLater]{--class:var(--tryLater)}[data-class=no]{--class:var(--no)}
.verdict{margin-left:16px;font-size:12px;color:var(--class);white-space:nowrap}
.remark{padding:4px 0 4px 24px;font-size:12px;line-height:16px;color:var(--soft)}
.remark strong{font-weight:400}
.who{font-family:var(--mono)}
.before{padding:16px 0 16px 64px;border-bottom:1px solid var(--hairline)}
.before .remark{padding-left:0}
`;

const notes = `
.note{font-size:13px;line-height:20px}
.note+.note{margin-top:8px}
.notes{padding-left:16px;border-left:1px solid var(--hairline)}
.card{display:grid;grid-template-columns:88px minmax(0,1fr);gap:4px 8px}
.card dt,.comments h3,summary{font-size:12px;line-height:20px;color:var(--soft)}
.card ol,.card ul{list-style:none}
.card li+li{margin-top:4px}
.card code{font-size:13px}
.hints li{display:inline}
.hints li+li::before{content:' · ';color:var(--soft)}
.parts{margin-top:4px}
summary{cursor:pointer;width:fit-content}
.parts ol{padding:4px 0 4px 24px}
.parts li{padding:2px 0;font-size:12px;line-height:18px}
.parts li::marker,.parts li code{color:var(--hue)}
.parts .raised{background:var(--wash)}
.comments{margin-top:12px}
.comment{padding:4px 0 4px 12px;border-left:2px solid var(--accent)}
.comment+.comment{margin-top:8px}
.comment .by{font-size:12px;color:var(--soft)}
.comment .by strong{color:var(--ink)}
.comment ul,.comment ol,.comment blockquote{padding-left:20px}
.comment blockquote{border-left:1px solid var(--edge);padding-left:12px;color:var(--soft)}
.comment pre{white-space:pre-wrap}
`;

const replay = `
.replay{position:sticky;top:0;z-index:1;margin-top:32px;padding:8px 0;background:var(--paper);border-bottom:1px solid var(--ink);font-size:12px}
.replay>div{display:flex;flex-wrap:wrap;align-items:center;gap:0 24px}
.replay>div>div:not(.track){display:flex;align-items:center;gap:8px}
button,select,input{font:inherit;color:inherit;background:none;border:0;border-radius:0}
button,select,input[type=search]{min-height:28px;border-bottom:1px solid var(--hairline);cursor:pointer}
select,option{background:var(--paper)}
button{padding:0 2px;color:var(--accent)}
button:hover,select:hover{border-color:var(--accent)}
button[aria-pressed]{color:var(--soft)}
button[aria-pressed=true]{color:var(--ink);border-color:var(--accent);box-shadow:0 1px var(--accent)}
.play{min-width:48px;text-align:left}
.sign{min-width:24px;font-family:var(--mono)}
.replay label{color:var(--soft)}
.track{position:relative;flex:1 1 200px;height:28px}
.track input{position:relative;z-index:1;width:100%;height:28px;appearance:none;-webkit-appearance:none;cursor:pointer}
.track input::-webkit-slider-thumb{-webkit-appearance:none;width:3px;height:20px;background:var(--accent)}
.track input::-moz-range-thumb{width:3px;height:20px;border:0;border-radius:0;background:var(--accent)}
.ticks{position:absolute;left:1px;right:1px;top:0;bottom:0;pointer-events:none}
.ticks::before{content:'';position:absolute;left:0;right:0;top:50%;height:1px;background:var(--edge)}
.tick{position:absolute;top:10px;width:2px;height:9px;margin-left:-1px;background:var(--class,var(--edge))}
.clock{font-family:var(--mono);min-width:80px}
.search{margin-left:auto}#found:empty{margin-left:-8px}
input[type=search]{width:160px;padding:0 2px;cursor:text}
.later{display:none!important}
[data-notes=off] .note{display:none}
[data-notes=off] .notes:not(:has(.comments)){display:none}
[data-notes=off] .row:not(:has(.comments)){grid-template-columns:minmax(0,1fr)}
[data-predict] .turn:not(.guessed) .row.server{display:none}
.guess{margin:8px 0 0 24px;font-size:12px}
.guess p{color:var(--soft)}
::highlight(found){background:var(--mark);color:var(--ink)}
`;

const small = `
@media (max-width:899px){
body{padding:16px}
h1{font-size:20px;margin-bottom:16px}
.facts{columns:1}
.turn{grid-template-columns:32px minmax(0,1fr);gap:0 8px}
.row{grid-template-columns:minmax(0,1fr)!important}
.row+.row{margin-top:16px}
.notes{margin:4px 0 0 20px;padding-left:0;border-left:0}
.before{padding-left:40px}
.unit{grid-template-columns:12px minmax(0,1fr)}
.remark,.guess{padding-left:20px;margin-left:0}
.replay>div{gap:0 16px}
.track{order:9;flex-basis:100%}
}
@media (max-width:479px){.facts div{grid-template-columns:80px minmax(0,1fr)}
.replay{position:static}html{scroll-padding-top:16px}.search{margin-left:0;flex:1}input[type=search]{flex:1}
button,select,input[type=search]{min-height:40px}.sign{min-width:40px}
.card{grid-template-columns:minmax(0,1fr);gap:0}.card dd+dt{margin-top:4px}}
`;

const print = `
@page{size:A4;margin:14mm 14mm 18mm}
@media print{
:root{color-scheme:light;${light};--paper:#fff;--ink:#000;--soft:#444}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
code,.wire,.unit,pre{font-size:8.5pt;line-height:1.35}
.replay,.parts,.guess,.unseen[role]{display:none!important}
.later{display:block!important}.unit.later,.turn.later{display:grid!important}
[data-predict] .turn .row.server{display:grid!important}
.turn{grid-template-columns:9mm minmax(0,1fr);gap:0 3mm;padding:2.5mm 0;break-inside:avoid}
.row{grid-template-columns:minmax(0,56fr) minmax(0,44fr)!important;gap:0 4mm}
.row+.row{margin-top:2mm}
.notes{margin:0;padding-left:3mm;border-left:1px solid var(--hairline)}
.note{font-size:9pt;line-height:1.35}
.facts{columns:2;column-gap:8mm}
.card{display:block}
.card dt{float:left;margin-right:1.5mm;font-size:inherit;line-height:inherit}
.card dt::after{content:':'}
.card dd+dt{clear:left}
.card dd{margin-bottom:.8mm}
.head,.facts,.before{break-inside:avoid}
h1{font-size:18pt;margin-bottom:5mm}
.before{padding-left:15mm}
a{color:inherit;text-decoration:none}
footer{break-inside:avoid}
}
`;

/** The style of the page. */
export const pageStyle = [base, head, turns, notes, replay, small, print].join('');

/** The style of what is framed in another page. */
export const frameStyle = [base, head, turns, notes, small, print, 'body{padding:12px 16px}'].join('');

/** The face of everything that was on the wire; nothing where the font is none. */
export function fontFace(font: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(font)) return '';
  return `@font-face{font-family:'IBM Plex Mono';font-weight:400;src:url(data:font/woff2;base64,${font}) format('woff2')}`;
}

/** What stands at the foot of each printed page: the link and the digest, as far as they are made of harmless characters. */
export function printFoot(link: string | undefined, digest: string | undefined): string {
  const parts = [link, digest].filter((part): part is string => part !== undefined && /^[\w:/.?=&%[\]-]+$/.test(part));
  const foot = 'font:7pt system-ui,sans-serif;color:#444;vertical-align:top;padding-top:3mm';
  return `@page{@bottom-left{content:"${parts.join('  ')}";${foot};white-space:pre-wrap}@bottom-right{content:counter(page) " / " counter(pages);${foot};width:20mm}}`;
}
