// The parameters of MAIL and RCPT. Each belongs to an extension; where that is not announced, or the client said HELO, the
// parameter is unknown.

import { hasExtension } from './extensions.ts';
import type { Path } from './path.ts';
import type { Turn } from './state.ts';

interface Parameter {
  /** The keyword of its extension. */
  readonly extension: string;
  /** `value` is undefined where there is no equals sign. */
  readonly takes: (value: string | undefined, turn: Turn) => boolean;
}

/** RFC 3461 §4: xtext = *( xchar / hexchar ), and a hexchar is "+" and two digits in upper case. */
const xtext = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2})*$/;

const mailParameters: Readonly<Record<string, Parameter>> = {
  // RFC 1870 §3
  SIZE: { extension: 'SIZE', takes: (value = '') => /^\d{1,20}$/.test(value) },
  // RFC 6152 §2, RFC 3030 §3
  BODY: {
    extension: '8BITMIME',
    takes: (value = '', turn) =>
      /^(?:7BIT|8BITMIME)$/i.test(value) || (/^BINARYMIME$/i.test(value) && hasExtension(turn, 'BINARYMIME')),
  },
  // RFC 6531 §3.4
  SMTPUTF8: { extension: 'SMTPUTF8', takes: (value) => value === undefined },
  // RFC 4954 §5: xtext of an address, or "<>".
  AUTH: { extension: 'AUTH', takes: (value = '') => value === '<>' || (value !== '' && xtext.test(value)) },
  // RFC 3461 §4.3
  RET: { extension: 'DSN', takes: (value = '') => /^(?:FULL|HDRS)$/i.test(value) },
  // RFC 3461 §4.4
  ENVID: { extension: 'DSN', takes: (value = '') => value !== '' && value.length <= 100 && xtext.test(value) },
};

const rcptParameters: Readonly<Record<string, Parameter>> = {
  // RFC 3461 §4.1: NEVER stands alone.
  NOTIFY: {
    extension: 'DSN',
    takes: (value = '') => /^(?:NEVER|(?:SUCCESS|FAILURE|DELAY)(?:,(?:SUCCESS|FAILURE|DELAY))*)$/i.test(value),
  },
  // RFC 3461 §4.2: addr-type ";" xtext
  ORCPT: {
    extension: 'DSN',
    takes(value = '') {
      const semicolon = value.indexOf(';');
      const address = value.slice(semicolon + 1);
      return semicolon > 0 && /^[\w-]+$/.test(value.slice(0, semicolon)) && value.length <= 500 && xtext.test(address);
    },
  },
};

/** What is wrong with a parameter: nobody knows it (555), or its value cannot be (501). */
export interface Wrong {
  readonly why: 'parameter' | 'value';
  readonly fill: { readonly parameter: string; readonly option: string; readonly value: string };
}

/** The first parameter that is not in order. */
export function wrongParameter(
  turn: Turn,
  command: 'mail' | 'rcpt',
  parameters: Path['parameters'],
): Wrong | undefined {
  const known = command === 'mail' ? mailParameters : rcptParameters;
  for (const [i, { name, value }] of parameters.entries()) {
    const fact = Object.hasOwn(known, name) ? known[name] : undefined;
    const isOffered = turn.state.hello?.verb === 'EHLO' && fact !== undefined && hasExtension(turn, fact.extension);
    const option = value === undefined ? name : `${name}=${value}`;
    const fill = { parameter: name, option, value: value ?? '' };
    if (!isOffered) return { why: 'parameter', fill };
    // RFC 3461 §4: a parameter may stand once.
    const isTwice = parameters.slice(0, i).some((other) => other.name === name);
    if (isTwice || !fact.takes(value, turn)) return { why: 'value', fill };
  }
  return undefined;
}
