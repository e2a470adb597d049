// `/t/ID`: the page of a shared transcript, with a head that says what it is to search engines (nothing), to sites that
// embed, and to those that show a preview of a link. Titles and host names are a stranger's text.

import type { RequestHandler } from 'express';
import { visible } from '@mailterm/shared/charset';
import type { Language } from '@mailterm/shared/i18n/languages';
import { fill } from '@mailterm/shared/i18n/text';
import { escapeHtml } from '../escapeHtml.ts';
import { languageOf } from '../query.ts';
import { ownerIn } from '../visitor.ts';
import { instanceAddress } from './addresses.ts';
import type { TranscriptParts } from './parts.ts';
import { readLink } from './told.ts';

/** Where it is. */
export const transcriptAddress = /^\/t\/([A-Za-z0-9_-]+)$/;

const words: Readonly<
  Record<Language, { readonly about: string; readonly untitled: string; readonly nowhere: string }>
> = {
  en: {
    about: 'A conversation with a mail server, {turns} turns, with every reply explained.',
    untitled: 'Transcript',
    nowhere: 'There is no transcript at this address.',
  },
  zh: {
    about: '与邮件服务器的一次会话，共 {turns} 个回合，每条应答都有解释。',
    untitled: '会话记录',
    nowhere: '这个地址没有会话记录。',
  },
};

/** Serves the page; with status 404 where there is nothing to read, and the page says so. */
export function serveTranscript(parts: TranscriptParts): RequestHandler {
  return async (request, response) => {
    const { store, config, now, servePage } = parts;
    const id = String(request.params[0]);
    const read = await readLink(store, id, ownerIn(request), now());
    const language = languageOf(request);
    const { about, untitled, nowhere } = words[language];
    response.set('X-Robots-Tag', 'noindex');
    if (!read) {
      response.status(404);
      return servePage(request, response, (html) => withHead(html, { title: untitled, description: nowhere }));
    }
    const { title, turns, visibility } = read.link;
    const base = instanceAddress(request, config);
    const shown = visible(title) || untitled;
    await servePage(request, response, (html) =>
      withHead(html, {
        title: shown,
        description: fill(about, { turns }),
        ...(visibility === 'link' && {
          oembed: `${base}/oembed?url=${encodeURIComponent(`${base}/t/${id}`)}&format=json`,
        }),
      }),
    );
  };
}

interface Head {
  readonly title: string;
  readonly description: string;
  readonly oembed?: string;
}

/** The page with this head. Every text is escaped here and nowhere else. */
export function withHead(html: string, { title, description, oembed }: Head): string {
  const name = escapeHtml(title);
  const about = escapeHtml(description);
  const head = [
    `<title>${name} · mailterm</title>`,
    `<meta name="description" content="${about}" />`,
    `<meta name="robots" content="noindex" />`,
    `<meta property="og:title" content="${name}" />`,
    `<meta property="og:description" content="${about}" />`,
    ...(oembed === undefined
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${name}" />`]),
  ];
  return html
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/\s*<title>[^<]*<\/title>/, '')
    .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`);
}
