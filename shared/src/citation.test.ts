import { describe, expect, it } from 'vitest';
import { citationLabel, citationLink, observed, rfc } from './citation.ts';

describe('citation', () => {
  it.each([
    [rfc(5321, '4.2.1'), 'RFC 5321 §4.2.1', 'https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.1'],
    [rfc(5234, 'B.1'), 'RFC 5234 §B.1', 'https://www.rfc-editor.org/rfc/rfc5234.html#appendix-B.1'],
    [rfc(1939), 'RFC 1939', 'https://www.rfc-editor.org/rfc/rfc1939.html'],
    [observed('Postfix 3.7'), 'Postfix 3.7', undefined],
    [{ page: 'https://help.example/', title: 'Help' }, 'Help', 'https://help.example/'],
  ])('%j is written and linked', (citation, label, link) => {
    expect(citationLabel(citation)).toBe(label);
    expect(citationLink(citation)).toBe(link);
  });
});
