// The page that asks for the access code: whole in one response, without a script, because everything else lies behind
// it. Its colours and measures are those of client/src/styles/tokens.css; gate.test.ts compares them.

import { languages, languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { escapeHtml } from './escapeHtml.ts';

const words: Readonly<
  Record<Language, Readonly<Record<'name' | 'title' | 'lead' | 'label' | 'enter' | 'about', string>>>
> = {
  en: {
    name: 'EN',
    title: 'Access code · mailterm',
    lead: 'This Mailterm asks for an access code.',
    label: 'Access code',
    enter: 'Enter',
    about: 'Whoever runs this page can tell you the code. This browser then keeps it open for {hours} hours.',
  },
  zh: {
    name: '中文',
    title: '访问口令 · mailterm',
    lead: '这个 Mailterm 需要访问口令。',
    label: '访问口令',
    enter: '进入',
    about: '口令可以问管理员。输入一次后，这个浏览器在 {hours} 小时内不必再输。',
  },
};

/** What fills the page. */
export interface GatePage {
  readonly language: Language;
  readonly nonce: string;
  /** How long a code holds in one browser. */
  readonly accessMs: number;
  /** What was wrong with the code that was entered, in the reader's language. */
  readonly complaint?: string | undefined;
}

/** Writes the page. The form goes to the address it was asked for. */
export function gatePage({ language, nonce, accessMs, complaint }: GatePage): string {
  const { title, lead, label, enter, about } = words[language];
  const links = languages.map((each) => {
    const current = each === language ? ' aria-current="true"' : '';
    return `<a href="?lang=${each}" hreflang="${languageTags[each]}" lang="${languageTags[each]}"${current}>${words[each].name}</a>`;
  });
  const alert = complaint === undefined ? '' : `<p id="complaint" role="alert">${escapeHtml(complaint)}</p>`;
  const described = complaint === undefined ? 'about' : 'complaint about';
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><span class="name">mailterm<span class="caret"></span></span><nav>${links.join('<span aria-hidden="true">·</span>')}</nav></header>
<main>
<h1>${lead}</h1>
<form method="post">
<label for="code">${label}</label>
<div class="row"><input id="code" name="code" type="password" autocomplete="current-password" autocapitalize="off"
 spellcheck="false" maxlength="200" required autofocus aria-describedby="${described}"${complaint === undefined ? '' : ' aria-invalid="true"'}>
<button type="submit">${enter}</button></div>
${alert}<p id="about">${about.replace('{hours}', String(Math.round(accessMs / 360_000) / 10))}</p>
</form>
</main>
</body>
</html>
`;
}

const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #0f1113);
  --ink: light-dark(#221f1a, #e6e4e0);
  --soft: light-dark(#5c5751, #aaa7a1);
  --hairline: light-dark(#d9d7d1, #2b2e32);
  --edge: light-dark(#88867f, #6e7278);
  --accent: light-dark(#215da5, #88c0f9);
  --on-accent: light-dark(#fbfaf7, #0f1113);
  --no: light-dark(#a5292b, #f98e8b);
}
* { box-sizing: border-box; margin: 0; }
body {
  background: var(--paper); color: var(--ink);
  font: 400 14px/1.5 system-ui, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
  -webkit-text-size-adjust: 100%;
}
header {
  display: flex; align-items: center; justify-content: space-between;
  height: 48px; padding: 0 24px; border-bottom: 1px solid var(--hairline);
}
.name { display: flex; align-items: center; font: 600 16px/24px 'IBM Plex Mono', Menlo, 'DejaVu Sans Mono', monospace; }
.caret { width: 8px; height: 18px; margin-inline-start: 3px; background: var(--accent); }
nav { display: flex; align-items: center; color: var(--soft); }
nav a {
  display: inline-flex; align-items: center; justify-content: center; min-width: 40px; min-height: 40px;
  color: inherit; text-decoration: none;
}
nav a:hover { color: var(--ink); }
nav [aria-current] { color: var(--ink); font-weight: 600; }
main { max-width: 576px; padding: 40px 24px 24px; }
h1 { font-size: 28px; font-weight: 400; line-height: 40px; letter-spacing: -0.01em; text-wrap: balance; }
form { margin-top: 24px; }
label { display: block; font-size: 12px; line-height: 16px; color: var(--soft); }
.row { display: flex; gap: 16px; margin-bottom: 16px; }
input {
  flex: 1; min-width: 0; height: 48px; padding: 0; border: 0; border-bottom: 1px solid var(--edge); border-radius: 0;
  background: none; color: inherit; font: 400 20px/32px 'IBM Plex Mono', Menlo, 'DejaVu Sans Mono', monospace;
}
input:focus-visible { outline: none; border-bottom-color: var(--accent); box-shadow: 0 1px 0 var(--accent); }
[aria-invalid] { border-bottom-color: var(--no); }
button {
  align-self: end; min-height: 40px; padding: 4px 24px; border: 0; border-radius: 2px;
  background: var(--accent); color: var(--on-accent); font: inherit; cursor: pointer;
}
a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[role='alert'] { margin-bottom: 8px; color: var(--no); }
#about { color: var(--soft); }
@media (forced-colors: active) { input:focus-visible { outline: 2px solid Highlight; } }
@media (max-width: 719px) {
  header { padding: 0 8px 0 16px; }
  main { padding: 24px 16px 16px; }
  h1 { font-size: 20px; line-height: 28px; }
}
`;
