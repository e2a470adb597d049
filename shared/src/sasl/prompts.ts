// The words by which servers ask for a name or a password in AUTH LOGIN, in the languages that servers speak. A prompt is
// no part of any standard; where its words are not known, the steps of LOGIN decide (exchange.ts).

/** What a prompt asks for. */
export interface Prompt {
  readonly asks: 'user' | 'password';
  /** The words in UTF-8, where the server sent them in another charset. */
  readonly shown?: string;
}

// The password first: in several languages its word holds that of the user, or of the account.
const password =
  /^(?:pass|pwd|kennwort|mot de passe|contrase|senha|hasło|heslo|парол|密码|密碼|口令|パスワード|비밀번호|암호)/i;
const user =
  /^(?:user|login|log-?in name|account|e-?mail|benutzer|anmeldename|utilisateur|nom d|identifiant|usuario|usuário|nome utente|имя|логин|用户|用戶|帐号|账号|帳號|ユーザ|사용자|아이디)/i;

/** Chinese prompts as octets of GB18030, which cannot be decoded here, and what they say. */
const gb18030: readonly (readonly [octets: string, words: string, asks: Prompt['asks']])[] = [
  ['\xd3\xc3\xbb\xa7\xc3\xfb', '用户名', 'user'],
  ['\xd5\xca\xba\xc5', '帐号', 'user'],
  ['\xd5\xcb\xba\xc5', '账号', 'user'],
  ['\xc3\xdc\xc2\xeb', '密码', 'password'],
  ['\xbf\xda\xc1\xee', '口令', 'password'],
];

/**
 * What a prompt asks for, or undefined when its words do not tell.
 * @param shown the decoded words; undefined when they are no UTF-8
 * @param octets the same, one character per octet
 */
export function promptOf(shown: string | undefined, octets: string): Prompt | undefined {
  if (shown !== undefined) {
    const words = shown.trimStart().slice(0, 64);
    if (password.test(words)) return { asks: 'password' };
    return user.test(words) ? { asks: 'user' } : undefined;
  }
  const known = gb18030.find(([phrase]) => octets.startsWith(phrase));
  return known && { asks: known[2], shown: known[1] };
}
