// The disguises in which a secret is repeated by people and servers, and in which a test looks for it. Written for tests, and
// on purpose not with the code that masks secrets in the product.

import { toUtf8 } from '../../src/octets.ts';

/** Writes a secret in one way. */
type Write = (secret: string) => string;

export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function hexOf(text: string): string {
  return Buffer.from(toUtf8(text)).toString('hex');
}

function every(text: string, sign: string): string {
  return hexOf(text).toUpperCase().replace(/../g, `${sign}$&`);
}

function fold(text: string, at: number, seam: string): string {
  return text.replace(new RegExp(`.{${at}}(?=.)`, 'g'), `$&${seam}`);
}

/** Within one line. */
export const inLine: Readonly<Record<string, Write>> = {
  plain: (x) => x,
  'in quotation marks': (x) => `"${x}"`,
  'in quotation marks, escaped': (x) => `"${x.replace(/["\\]/g, '\\$&')}"`,
  'in words': (x) => `the word ${x} is wrong`,
  base64: (x) => base64(x),
  'base64 behind one': (x) => base64(`a${x}`),
  'base64 behind two': (x) => base64(`ab${x}b`),
  'base64 of PLAIN': (x) => base64(`\0alice\0${x}`),
  hex: (x) => hexOf(x),
  'hex in capitals': (x) => hexOf(x).toUpperCase(),
  percent: (x) => every(x, '%'),
  'percent in small letters': (x) => every(x, '%').toLowerCase(),
  'percent where needed': (x) => encodeURIComponent(x),
  'quoted-printable': (x) => every(x, '='),
};

/** Over several lines of a letter. */
export const inLetter: Readonly<Record<string, Write>> = {
  ...inLine,
  'base64, folded': (x) => fold(base64(`abc ${x} and more of it`), 7, '\r\n'),
  'quoted-printable, folded': (x) => fold(every(x, '='), 6, '=\r\n'),
  'quoted-printable where needed': (x) => x.replace(/[^A-Za-z0-9]/g, (sign) => every(sign, '=')),
};

/** What must not be found: names of the disguises, and what each looks like wherever it stands. */
export function sought(secret: string): readonly (readonly [string, string])[] {
  const forms = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64');
    const from = before === 0 ? 0 : before + 1;
    return [
      `base64 behind ${before}`,
      text.slice(from, Math.floor(((before + toUtf8(secret).length) * 8) / 6)),
    ] as const;
  });
  return [
    ['plain', secret],
    ['plain, escaped', secret.replace(/["\\]/g, '\\$&')],
    ['plain in JSON', JSON.stringify(secret).slice(1, -1)],
    ['hex', hexOf(secret)],
    ['hex in capitals', hexOf(secret).toUpperCase()],
    ['percent', every(secret, '%')],
    ['percent in small letters', every(secret, '%').toLowerCase()],
    ['percent where needed', encodeURIComponent(secret)],
    ['quoted-printable', every(secret, '=')],
    ...forms,
  ];
}

/** The disguises of a secret that stand in a text. */
export function disguisesIn(text: string, secret: string): readonly string[] {
  // Folded forms are found with their seams taken out, too.
  const texts = [text, text.replace(/=\r\n/g, ''), text.replace(/\r\n/g, '')];
  return sought(secret)
    .filter(([, form]) => texts.some((each) => each.includes(form)))
    .map(([name]) => name);
}
