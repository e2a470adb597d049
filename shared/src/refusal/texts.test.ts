// Every reason and everybody who can mend it has a text in every language, none like another, and a source.

import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { menders, reasonIds, refusalExplanations } from './index.ts';

describe.each(languages)('the texts of refusals, in %s', (language) => {
  it('exist for every reason and mender, and no two are the same', async () => {
    const texts = await refusalExplanations[language]();
    const citations = await refusalExplanations.citations();
    const ids = [...reasonIds.map((id) => `reason.${id}`), ...menders.map((id) => `mender.${id}`)];
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
    expect(Object.keys(citations).sort()).toEqual([...ids].sort());
    const said = Object.values(texts).flatMap(({ title, body }) => [title, body]);
    expect(said.filter((words) => words.trim() === '')).toEqual([]);
    expect(said.filter((words, i) => said.indexOf(words) !== i)).toEqual([]);
  });
});

it('writes Chinese with full-width punctuation', async () => {
  for (const { title, body } of Object.values(await refusalExplanations.zh())) {
    expect(title).toMatch(/[\u4e00-\u9fff]/);
    expect(body).not.toMatch(/[\u4e00-\u9fff][,;:!?](?![\w"'<])/);
  }
});
