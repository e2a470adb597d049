// A transcript as one HTML file, and as a frame for other pages.

export type { HtmlAssets } from './assets.ts';
export { embedOf, embedPolicy, htmlOf, htmlPolicy } from './page.ts';
export { embedHeight, embedListener, embedSnippet } from './snippet.ts';
