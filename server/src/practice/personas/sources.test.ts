// Where the words of the personas come from: each says so, what is said to be seen can be looked up, and the machine knows
// the replies that the samples of the provider rules have. The names of the tests count what is of ours.

import { fromLatin1 } from '@mailterm/shared/octets';
import { normalForm, recognise } from '@mailterm/shared/providers/index';
import type { WordingSource } from '@mailterm/shared/wire/wording';
import { describe, expect, it } from 'vitest';
import type { Template } from '../hosts/wording.ts';
import { personas } from './index.ts';
import type { Persona } from './persona.ts';

type Protocol = 'smtp' | 'pop3' | 'imap';

interface Said {
  readonly name: string;
  readonly protocol: Protocol;
  readonly template: Template;
}

function everythingOf(persona: Persona): readonly Said[] {
  return (['smtp', 'pop3', 'imap'] as const).flatMap((protocol) =>
    Object.entries(persona[protocol]?.wording ?? {}).map(([id, template]) => ({
      name: `${persona.id} ${protocol} ${id}`,
      protocol,
      template,
    })),
  );
}

function count(all: readonly Said[], kind: WordingSource['kind']): number {
  return all.filter(({ template }) => template.source.kind === kind).length;
}

const described = personas.map((persona) => {
  const all = everythingOf(persona);
  const counts = `${count(all, 'observed')} seen, ${count(all, 'documented')} documented, ${count(all, 'own')} of ours`;
  return [`${persona.id}: ${counts}`, all] as const;
});

/** The template with every placeholder filled. */
function linesOf({ lines }: Template): readonly string[] {
  return lines.map((line) => line.replaceAll(/\{\w+\}/g, 'word'));
}

/** What a provider rule says of the reply. */
function ruleFor({ protocol, template }: Said): string | undefined {
  const lines = linesOf(template);
  const [first = ''] = lines;
  const isRefused = /^(?:[45]|-ERR|NO|BAD)/.test(first);
  if (protocol === 'smtp') {
    const code = first.slice(0, 3);
    const texts = lines.map((line) => line.slice(4));
    return recognise(protocol, code, normalForm(code, texts), isRefused)?.id;
  }
  const status = first.split(' ', 1)[0] ?? '';
  return recognise(protocol, status, protocol === 'imap' ? `a1 ${first}` : first, isRefused)?.id;
}

describe('the source of every reply', () => {
  it.each(described)('%s', (_name, all) => {
    for (const { name, template } of all) {
      const { source } = template;
      // A name and a page, a version or a day.
      if (source.kind === 'observed')
        expect(`${name}: ${source.where}`).toMatch(/\S, (?:\d{4}|https:|in the samples )/);
      if (source.kind === 'documented') expect(`${name}: ${source.page}`).toMatch(/: (?:https:\/\/\S+|RFC \d+ §\S+)/);
    }
  });

  const sampled = described
    .flatMap(([, all]) => all)
    .filter(({ template: { source } }) => source.kind === 'observed' && source.where.includes('in the samples of'));

  it.each(sampled.map((said) => [said.name, said] as const))(
    '%s is known to the rules that it is from',
    (_name, said) => {
      const where = said.template.source.kind === 'observed' ? said.template.source.where : '';
      const provider = /rules for (\w+)$/.exec(where)?.[1]?.toLowerCase() ?? '';
      expect(ruleFor(said)).toMatch(new RegExp(`^${provider}\\.`));
    },
  );
});

describe('what personas say', () => {
  it.each(described)('%s: fits into a line, and has no controls', (_name, all) => {
    for (const { name, template } of all) {
      for (const line of linesOf(template)) {
        // RFC 5321 §4.5.3.1.5, and RFC 2449 §4 for POP3.
        expect(line.length, name).toBeLessThanOrEqual(510);
        expect(line, name).not.toMatch(/[\x00-\x1f\x7f]/);
        expect(line, name).toMatch(/^[\x20-\xff]*$/);
      }
    }
  });

  it('is Chinese in the octets of GBK where QQ is', () => {
    const said = personas.find(({ id }) => id === 'qq')?.smtp?.wording['auth.webPassword'].lines.join('') ?? '';
    expect(new TextDecoder('gbk', { fatal: true }).decode(fromLatin1(said))).toContain('请使用授权码登录');
  });
});
