// Mailboxes: their names in every encoding, what LIST shows, what can be made, renamed and removed, and how much fits.

import { describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { boxesMax } from '../../boxes.ts';
import { practice } from '../../personas/practice/index.ts';
import type { ImapPersona } from '../../personas/persona.ts';
import { createImapHost } from './imapHost.ts';
import type { ImapHostState } from './state.ts';

const accounts = new Accounts(practice.domains);

function loggedIn(change: Partial<ImapPersona> = {}): Talk<ImapHostState> {
  const talk = new Talk(createImapHost({ persona: { ...practice, imap: { ...practice.imap, ...change } }, accounts }));
  talk.say('a LOGIN alice practice-code');
  return talk;
}

/** The names that LIST or LSUB shows. */
function names(answer: readonly string[]): readonly string[] {
  return answer.flatMap((line) => /^\* (?:LIST|LSUB) \(.*\) "." (.*)$/.exec(line)?.[1] ?? []);
}

describe('LIST', () => {
  const furniture = ['INBOX', 'Drafts', 'Sent', 'Junk', 'Trash', 'Archive'];

  it.each([
    ['"" *', [...furniture, 'a', 'a/b', 'a/b/c']],
    ['"" %', [...furniture, 'a']],
    ['"" a/%', ['a/b']],
    ['a/ %', ['a/b']],
    ['"" a*', ['a', 'a/b', 'a/b/c']],
    ['"" *b', ['a/b']],
    ['"" %/%/%', ['a/b/c']],
    ['"" inbox', ['INBOX']],
    ['"" Inb%', []],
    ['"" (Sent a/*)', ['Sent', 'a/b', 'a/b/c']],
    ['"" Nowhere', []],
    ['"" ""', ['""']],
    [`"" ${'*a'.repeat(400)}`, []],
  ])('%s', (argument, expected) => {
    const talk = loggedIn();
    talk.say('a CREATE a/b/c');
    const answer = talk.say(`b LIST ${argument}`);
    expect(names(answer)).toEqual(expected);
    expect(answer.at(-1)).toBe('b OK LIST completed');
  });

  it('shows children, uses, subscriptions and numbers', () => {
    const talk = loggedIn();
    talk.sayAll('a CREATE a/b', 'b SUBSCRIBE a/b', 'c UNSUBSCRIBE Junk');
    expect(talk.say('d LIST (SUBSCRIBED) "" (a* Junk Sent) RETURN (CHILDREN STATUS (UIDNEXT MESSAGES))')).toEqual([
      '* LIST (\\HasNoChildren \\Sent \\Subscribed) "/" Sent',
      '* STATUS Sent (UIDNEXT 1 MESSAGES 0)',
      '* LIST (\\HasNoChildren \\Subscribed) "/" a/b',
      '* STATUS a/b (UIDNEXT 1 MESSAGES 0)',
      'd OK LIST completed',
    ]);
    expect(talk.say('e LIST "" a* RETURN (SUBSCRIBED)')).toEqual([
      '* LIST (\\HasChildren) "/" a',
      '* LIST (\\HasNoChildren \\Subscribed) "/" a/b',
      'e OK LIST completed',
    ]);
    expect(names(talk.say('f LIST (SPECIAL-USE) "" *'))).toEqual(['Drafts', 'Sent', 'Junk', 'Trash', 'Archive']);
    expect(names(talk.say('g LSUB "" *'))).toEqual(['INBOX', 'Drafts', 'Sent', 'Trash', 'Archive', 'a/b']);
  });

  it.each(['', '""', '"" * RETURN', '"" * RETURN (X)', '(X) "" *', '"" ()', '"" * RETURN (STATUS ())', '"" "*'])(
    '%j is no LIST',
    (argument) => {
      expect(loggedIn().say(`a LIST ${argument}`)).toEqual([
        'a BAD Syntax: LIST [(selection)] reference pattern [RETURN (options)]',
      ]);
    },
  );
});

describe('a name', () => {
  it('is in modified UTF-7, and in UTF-8 after ENABLE', () => {
    const talk = loggedIn();
    talk.sayAll('a CREATE "&ZcWITA- & x"', 'b CREATE "&ZcWITA- &- x"');
    expect(names(talk.say('c LIST "" "*x"'))).toEqual(['"&ZcWITA- &- x"']);
    expect(talk.say('d ENABLE UTF8=ACCEPT X')).toEqual(['* ENABLED UTF8=ACCEPT', 'd OK ENABLE completed']);
    const utf8 = Buffer.from('"旅行 & x"').toString('latin1');
    expect(names(talk.say('e LIST "" "*x"'))).toEqual([utf8]);
    expect(talk.say(`f STATUS ${utf8} (MESSAGES)`)[0]).toBe(`* STATUS ${utf8} (MESSAGES 0)`);
  });

  it.each([
    ['a CREATE "&ZcWITA"', 'a NO [CANNOT] The mailbox name is in a wrong encoding'],
    ['a CREATE "\xe6\x97\x85"', 'a NO [CANNOT] The mailbox name is in a wrong encoding'],
    ['a CREATE "x*"', 'a NO [CANNOT] No mailbox can have this name'],
    ['a CREATE "a//b"', 'a NO [CANNOT] No mailbox can have this name'],
    ['a CREATE ""', 'a NO [CANNOT] No mailbox can have this name'],
    ['a CREATE "&AAo-"', 'a NO [CANNOT] No mailbox can have this name'],
    [`a CREATE ${'x'.repeat(201)}`, 'a NO [CANNOT] No mailbox can have this name'],
    [`a CREATE ${'x/'.repeat(8)}x`, 'a NO [CANNOT] No mailbox can have this name'],
    ['a CREATE inbox', 'a NO [ALREADYEXISTS] There is a mailbox inbox already'],
    ['a CREATE Sent', 'a NO [ALREADYEXISTS] There is a mailbox Sent already'],
    ['a CREATE Sent/', 'a NO [ALREADYEXISTS] There is a mailbox Sent already'],
    ['a CREATE new/', 'a OK CREATE completed'],
    ['a CREATE a b', 'a BAD Syntax: CREATE mailbox'],
    ['a DELETE INBOX', 'a NO [CANNOT] DELETE is not possible with INBOX'],
    ['a DELETE x', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a RENAME x y', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a RENAME Sent Junk', 'a NO [ALREADYEXISTS] There is a mailbox Junk already'],
    ['a RENAME Sent Sent/x', 'a NO [CANNOT] No mailbox can have this name'],
    ['a RENAME Sent', 'a BAD Syntax: RENAME mailbox new-name'],
    ['a SUBSCRIBE x', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a STATUS x (MESSAGES)', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a STATUS INBOX (X)', 'a BAD Syntax: STATUS mailbox (item ...)'],
    ['a STATUS INBOX ()', 'a BAD Syntax: STATUS mailbox (item ...)'],
    ['a SELECT x', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a GETQUOTA x', 'a NO [NONEXISTENT] There is no such quota root'],
    ['a GETQUOTAROOT x', 'a NO [NONEXISTENT] There is no mailbox x'],
    ['a ENABLE', 'a BAD Syntax: ENABLE capability ...'],
    ['a GETACL INBOX', 'a BAD GETACL is not implemented'],
  ])('%s: %s', (line, answer) => {
    expect(loggedIn().say(line)).toEqual([answer]);
  });

  it('is shown as the persona shows it', () => {
    const talk = loggedIn({ separator: '.', names: { Sent: '已发送', Trash: '[Old]/Bin' } });
    talk.sayAll('a CREATE &XfJT0ZAB-.work', 'b CREATE a/b');
    expect(talk.say('c LIST "" *')).toEqual([
      '* LIST (\\HasNoChildren) "." INBOX',
      '* LIST (\\HasNoChildren \\Drafts) "." Drafts',
      '* LIST (\\HasChildren \\Sent) "." &XfJT0ZAB-',
      '* LIST (\\HasNoChildren \\Junk) "." Junk',
      '* LIST (\\HasNoChildren \\Trash) "." "[Old].Bin"',
      '* LIST (\\HasNoChildren \\Archive) "." Archive',
      '* LIST (\\HasNoChildren) "." &XfJT0ZAB-.work',
      '* LIST (\\Noselect \\HasChildren) "." "[Old]"',
      'c OK LIST completed',
    ]);
    expect(talk.room.boxes.alice.map(({ name }) => name)).toContain('Sent/work');
    expect(talk.say('d SELECT "[Old].Bin"').at(-1)).toBe('d OK [READ-WRITE] SELECT completed');
    expect(talk.say('e SELECT "[Old]"').at(-1)).toMatch(/^e NO \[NONEXISTENT\]/);
  });
});

describe('making and removing', () => {
  it('RENAME takes what is below along, and the open mailbox stays open', () => {
    const talk = loggedIn();
    talk.sayAll('a CREATE a/b', 'b APPEND a/b {1+}\r\nx', 'e SELECT a/b');
    expect(talk.sayAll('f RENAME a new/a', 'g LIST "" new*', 'h NOOP')).toEqual(['h OK NOOP completed']);
    expect(names(talk.say('i LIST "" new*'))).toEqual(['new/a', 'new/a/b', 'new']);
    expect(talk.say('k FETCH 1 UID')).toEqual(['* 1 FETCH (UID 1)', 'k OK FETCH completed']);
    expect(talk.say('j STATUS new/a/b (MESSAGES)')[0]).toBe('* STATUS new/a/b (MESSAGES 1)');
  });

  it('RENAME of INBOX moves its letters, and INBOX stays', () => {
    const talk = loggedIn();
    expect(talk.say('a RENAME INBOX Old')).toEqual(['a OK RENAME completed']);
    expect(talk.say('b STATUS INBOX (MESSAGES UIDNEXT)')[0]).toBe('* STATUS INBOX (MESSAGES 0 UIDNEXT 5)');
    expect(talk.say('c STATUS Old (MESSAGES UIDNEXT)')[0]).toBe('* STATUS Old (MESSAGES 4 UIDNEXT 5)');
  });

  it('DELETE keeps what has names below it; a mailbox made anew has another UIDVALIDITY', () => {
    const talk = loggedIn();
    talk.say('a CREATE a/b');
    expect(talk.say('b DELETE a')).toEqual(['b NO [HASCHILDREN] There are mailboxes below a']);
    const validity = talk.say('c STATUS a/b (UIDVALIDITY)')[0];
    talk.sayAll('d DELETE a/b', 'e CREATE a/b');
    expect(talk.say('f STATUS a/b (UIDVALIDITY)')[0]).not.toBe(validity);
    expect(talk.sayAll('g DELETE a/b', 'h DELETE a')).toEqual(['h OK DELETE completed']);
  });

  it('the open mailbox can be removed: its letters go', () => {
    const talk = loggedIn();
    talk.sayAll('a CREATE a', 'b APPEND a {1+}\r\nx', 'c SELECT a');
    expect(talk.say('d DELETE a')).toEqual(['* 1 EXPUNGE', 'd OK DELETE completed']);
    expect(talk.say('e FETCH 1:* FLAGS')).toEqual(['e OK FETCH completed']);
  });

  it('there are at most so many', () => {
    const talk = loggedIn();
    for (let i = 6; i < boxesMax; i++) expect(talk.say(`a CREATE m${i}`)).toEqual(['a OK CREATE completed']);
    expect(talk.say('b CREATE more')).toEqual([`b NO [LIMIT] ${boxesMax} mailboxes is the limit`]);
    expect(talk.say('c RENAME m6 x/y')).toEqual([`c NO [LIMIT] ${boxesMax} mailboxes is the limit`]);
    expect(talk.say('d RENAME INBOX x')).toEqual([`d NO [LIMIT] ${boxesMax} mailboxes is the limit`]);
  });
});

describe('SELECT', () => {
  it('tells what is in the mailbox', () => {
    const talk = loggedIn();
    expect(talk.say('a SELECT inbox')).toEqual([
      '* 4 EXISTS',
      '* 0 RECENT',
      '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
      '* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] These can be stored',
      '* OK [UNSEEN 1] The first one that is not seen',
      '* OK [UIDVALIDITY 1618364055] The UIDs hold as long as this number',
      '* OK [UIDNEXT 5] The UID of the next message',
      'a OK [READ-WRITE] SELECT completed',
    ]);
    expect(talk.say('b EXAMINE Sent')).toEqual([
      '* OK [CLOSED] The mailbox before is closed',
      '* 0 EXISTS',
      '* 0 RECENT',
      '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
      '* OK [PERMANENTFLAGS ()] These can be stored',
      expect.stringMatching(/^\* OK \[UIDVALIDITY /),
      '* OK [UIDNEXT 1] The UID of the next message',
      'b OK [READ-ONLY] EXAMINE completed',
    ]);
  });

  it('in IMAP4rev2 tells the name and no RECENT', () => {
    const talk = loggedIn();
    talk.say('a ENABLE IMAP4rev2');
    const answer = talk.say('b SELECT INBOX');
    expect(answer).toContain('* LIST (\\HasNoChildren) "/" INBOX');
    expect(answer.join('\n')).not.toMatch(/RECENT|UNSEEN/);
  });

  it.each(['UNSELECT', 'CLOSE'])('%s ends it', (verb) => {
    const talk = loggedIn();
    expect(talk.sayAll('a SELECT INBOX', `b ${verb}`)).toEqual([`b OK ${verb} completed`]);
    expect(talk.say('c FETCH 1 FLAGS')).toEqual(['c BAD FETCH is not valid in this state']);
  });

  it('that fails leaves nothing selected', () => {
    const talk = loggedIn();
    expect(talk.sayAll('a SELECT INBOX', 'b SELECT x')).toEqual([
      '* OK [CLOSED] The mailbox before is closed',
      'b NO [NONEXISTENT] There is no mailbox x',
    ]);
    expect(talk.say('c NOOP')).toEqual(['c OK NOOP completed']);
    expect(talk.say('d CHECK')).toEqual(['d BAD CHECK is not valid in this state']);
  });
});

describe('APPEND', () => {
  it.each([
    ['{5}\r\nHello', ''],
    ['(\\seen $Work) {5}\r\nHello', 'FLAGS (\\Seen $Work)'],
    ['" 1-Feb-2021 09:30:00 +0800" {5}\r\nHello', 'INTERNALDATE " 1-Feb-2021 01:30:00 +0000"'],
    ['() "11-Feb-2021 09:30:00 -0130" {5+}\r\nHello', 'INTERNALDATE "11-Feb-2021 11:00:00 +0000"'],
    ['UTF8 (~{5+}\r\nHello)', 'RFC822.SIZE 5'],
    ['{7+}\r\nHel\nlo\n', 'RFC822.SIZE 9'],
  ])('%j', (argument, told) => {
    const talk = loggedIn();
    const answer = talk.send(`a APPEND Sent ${argument}\r\n`).split('\r\n').slice(0, -1);
    expect(answer.at(-1)).toMatch(/^a OK \[APPENDUID \d+ 1\] APPEND completed$/);
    talk.say('b SELECT Sent');
    expect(talk.say('c FETCH 1 (FLAGS INTERNALDATE RFC822.SIZE)')[0]).toContain(told);
  });

  it.each([
    ['Nowhere {5}', 'a NO [TRYCREATE] There is no mailbox Nowhere, CREATE makes it'],
    ['Sent {1048577}', 'a NO [TOOBIG] 1048576 octets is the limit'],
    ['Sent {5+}\r\nHel\0o', 'a BAD A message cannot hold NUL'],
    ['Sent "x" {1+}\r\nx', 'a BAD Syntax: APPEND mailbox [(flag ...)] ["date"] {octets}'],
    ['Sent "31-Feb-2021 09:30:00 +0800" {1+}\r\nx', 'a BAD Syntax: APPEND mailbox [(flag ...)] ["date"] {octets}'],
    ['Sent (\\Foo) {1+}\r\nx', 'a BAD Syntax: APPEND mailbox [(flag ...)] ["date"] {octets}'],
    ['Sent {1+}\r\nx y', 'a BAD Syntax: APPEND mailbox [(flag ...)] ["date"] {octets}'],
    ['Sent x', 'a BAD Syntax: APPEND mailbox [(flag ...)] ["date"] {octets}'],
    [
      `Sent (${Array.from({ length: 21 }, (_, i) => `k${i}`).join(' ')}) {5}`,
      'a NO [LIMIT] 20 flags on one message is the limit',
    ],
  ])('%j: %s', (argument, answer) => {
    expect(loggedIn().send(`a APPEND ${argument}\r\n`)).toBe(`${answer}\r\n`);
  });

  it('ends where the quota ends, before the letter is sent', () => {
    const talk = loggedIn();
    const letter = 'x'.repeat(1024 * 1024);
    for (let i = 0; i < 4; i++) talk.send(`a APPEND Sent {${letter.length}+}\r\n${letter}\r\n`);
    expect(talk.say('b GETQUOTA ""')[0]).toBe('* QUOTA "" (STORAGE 4096 4096)');
    expect(talk.say('c APPEND Sent {1}')).toEqual(['c NO [OVERQUOTA] The mailbox is full']);
    talk.say('d SELECT Sent');
    expect(talk.say('e COPY 1 Archive')).toEqual(['e NO [OVERQUOTA] The mailbox is full']);
    expect(talk.say('f MOVE 1 Archive').at(-1)).toBe('f OK MOVE completed');
  });
});
