import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { fill, sayIn } from '../i18n/text.ts';
import { loadReasonTexts } from './index.ts';
import { reason, reasonIds, reasonParams } from './reasons.ts';

describe.each(languages)('the reasons in %s', (language) => {
  it.each(reasonIds)('%s is filled by its params and by nothing else', async (id) => {
    const { title, body } = (await loadReasonTexts(language))[id];
    const params = Object.fromEntries(reasonParams[id].map((name) => [name, 'filled']));
    expect(fill(title + body, params)).not.toMatch(/[{}]/);
    for (const name of reasonParams[id]) expect(title + body).toContain(`{${name}}`);
  });

  it('have titles that fit into a line and bodies that are sentences', async () => {
    for (const { title, body } of Object.values(await loadReasonTexts(language))) {
      expect(title.length).toBeLessThan(40);
      expect(title).not.toMatch(/[.。]$/);
      expect(body).toMatch(/(?:[.。…]|practice(?: 25| 110|\.test))$/);
    }
  });
});

it('Chinese punctuation is full-width between Chinese words', async () => {
  for (const { title, body } of Object.values(await loadReasonTexts('zh'))) {
    expect(title + body).not.toMatch(/[\u4e00-\u9fff][,;:?!()]/);
  }
});

it('a reason is said in the language of the one who reads it', async () => {
  const said = reason('limit.idleTime', { limit: 15 });
  expect(sayIn(await loadReasonTexts('zh'), said)?.body).toContain('已有 15 分钟');
  expect(sayIn(await loadReasonTexts('en'), said)?.body).toContain('for 15 minutes');
});
