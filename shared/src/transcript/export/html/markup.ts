// Markup that cannot be broken out of: elements are made here from known names, and every text and attribute is escaped and
// made visible (charset.ts) on its way in. A string never becomes markup; only `constant` takes text of our own as it is.

import { visible } from '../../../charset.ts';
import { isLinkable } from '../../comment.ts';
import { withEntities } from '../entities.ts';

declare const made: unique symbol;

/** A piece of a page. */
export interface Markup {
  readonly html: string;
  readonly [made]: true;
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Every element of these pages. */
export const elementNames = [
  ...(['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'header', 'main', 'footer', 'section'] as const),
  ...(['h1', 'h2', 'h3', 'p', 'div', 'span', 'br', 'ol', 'ul', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre'] as const),
  ...(['a', 'em', 'strong', 'code', 'cite', 'time', 'details', 'summary'] as const),
  ...(['button', 'label', 'input', 'select', 'option', 'output', 'iframe'] as const),
];

export type ElementName = (typeof elementNames)[number];

const voids: ReadonlySet<ElementName> = new Set(['meta', 'br', 'input']);

/**
 * An element. An attribute that is false or undefined is left out, one that is true stands alone. A `href` leads to a place
 * of the page (`#…`), to a page of the web or to a mailbox; another one is left out.
 */
export function el(name: ElementName, attributes: Attributes, ...content: readonly Content[]): Markup {
  const open = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && value !== false && (key !== 'href' || isAllowed(String(value))))
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`));
  const head = `<${name}${open.join('')}>`;
  return markup(voids.has(name) ? head : `${head}${htmlOf(content)}</${name}>`);
}

/** A link that leaves the page. */
export function linkTo(address: string, ...content: readonly Content[]): Markup {
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...content);
}

/** Text of several lines, each visible; they are parted by `br`, so that copying keeps them. */
export function linesOf(text: string): Markup {
  return markup(text.split('\n').map(escape).join('<br>'));
}

/** Our own style or script, as it is. Nothing that anybody else wrote may come in here. */
export function constant(text: string): Markup {
  return markup(text);
}

function isAllowed(address: string): boolean {
  return address.startsWith('#') || isLinkable(address);
}

function htmlOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  return 'html' in content ? content.html : content.map(htmlOf).join('');
}

function escape(text: string): string {
  return withEntities(visible(text));
}

function markup(html: string): Markup {
  return { html } as Markup;
}
