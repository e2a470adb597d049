// The mechanisms that send the password itself: PLAIN (RFC 4616) and LOGIN, which is older than any document of it.

import { meaningless, plainCredentials } from './login.ts';
import type { MechanismRules } from './login.ts';

export const plain: MechanismRules = {
  answer(_login, said) {
    // RFC 4616 §2: message = [authzid] UTF8NUL authcid UTF8NUL passwd
    const parts = said.split('\0');
    const [authorization, name, password] = parts;
    if (parts.length !== 3 || name === undefined || password === undefined) return meaningless;
    // RFC 4616 §2: nobody here may act for another, so an authorization identity must be the user's own.
    if (authorization !== '' && authorization !== name) return meaningless;
    return { kind: 'judge', credentials: plainCredentials(name, password) };
  },
};

/** Some clients give the name on the first line all the same, and servers take it. */
export const login: MechanismRules = {
  challenge: (begun) => ({ kind: 'ask', what: 'user', login: begun }),
  answer(begun, said) {
    const { name } = begun;
    if (name === undefined) return { kind: 'ask', what: 'password', login: { ...begun, name: said } };
    return { kind: 'judge', credentials: plainCredentials(name, said) };
  },
};
