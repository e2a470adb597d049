// Reply codes for ears: 550 is read as five, five, nought, and 5.7.1 as five, seven, one. What is seen, found and copied
// stays as it is: the digits that are heard are drawn by the style sheet (base.css).

import { Fragment } from 'react';

/** RFC 5321 §4.2: a code, a blank or a dash; RFC 3463 §2: the enhanced code behind it. */
const codes = /^(\d{3})(?:([ -])(\d\.\d{1,3}\.\d{1,3}))?(?=[ -]|$)/;

/** A code that is read digit by digit. */
export function Digits({ code }: { readonly code: string }) {
  return (
    <span className="digits" data-digits={code.replace(/\D/g, '').split('').join(' ')}>
      <span aria-hidden="true">{code}</span>
    </span>
  );
}

/** A line of a server, with the codes that it begins with. */
export function WithDigits({ line }: { readonly line: string }) {
  const [begin, code, between, enhanced] = codes.exec(line) ?? [''];
  if (code === undefined) return line;
  return (
    <Fragment>
      <Digits code={code} />
      {between}
      {enhanced !== undefined && <Digits code={enhanced} />}
      {line.slice(begin.length)}
    </Fragment>
  );
}
