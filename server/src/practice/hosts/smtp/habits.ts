// Where servers differ although all of them speak SMTP. A persona chooses; the host does nothing that is not said here or in
// an RFC. Optional habits are absent in a server that does not have them.

export interface SmtpHabits extends HelloHabits, LoginHabits, EnvelopeHabits, ContentHabits, SessionHabits {}

/** HELO, EHLO and STARTTLS. */
interface HelloHabits {
  /** What may stand behind HELO and EHLO: something like a host name, any word, or nothing at all (Exchange). */
  readonly helloName: 'hostName' | 'anything' | 'optional';
  /**
   * Whether that name must be complete, `pc.example.test` or `[192.0.2.1]`; `localhost` and `mypc` are refused then, at once
   * or, as Postfix does with its smtpd_delay_reject, only when RCPT names somebody. Who has logged in may be called anything.
   */
  readonly helloWhole: 'no' | 'atHello' | 'atRcpt';
  /**
   * What is refused as long as STARTTLS could be said and was not; without a certificate nothing is. Who refuses MAIL
   * refuses AUTH, too.
   */
  readonly tlsBefore: 'nothing' | 'login' | 'mail' | 'mailOnSubmission';
}

/** AUTH (RFC 4954). */
interface LoginHabits {
  /** RFC 4954 §4 offers AUTH in the answer to EHLO; some servers take it after HELO, too. */
  readonly authNeeds: 'ehlo' | 'heloOrEhlo';
  /** Where AUTH is offered; mail exchangers have no users and do not offer it on port 25. */
  readonly authOn: 'everyPort' | 'submission';
  /** On which ports MAIL is refused before login. RFC 6409 §4.3 asks for it on 587. */
  readonly loginBefore: 'mailOnSubmission' | 'mailEverywhere';
  /** After this many logins that failed the server hangs up. */
  readonly failedLoginsMax?: number;
}

/** MAIL, RCPT, VRFY. */
interface EnvelopeHabits {
  /** Whether the envelope sender must be the logged-in user; then the null sender is refused after a login, too. */
  readonly sender: 'any' | 'loggedInUser';
  /** RFC 5321 §4.5.5: bounces come from `<>`, and who refuses it gets none. */
  readonly nullSender: 'taken' | 'refused';
  /** RFC 5321 §4.1.2 wants `<` and `>` round a path; many servers forgive their absence. */
  readonly bareAddress: 'refused' | 'tolerated';
  /** RFC 5321 §7.3: VRFY says 252 of everybody, or whether there is such a user. */
  readonly vrfy: 'discreet' | 'frank';
  readonly recipientsMax: number;
  /**
   * Strangers are sent away with 450, and taken when they come again after this time. A stranger is a name in HELO with a
   * sender and a recipient that were not seen together before; who has logged in is none.
   */
  readonly greylistMs?: number;
}

/** What lies between 354 and the final dot. */
interface ContentHabits {
  /** The largest letter, which SIZE announces; at most `letterOctetsMax` of the mailroom. */
  readonly letterOctetsMax: number;
  /** RFC 5321 §6.3: a letter with more Received lines than this goes round in circles. */
  readonly hopsMax: number;
  /** RFC 5321 §2.3.8: CR and LF stand only together. Who smuggles letters lives by servers that do not look. */
  readonly bareLineEnds: 'kept' | 'refused';
  /** RFC 5321 §4.5.3.1.6 allows 1,000 octets in a line of text with its CRLF. */
  readonly textLineOctetsMax?: number;
  /** Before the first empty line. */
  readonly headerOctetsMax?: number;
}

/** How long a server bears with a client. */
interface SessionHabits {
  /** After this many refused commands the server hangs up. */
  readonly errorsMax: number;
  /** Behind the errors that are forgiven, every answer comes late. */
  readonly tarpit?: { readonly errors: number; readonly delayMs: number };
  /** Postfix hangs up on these words (smtpd_forbidden_commands), and on lines that look like a header field: `Subject: x`. */
  readonly hangsUpOn: { readonly words: readonly string[]; readonly headerLines: boolean };
  /** The greeting waits this long, and who speaks before it is sent away (postscreen, Exim, Sendmail). */
  readonly greetingMs?: number;
  /** MAIL is refused with 421 when the session has sent so many letters. */
  readonly lettersMax?: number;
  /** A connection is closed at this age, */
  readonly sessionMs?: number;
  /** or when the client has been silent for so long (RFC 5321 §4.5.3.2.7: at least 5 minutes); not within a letter. */
  readonly idleMs?: number;
}
