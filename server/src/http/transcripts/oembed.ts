// `GET oembed?url=`: how another site shows a shared transcript within its page (oEmbed 1.0, oembed.com). Its frame can run
// our script and nothing else, and reaches neither the page around it nor this site.

import type { Request, RequestHandler } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { no } from '../answer.ts';
import type { Asked } from '../answer.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { queryOf } from '../query.ts';
import { refuse } from '../refusal.ts';
import { instanceAddress } from './addresses.ts';
import { notFound } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { frameSandbox } from './policies.ts';
import { readLink } from './told.ts';

/** What a transcript likes to have; it asks for its height itself once it is drawn. */
const size = { width: 720, height: 480 };
const sizeMin = 120;

interface Place {
  readonly id: string;
  /** Of the instance, as the address that was asked about has it. */
  readonly base: string;
  /** What of its query the frame is shown with. */
  readonly query: string;
}

/** Answers in JSON; XML is not offered (oEmbed §2.3.4: 501). Only for what everybody with the address may read. */
export function answerOembed(parts: TranscriptParts): RequestHandler {
  return async (request, response) => {
    const made = await makeOembed(parts, request);
    if (!made.ok) return refuse(request, response, made.refusal.status, made.refusal.why);
    response.set('Cache-Control', 'no-cache').set('Access-Control-Allow-Origin', '*').json(made.value);
  };
}

async function makeOembed(parts: TranscriptParts, request: Request): Promise<Asked<object>> {
  const query = queryOf(request);
  const form = query.get('format') ?? 'json';
  if (form !== 'json') return no({ status: 501, why: reason('transcript.form', { form: form.slice(0, 20) }) });
  const place = placeOf(query.get('url') ?? '', parts);
  // No cookie counts here: another site asks, and what only its owner sees is not embedded.
  const read = place && (await readLink(parts.store, place.id, undefined, parts.now()));
  if (!place || !read) return no(notFound);
  const width = sizeWithin(query.get('maxwidth'), size.width);
  const height = sizeWithin(query.get('maxheight'), size.height);
  const page = `${place.base}/t/${place.id}`;
  const title = read.link.title || 'mailterm';
  const source = escapeHtml(`${page}/embed${place.query}`);
  return {
    ok: true,
    value: {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'mailterm',
      provider_url: `${instanceAddress(request, parts.config)}/`,
      html:
        `<iframe src="${source}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
        `sandbox="${frameSandbox}" referrerpolicy="no-referrer" loading="lazy" style="border:0"></iframe>`,
      width,
      height,
    },
  };
}

/** The transcript of an address of this instance; undefined for any other. */
function placeOf(address: string, { config }: TranscriptParts): Place | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams, hash } = new URL(address);
  if (!config.origins.includes(origin) || !pathname.startsWith(`${config.basePath}/t/`)) return undefined;
  const id = /^([A-Za-z0-9_-]+)(?:\/embed)?$/.exec(pathname.slice(config.basePath.length + 3))?.[1];
  return id === undefined
    ? undefined
    : { id, base: `${origin}${config.basePath}`, query: frameQuery(searchParams, hash) };
}

/** `#5-8` of the page is `from` and `to` of the frame. */
function frameQuery(asked: URLSearchParams, hash: string): string {
  const query = new URLSearchParams();
  for (const name of ['lang', 'notes', 'from', 'to']) {
    const value = asked.get(name);
    if (value !== null && /^\w{1,8}$/.test(value)) query.set(name, value);
  }
  const [, from, to = from] = /^#(\d{1,6})(?:-(\d{1,6}))?$/.exec(hash) ?? [];
  if (from !== undefined && to !== undefined) {
    query.set('from', from);
    query.set('to', to);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function sizeWithin(asked: string | null, wanted: number): number {
  if (asked === null || !/^\d{1,5}$/.test(asked)) return wanted;
  return Math.max(Math.min(Number(asked), wanted), sizeMin);
}
