// What of a comment's Markdown is shown: paragraphs, lists, quotes and code, with emphasis, code and links. The rest (HTML,
// images, headings, other links) is text. Who shows a comment parses it elsewhere (packages stay out of shared/), gives the
// tree here, and draws the blocks: there is no other way to markup. Depth and size are bounded.

import { visible } from '../charset.ts';

/** Characters of a comment, as it is written. Longer ones are refused where they are taken: parsers take the square of it at worst. */
export const commentCharactersMax = 4000;

/** Quotes and lists within each other, and emphasis within emphasis; below it all is text. */
const depthMax = 6;
/** Blocks and pieces of text of one comment. */
const partsMax = 1000;

/** Of the piece of a reply that a comment is about, so many characters are quoted. */
const quotedMax = 80;

/** The piece of a reply that a comment is about, in one line. */
export function quoteOf(piece: string): string {
  const characters = [...piece.replace(/\s+/g, ' ').trim()];
  return characters.length > quotedMax ? `${characters.slice(0, quotedMax - 1).join('')}…` : characters.join('');
}

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly content: readonly Inline[] }
  /** `to` begins with http:, https: or mailto: and holds no character that ends an attribute. */
  | { readonly kind: 'link'; readonly to: string; readonly content: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** `start`: the number of the first item; absent for a list without numbers. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  /** Lines are parted by \n. */
  | { readonly kind: 'code'; readonly text: string };

/** Parses a comment, and gives what of it is shown: {@link blocksOf} its tree. */
export type ReadComment = (markdown: string) => readonly Block[];

/** A node of a Markdown tree (mdast), as far as it is read here. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly children?: readonly MarkdownNode[] | undefined;
}

/**
 * The blocks of a comment. Every text in them is visible (charset.ts).
 * @param tree the root of an mdast tree
 */
export function blocksOf(tree: MarkdownNode): readonly Block[] {
  return new Reduction().blocks(tree.children ?? [], 0);
}

/** True for the address of a page or a mailbox, and of nothing that a browser would run or fetch by itself. */
export function isLinkable(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(address) && visible(address) === address;
}

class Reduction {
  #parts = 0;

  blocks(nodes: readonly MarkdownNode[], depth: number): readonly Block[] {
    return nodes.flatMap((node) => (this.#isFull() ? [] : this.#block(node, depth)));
  }

  #isFull(): boolean {
    this.#parts += 1;
    return this.#parts > partsMax;
  }

  #block(node: MarkdownNode, depth: number): readonly Block[] {
    const nodes = node.children ?? [];
    if (depth >= depthMax) return plain(textOf(node));
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [{ kind: 'paragraph', content: this.#inlines(nodes, 0) }];
      case 'list': {
        const items = nodes.filter(() => !this.#isFull()).map((item) => this.blocks(item.children ?? [], depth + 1));
        return [{ kind: 'list', ...(node.ordered && { start: node.start ?? 1 }), items }];
      }
      case 'blockquote':
        return [{ kind: 'quote', content: this.blocks(nodes, depth + 1) }];
      case 'code':
        return [{ kind: 'code', text: inLines(node.value ?? '') }];
      case 'thematicBreak':
        return [];
      default:
        return plain(textOf(node));
    }
  }

  #inlines(nodes: readonly MarkdownNode[], depth: number): readonly Inline[] {
    return nodes.flatMap((node) => (this.#isFull() ? [] : this.#inline(node, depth)));
  }

  #inline(node: MarkdownNode, depth: number): readonly Inline[] {
    const nodes = node.children ?? [];
    const text = { kind: 'text', text: inOneLine(textOf(node)) } as const;
    if (depth >= depthMax) return [text];
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, content: this.#inlines(nodes, depth + 1) }];
      case 'inlineCode':
        return [{ kind: 'code', text: text.text }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link': {
        const to = node.url ?? '';
        if (!isLinkable(to)) return [text];
        return [{ kind: 'link', to, content: this.#inlines(nodes, depth + 1) }];
      }
      case 'linkReference':
        return this.#inlines(nodes, depth + 1);
      default:
        return [text];
    }
  }
}

function plain(text: string): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: inOneLine(text) }] }];
}

/** What a node says as text: what was written, where it is no words. Walks without recursion, trees may be deep. */
function textOf(root: MarkdownNode): string {
  const waiting: (MarkdownNode | string)[] = [root];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (text.length > commentCharactersMax) break;
    if (typeof node === 'string') text += node;
    else if (node.type === 'image') text += `![${node.alt ?? ''}](${node.url ?? ''})`;
    else if (node.type === 'imageReference') text += `![${node.alt ?? ''}][${node.label ?? ''}]`;
    else if (node.type === 'definition') text += `[${node.label ?? ''}]: ${node.url ?? ''}`;
    else if (node.type === 'break') text += ' ';
    else {
      text += node.value ?? '';
      if (node.type === 'link') waiting.push(` (${node.url ?? ''})`);
      waiting.push(...[...(node.children ?? [])].reverse());
    }
  }
  return text;
}

/** A line end within a paragraph is a blank. */
function inOneLine(text: string): string {
  return visible(text.replace(/[ \t]*\r?\n[ \t]*/g, ' '));
}

function inLines(text: string): string {
  return text.replaceAll('\t', '    ').split(/\r?\n/).map(visible).join('\n');
}
