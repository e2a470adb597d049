// XOAUTH2, as Google and Microsoft take it: a token in the place of the password. A wrong one is refused in two steps.

import { fromLatin1, toBase64 } from '@mailterm/shared/octets';
import { practiceCode, practiceToken } from '../../accounts.ts';
import type { Login, MechanismRules, SaslStep } from './login.ts';

/** What Google says of any token it does not take; Microsoft says nearly the same. */
const refusal = '{"status":"400","schemes":"Bearer","scope":"https://mail.practice.test/"}';

export const xoauth2: MechanismRules = {
  answer(login, said) {
    // https://developers.google.com/workspace/gmail/imap/xoauth2-protocol: "user=" {User} "^Aauth=Bearer " {token} "^A^A"
    const [, name, token] = /^user=([^\x01]+)\x01auth=Bearer ([^\x01]+)\x01\x01$/i.exec(said) ?? [];
    if (name === undefined || token !== practiceToken) return explain(login);
    // The token stands for the authorization code.
    return { kind: 'judge', credentials: { name, knows: (password) => password === practiceCode } };
  },
};

/** The cause comes as a challenge, and the refusal itself after the client's empty answer to it. */
function explain({ mechanism }: Login): SaslStep {
  const challenge = toBase64(fromLatin1(refusal));
  return { kind: 'ask', what: 'response', login: { mechanism, settled: 'refused' }, challenge };
}
