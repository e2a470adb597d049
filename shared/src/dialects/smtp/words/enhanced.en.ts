// Enhanced status codes, in English: by detail whatever the class, then where the class changes what the detail means for
// the reader, then the parts of a code.

import type { Text } from '../../../i18n/text.ts';
import type { EnhancedId } from '../enhanced.ts';

export const enhancedTexts: Record<EnhancedId, Text> = {
  'enhanced.0.0': {
    title: '{code}: no detail',
    body: 'The server states only whether it worked. If it did not, the reason can stand in its words alone.',
  },
  'enhanced.1.0': {
    title: '{code}: an address',
    body: 'An address is the trouble, and the code does not say which. Check sender and recipient letter by letter; the words may name the one that is meant.',
  },
  'enhanced.1.1': {
    title: '{code}: no such mailbox',
    body: 'Nobody here has the name that stands before the @. Correct the spelling, or ask the person for the current address.',
  },
  'enhanced.1.2': {
    title: '{code}: no such domain',
    body: 'What stands after the @ leads nowhere: the domain is misspelt, has expired, or has no mail server. Correct the address.',
  },
  'enhanced.1.3': {
    title: '{code}: recipient’s address malformed',
    body: 'The recipient’s address cannot be read as one. Look for blanks, a missing @, two dots in a row, or full-width signs.',
  },
  'enhanced.1.4': {
    title: '{code}: more than one fits',
    body: 'Several mailboxes here fit this name, and the server does not guess. Write the full address of the person you mean.',
  },
  'enhanced.1.5': {
    title: '{code}: recipient accepted',
    body: 'The server takes this recipient. Go on with another RCPT, or with DATA.',
  },
  'enhanced.1.6': {
    title: '{code}: mailbox has moved',
    body: 'The mailbox was here once and left no new address. Ask the person for it in another way.',
  },
  'enhanced.1.7': {
    title: '{code}: sender’s address malformed',
    body: 'What stands in MAIL FROM cannot be read as an address, or its mailbox could not be confirmed. Write it as <name@domain>.',
  },
  'enhanced.1.8': {
    title: '{code}: sender’s domain not good',
    body: 'The domain in MAIL FROM is not found or could take no bounce back. Use a sender whose domain exists in the DNS.',
  },
  'enhanced.1.9': {
    title: '{code}: passed on, no report',
    body: 'The letter went on to a system that sends no delivery reports. Nobody will tell you whether it arrived.',
  },
  'enhanced.1.10': {
    title: '{code}: domain takes no mail at all',
    body: 'The recipient’s domain declares in the DNS that it never takes mail (null MX). No address there can work; ask for another one.',
  },
  'enhanced.2.0': {
    title: '{code}: the mailbox',
    body: 'The recipient’s mailbox is the trouble, and the code says no more. Read the words; if they tell nothing, ask the recipient in another way.',
  },
  'enhanced.2.1': {
    title: '{code}: mailbox closed',
    body: 'The mailbox exists but takes no letters: switched off, suspended, or over a limit of its own. Only its owner or its provider can open it.',
  },
  'enhanced.2.2': {
    title: '{code}: mailbox full',
    body: 'The recipient has no room left. Nothing is wrong with your letter: the owner of the mailbox must delete something.',
  },
  'enhanced.2.3': {
    title: '{code}: too big for this mailbox',
    body: 'This mailbox allows only smaller letters, even if the server takes more. Make the letter smaller, or send a link instead of the attachment.',
  },
  'enhanced.2.4': {
    title: '{code}: list not expanded',
    body: 'The address is a mailing list, and the server could not find out who is on it. Tell the owner of the list.',
  },
  'enhanced.3.0': {
    title: '{code}: the mail system',
    body: 'It is about the inside of the server that answers. If it refused, you cannot mend that from here; its postmaster can.',
  },
  'enhanced.3.1': {
    title: '{code}: server has no room',
    body: 'The server’s own disk or queue is full, for everybody. Neither your letter nor the recipient’s mailbox is at fault.',
  },
  'enhanced.3.2': {
    title: '{code}: takes no letters',
    body: 'The server answers but takes no letters from the network: it is being serviced, is stopping, or was never meant to.',
  },
  'enhanced.3.3': {
    title: '{code}: cannot do that',
    body: 'You used a command or parameter that this server lacks. Look at its answer to EHLO, and leave out what is not listed there.',
  },
  'enhanced.3.4': {
    title: '{code}: too big for the server',
    body: 'The letter exceeds the limit for everybody here; EHLO tells it behind SIZE. Attachments grow by a third when they are encoded.',
  },
  'enhanced.3.5': {
    title: '{code}: server misconfigured',
    body: 'The server’s own settings are broken. Only its administrator can act: tell them this line and when it came.',
  },
  'enhanced.3.6': {
    title: '{code}: priority changed',
    body: 'The letter was taken, but with another priority than MT-PRIORITY asked for. There is nothing to do.',
  },
  'enhanced.4.0': {
    title: '{code}: network or route',
    body: 'Something on the way to the next server failed, and the code says no more. If it stays, give this line to the postmaster.',
  },
  'enhanced.4.1': {
    title: '{code}: next server silent',
    body: 'The server that must take the letter next did not answer. Yours reached this one; the fault lies further on.',
  },
  'enhanced.4.2': {
    title: '{code}: connection lost',
    body: 'The connection broke, was idle too long, or was too bad to go on. Nothing was delivered in it; connect again.',
  },
  'enhanced.4.3': {
    title: '{code}: look-up failed',
    body: 'The server asked the DNS or a directory of users and got no usable answer. Your commands are not to blame.',
  },
  'enhanced.4.4': {
    title: '{code}: no route',
    body: 'The server does not know where the recipient’s mail goes. Check the part after the @; if it is right, its DNS needs repair.',
  },
  'enhanced.4.5': {
    title: '{code}: too much at once',
    body: 'The server is overloaded, or you want more of it than it gives one client. Send less at a time.',
  },
  'enhanced.4.6': {
    title: '{code}: mail loop',
    body: 'The letter passed so many servers that it must be going in circles. Look for two mailboxes that forward to each other.',
  },
  'enhanced.4.7': {
    title: '{code}: out of time',
    body: 'The letter waited longer than its sender or the server allows. Find out why the next server did not take it.',
  },
  'enhanced.5.0': {
    title: '{code}: the dialogue',
    body: 'It is about the commands themselves, without a closer reason. After a refusal, compare your last line with its syntax.',
  },
  'enhanced.5.1': {
    title: '{code}: command not valid',
    body: 'The server does not know this command, or not at this point. Check the spelling and the order: EHLO, MAIL, RCPT, DATA.',
  },
  'enhanced.5.2': {
    title: '{code}: line not understood',
    body: 'The line could not be read. Look for missing angle brackets, a missing colon, full-width signs, or one blank too many.',
  },
  'enhanced.5.3': {
    title: '{code}: too many recipients',
    body: 'One letter may go to fewer people here. Send it to those that were accepted, and again to the rest.',
  },
  'enhanced.5.4': {
    title: '{code}: arguments not valid',
    body: 'The command is known; what follows it is wrong or not allowed here. Compare it with the syntax, word by word.',
  },
  'enhanced.5.5': {
    title: '{code}: other protocol version',
    body: 'The two sides speak different versions of a protocol. Hardly any server says this; renew the older program.',
  },
  'enhanced.5.6': {
    title: '{code}: login line too long',
    body: 'Your answer in the login is longer than the server reads. A large ticket or token does that: choose another mechanism.',
  },
  'enhanced.6.0': {
    title: '{code}: the content',
    body: 'It is about what stands in the letter, and the code says no more. Many content filters answer so: look for links, attachments or words that they dislike.',
  },
  'enhanced.6.1': {
    title: '{code}: kind of content not taken',
    body: 'The recipient’s system does not take this kind of content. Send it in another form, plain text at best.',
  },
  'enhanced.6.2': {
    title: '{code}: conversion forbidden',
    body: 'The next system cannot take the content as it is, and changing it is forbidden. Send it in a plainer form yourself.',
  },
  'enhanced.6.3': {
    title: '{code}: conversion not possible',
    body: 'The letter holds 8-bit or binary content that the next server cannot take. Encode it in quoted-printable or base64 and send it again.',
  },
  'enhanced.6.4': {
    title: '{code}: converted, with loss',
    body: 'The letter was delivered in another form and lost something on the way. Ask the recipient whether it can still be read.',
  },
  'enhanced.6.5': {
    title: '{code}: conversion failed',
    body: 'A server tried to change the content for the next one and could not. Send it in a plainer form.',
  },
  'enhanced.6.6': {
    title: '{code}: content not fetched',
    body: 'BURL named a message in an IMAP mailbox, and it could not be fetched. Check the address, and that the message still exists.',
  },
  'enhanced.6.7': {
    title: '{code}: address beyond ASCII',
    body: 'An address holds characters that this side cannot take, such as Chinese ones. Use the same person’s ASCII address.',
  },
  'enhanced.6.8': {
    title: '{code}: answer needs UTF-8',
    body: 'The answer holds characters beyond ASCII, and your command did not allow them. Repeat it with SMTPUTF8 at its end.',
  },
  'enhanced.6.9': {
    title: '{code}: UTF-8 header refused',
    body: 'The header is in raw UTF-8, and the server of at least one recipient does not know SMTPUTF8. Write it as encoded words (=?UTF-8?B?…?=).',
  },
  'enhanced.6.10': {
    title: '{code}: withdrawn number',
    body: 'This number was registered twice by mistake and withdrawn. Read it as 6.8 at the end: the answer would need UTF-8.',
  },
  'enhanced.7.0': {
    title: '{code}: security or policy',
    body: 'A matter of security or policy, and the code says no more. The words decide: log in, encrypt, wait, or get off a list.',
  },
  'enhanced.7.1': {
    title: '{code}: policy says no',
    body: 'A rule of the server does not allow this sender, client, recipient or letter. The code never says which rule; only the words can.',
  },
  'enhanced.7.2': {
    title: '{code}: closed list',
    body: 'You may not write to this mailing list. Send from the address that is subscribed, or ask the owner of the list.',
  },
  'enhanced.7.3': {
    title: '{code}: protection cannot be kept',
    body: 'To go on, the letter’s signature or encryption would have to be changed, and that cannot be done. Send it without, or to another address.',
  },
  'enhanced.7.4': {
    title: '{code}: security feature missing',
    body: 'You asked for protection or a login mechanism that does not exist here. Choose one that EHLO lists.',
  },
  'enhanced.7.5': {
    title: '{code}: cryptography failed',
    body: 'A certificate, an encryption or a signature did not hold. Look at the certificates of the servers on the way.',
  },
  'enhanced.7.6': {
    title: '{code}: algorithm not known',
    body: 'One side does not know the cryptographic algorithm of the other. The older program must be renewed.',
  },
  'enhanced.7.7': {
    title: '{code}: letter was altered',
    body: 'A check shows that the letter changed after it was protected. Look for a server on the way that adds footers or rewrites links.',
  },
  'enhanced.7.8': {
    title: '{code}: name or password wrong',
    body: 'The server does not accept this user name with this password. Many providers want an authorization code or app password here instead of the web password.',
  },
  'enhanced.7.9': {
    title: '{code}: login too weak',
    body: 'This way of logging in is not allowed for this account. Choose a stronger mechanism; at Gmail the code asks for an app password.',
  },
  'enhanced.7.10': {
    title: '{code}: encrypt first',
    body: 'The server wants an encrypted connection before this command. Send STARTTLS, or use port 465.',
  },
  'enhanced.7.11': {
    title: '{code}: this login only under TLS',
    body: 'This mechanism would show your password on an open line, so it is allowed only under TLS. Send STARTTLS, then AUTH again.',
  },
  'enhanced.7.12': {
    title: '{code}: log in once with PLAIN',
    body: 'The server does not hold your password in the form that this mechanism needs. Log in once with PLAIN under TLS; after that it works.',
  },
  'enhanced.7.13': {
    title: '{code}: account switched off',
    body: 'The account exists and has been disabled. Another password will not help: ask the provider or the administrator.',
  },
  'enhanced.7.14': {
    title: '{code}: servers do not trust each other',
    body: 'The server would have to act for you on another one, such as fetching a message for BURL, and is not trusted there. Its administrator must set that up.',
  },
  'enhanced.7.15': {
    title: '{code}: priority too low',
    body: 'The server is busy and takes only letters of a higher priority now. Wait, or raise MT-PRIORITY if you may.',
  },
  'enhanced.7.16': {
    title: '{code}: too big for its priority',
    body: 'Letters of this priority must be smaller here. Shorten the letter, or choose another MT-PRIORITY.',
  },
  'enhanced.7.17': {
    title: '{code}: mailbox has a new owner',
    body: 'The mailbox changed hands after the date you gave with RRVS. The letter was meant for the person before, so it was not handed over.',
  },
  'enhanced.7.18': {
    title: '{code}: domain has a new owner',
    body: 'The whole domain changed hands after the date you gave with RRVS, so nobody there is surely the person you mean.',
  },
  'enhanced.7.19': {
    title: '{code}: owner cannot be checked',
    body: 'The server does not know since when this mailbox has its owner. Send it without RRVS if you can bear that another person reads it.',
  },
  'enhanced.7.20': {
    title: '{code}: no DKIM signature passes',
    body: 'The receiver wants a valid DKIM signature and found none. The sending domain must sign its letters, or repair its key in the DNS.',
  },
  'enhanced.7.21': {
    title: '{code}: DKIM signature not acceptable',
    body: 'There are valid DKIM signatures, but none that this receiver trusts: a short key, or one that covers too little of the letter.',
  },
  'enhanced.7.22': {
    title: '{code}: not signed by the author’s domain',
    body: 'A DKIM signature is valid, but belongs to another domain than the address in From. Let that domain sign.',
  },
  'enhanced.7.23': {
    title: '{code}: SPF not passed',
    body: 'The SPF record of the sender’s domain does not name the address you send from. Add it there, or send through the domain’s own server.',
  },
  'enhanced.7.24': {
    title: '{code}: SPF not readable',
    body: 'The SPF record of the sender’s domain could not be worked out. Look for two records, typing errors, or more than ten look-ups.',
  },
  'enhanced.7.25': {
    title: '{code}: no proper reverse name',
    body: 'The IP address you send from has no name in the DNS, or one that does not lead back to it. Who provides the address must set the PTR record.',
  },
  'enhanced.7.26': {
    title: '{code}: several sender checks failed',
    body: 'Neither SPF nor DKIM (or DMARC, which needs one of them) speaks for the sender. The sending domain must repair at least one.',
  },
  'enhanced.7.27': {
    title: '{code}: sender’s domain takes no mail',
    body: 'The domain in MAIL FROM declares that it never takes mail, so no bounce could come back. Use another sender. Gmail writes this number for a failed SPF check.',
  },
  'enhanced.7.28': {
    title: '{code}: flood',
    body: 'Far more letters than usual came in a short time, from you or to this recipient. Send more slowly.',
  },
  'enhanced.7.29': {
    title: '{code}: ARC does not hold',
    body: 'The letter was forwarded, and its record of earlier checks (ARC) is broken. The forwarding server must repair that. Gmail writes this number for a connection without TLS.',
  },
  'enhanced.7.30': {
    title: '{code}: REQUIRETLS cannot be kept',
    body: 'The letter demands encryption on its whole way, and the next server does not promise it. Send it without REQUIRETLS, or by another way. Gmail writes this number for a failed DKIM check.',
  },

  // ---- Done: what sounds like trouble is none with a 2 in front
  'enhanced.2.0.0': { title: '{code}: done', body: 'It worked, and there is nothing to add.' },
  'enhanced.2.1.0': {
    title: '{code}: address accepted',
    body: 'The address you gave is fine. Go on with the next command.',
  },
  'enhanced.2.5.0': { title: '{code}: command carried out', body: 'The command was right, and it was done.' },
  'enhanced.2.6.0': {
    title: '{code}: letter taken',
    body: 'The letter’s content is fine and the server has taken it over. Note the queue number in the words: a postmaster can find it by that.',
  },
  'enhanced.2.7.0': {
    title: '{code}: security step done',
    body: 'The login or the start of encryption succeeded. You may go on.',
  },

  // ---- Not now (4) or final (5): the same detail, another thing to do
  'enhanced.4.1.1': {
    title: '{code}: mailbox not confirmed yet',
    body: 'The server could not find out whether this mailbox exists. Nothing is decided: try again in some minutes.',
  },
  'enhanced.5.1.1': {
    title: '{code}: no such mailbox, final',
    body: 'Nobody here has the name before the @, and waiting changes nothing. Check the spelling, or ask for the current address; repeating it harms your reputation.',
  },
  'enhanced.4.1.2': {
    title: '{code}: domain not found now',
    body: 'Looking up what stands after the @ failed for the moment. Check its spelling; if it is right, try again later.',
  },
  'enhanced.5.1.2': {
    title: '{code}: no such domain, final',
    body: 'There is no mail server for what stands after the @. Correct the address: it cannot work as it is.',
  },
  'enhanced.4.1.7': {
    title: '{code}: sender not confirmed yet',
    body: 'The server is still asking your domain whether the sender’s mailbox exists. Send the same again in a few minutes.',
  },
  'enhanced.5.1.7': {
    title: '{code}: sender refused',
    body: 'The address in MAIL FROM is malformed or does not exist, and that is final. Send from a mailbox that can take replies.',
  },
  'enhanced.4.1.8': {
    title: '{code}: sender’s domain not found now',
    body: 'The DNS said nothing about the domain in MAIL FROM just now. If its name is spelt right, try again later.',
  },
  'enhanced.5.1.8': {
    title: '{code}: sender’s domain refused',
    body: 'The domain in MAIL FROM does not exist or takes no bounces: use another one. Microsoft 365 writes this when it has blocked an account for sending spam.',
  },
  'enhanced.4.2.0': {
    title: '{code}: mailbox not now',
    body: 'The mailbox cannot take the letter at the moment. Servers with greylisting say it so: the same letter, sent again in some minutes, gets through.',
  },
  'enhanced.5.2.0': {
    title: '{code}: mailbox refuses',
    body: 'The mailbox has refused for good, and only the words can say why: full, closed, or a rule of its owner.',
  },
  'enhanced.4.2.1': {
    title: '{code}: mailbox closed for now',
    body: 'The mailbox takes nothing at the moment: locked, being moved, or getting too much at once. Try again later.',
  },
  'enhanced.5.2.1': {
    title: '{code}: mailbox closed for good',
    body: 'The mailbox has been switched off, and further tries will fail as well. Reach the person in another way.',
  },
  'enhanced.4.2.2': {
    title: '{code}: mailbox full, wait',
    body: 'There is no room now, and the server expects that to pass. Keep the letter and try again tomorrow; a mail server does so by itself for days.',
  },
  'enhanced.5.2.2': {
    title: '{code}: mailbox full, final',
    body: 'There is no room, and the server has refused the letter for good. Tell the owner, and send it anew when there is room.',
  },
  'enhanced.4.3.0': {
    title: '{code}: server trouble for now',
    body: 'Something inside the server failed. Nothing you typed caused it; try again later.',
  },
  'enhanced.5.3.0': {
    title: '{code}: server refuses',
    body: 'The server refuses for good and gives no closer reason than its own system. Ask its postmaster, and quote this line.',
  },
  'enhanced.4.3.1': {
    title: '{code}: server full for now',
    body: 'The server has run out of room for everybody. That is noticed and mended: try again in an hour.',
  },
  'enhanced.5.3.1': {
    title: '{code}: server full, refused',
    body: 'The server has no room and will not wait for any. Keep the letter, and tell the postmaster.',
  },
  'enhanced.4.3.2': {
    title: '{code}: not accepting now',
    body: 'The server is starting, stopping, being serviced, or has too much to do. Come back in a few minutes.',
  },
  'enhanced.5.3.2': {
    title: '{code}: never takes letters',
    body: 'This host takes no letters from the network. You are probably at the wrong one: ask the DNS for the MX of the recipient’s domain.',
  },
  'enhanced.4.3.5': {
    title: '{code}: settings broken for now',
    body: 'A setting of the server is broken, and it hopes for repair. The letter can wait; the administrator should hear of it.',
  },
  'enhanced.5.3.5': {
    title: '{code}: settings forbid delivery',
    body: 'By its own settings the server cannot deliver this, for example because the mail would come back to itself. Until its administrator changes them, every try fails.',
  },
  'enhanced.4.4.1': {
    title: '{code}: next server silent, will retry',
    body: 'The next server did not answer. The letter waits in the queue and is tried again; you need not do anything yet.',
  },
  'enhanced.5.4.1': {
    title: '{code}: next server silent, given up',
    body: 'The next server never answered, and the letter has failed. Microsoft 365 writes this for something else: the recipient does not exist there.',
  },
  'enhanced.4.4.2': {
    title: '{code}: connection lost, try again',
    body: 'The connection broke or you were silent too long. What was not confirmed with 250 was not delivered: connect and send it again.',
  },
  'enhanced.5.4.2': {
    title: '{code}: connection bad, given up',
    body: 'Connections kept breaking until the server gave up. The network between the two servers must be looked at.',
  },
  'enhanced.4.4.3': {
    title: '{code}: look-up failed for now',
    body: 'The DNS or a directory gave no answer just now. Try again in some minutes.',
  },
  'enhanced.5.4.3': {
    title: '{code}: look-up failed for good',
    body: 'A look-up gave an answer that cannot be used. Check the domain’s spelling; if it is right, its DNS records need repair.',
  },
  'enhanced.4.4.4': {
    title: '{code}: no route yet',
    body: 'The server could not find out where the recipient’s mail goes, and will ask again. It often passes within the hour.',
  },
  'enhanced.5.4.4': {
    title: '{code}: no route, final',
    body: 'No server is responsible for the recipient’s domain: it has neither MX nor address. Check the part after the @.',
  },
  'enhanced.4.4.5': {
    title: '{code}: too much at the moment',
    body: 'Too many connections or letters at once. Close some, wait a few minutes, and send more slowly.',
  },
  'enhanced.5.4.5': {
    title: '{code}: too much, refused',
    body: 'More than this server takes from you, and not only for the moment. Gmail writes it when an account has used up its letters of the day.',
  },
  'enhanced.4.4.6': {
    title: '{code}: loop suspected',
    body: 'The letter passed very many servers. It is held back for now: look for mailboxes that forward to each other before it is returned.',
  },
  'enhanced.5.4.6': {
    title: '{code}: loop, given up',
    body: 'The letter went in circles and was thrown back. Two mailboxes forward to each other, or a server believes that it is not responsible for its own domain.',
  },
  'enhanced.4.4.7': {
    title: '{code}: late, still trying',
    body: 'The letter is late. A server that goes on trying says it so; in a bounce from Exchange the same number means that it was given up.',
  },
  'enhanced.5.4.7': {
    title: '{code}: out of time, given up',
    body: 'The letter was tried until its time ran out. Earlier delay notices tell why; mend that, then send it again.',
  },
  'enhanced.4.5.3': {
    title: '{code}: no more recipients in this letter',
    body: 'The recipients so far are accepted. Send the letter with DATA, then begin anew with MAIL for the others.',
  },
  'enhanced.5.5.3': {
    title: '{code}: too many recipients, refused',
    body: 'The letter has more recipients than is allowed at all. Split the list; a mailing list would serve you better.',
  },
  'enhanced.4.7.0': {
    title: '{code}: policy says wait',
    body: 'A rule stops you for now: too many connections or failed logins, greylisting, or a doubtful sender. Wait, and send less at once.',
  },
  'enhanced.5.7.0': {
    title: '{code}: policy says no',
    body: 'A rule stops you. With 530 something must come first: the login, or STARTTLS. Otherwise the words say what it is.',
  },
  'enhanced.4.7.1': {
    title: '{code}: held back by policy',
    body: 'A rule holds the letter back for now: most often greylisting, else reputation or a check that gave no answer. Send the same again in some minutes.',
  },
  'enhanced.5.7.1': {
    title: '{code}: refused by policy',
    body: 'At least a dozen rules end in this code, so look for words: relay or authenticate (log in first); SPF, DKIM, DMARC (the sender’s domain); block, list, reputation or an IP address; PTR or reverse (the client’s name). Spam, virus or content mean the letter; not permitted, restricted or access denied mean rules of the recipient.',
  },
  'enhanced.4.7.5': {
    title: '{code}: certificate not trusted now',
    body: 'The encryption to the next server could not be trusted: an expired certificate, or a wrong name in it. The letter waits; that server’s postmaster must renew it.',
  },
  'enhanced.5.7.5': {
    title: '{code}: cryptography failed for good',
    body: 'An encryption or signature check failed and will fail again. Repair the certificate or the key that it names before you send again.',
  },
  'enhanced.4.7.23': {
    title: '{code}: SPF not passed, slowed down',
    body: 'SPF does not speak for the address you send from. The receiver only holds you back yet; repair the record before it refuses.',
  },
  'enhanced.5.7.23': {
    title: '{code}: SPF not passed, refused',
    body: 'By the domain’s own SPF record you may not send for it. Send through the domain’s server, or have your address added to the record.',
  },
  'enhanced.4.7.24': {
    title: '{code}: SPF not readable now',
    body: 'The SPF record could not be fetched at the moment. Try again later; if it stays, the domain’s DNS is at fault.',
  },
  'enhanced.5.7.24': {
    title: '{code}: SPF record broken',
    body: 'The SPF record of the sender’s domain is not valid: two records, a typing error, or more than ten look-ups. Who keeps the DNS must correct it.',
  },
  'enhanced.4.7.25': {
    title: '{code}: reverse name missing, slowed down',
    body: 'The name of your IP address could not be confirmed, perhaps only just now. Try again later, and have the PTR record checked.',
  },
  'enhanced.5.7.25': {
    title: '{code}: reverse name missing, refused',
    body: 'Your IP address has no name, or one that does not lead back to it. Without a PTR record from your network provider no try will succeed.',
  },
  'enhanced.4.7.26': {
    title: '{code}: sender not proven, slowed down',
    body: 'Neither SPF nor DKIM speaks for the sender, and the receiver lets only few such letters in. Set up one of them for the sending domain.',
  },
  'enhanced.5.7.26': {
    title: '{code}: sender not proven, refused',
    body: 'Neither SPF nor DKIM speaks for the sender, or DMARC forbids this letter. Set them up for the domain in From before you send again.',
  },
  'enhanced.4.7.28': {
    title: '{code}: too many letters for now',
    body: 'Unusually many letters come from your address, network or domain. Stop for an hour, and find out who sends them.',
  },
  'enhanced.5.7.28': {
    title: '{code}: too many letters, refused',
    body: 'The receiver takes what you send for a flood of unwanted mail and refuses it. Find the source, and ask the receiver only when it has stopped.',
  },

  // ---- The parts of a code
  'enhanced.class.2': {
    title: 'first number 2: done',
    body: 'It worked. The two numbers behind it only say what it was about.',
  },
  'enhanced.class.4': {
    title: 'first number 4: not now',
    body: 'A refusal for the moment: the same thing may work later. Mail servers keep such a letter and try again for days.',
  },
  'enhanced.class.5': {
    title: 'first number 5: no',
    body: 'A final refusal: the same line will get the same answer. Change the address, the login, the letter or the settings first.',
  },
  'enhanced.subject.0': {
    title: '{code}: no subject',
    body: 'A 0 in the middle puts it under no subject at all. Only the words can tell more.',
  },
  'enhanced.subject.1': {
    title: '{code}: about an address',
    body: 'A 1 in the middle: an address. Low last numbers mean the recipient, 7 and 8 the sender; one that is in no list is the server’s own.',
  },
  'enhanced.subject.2': {
    title: '{code}: about a mailbox',
    body: 'A 2 in the middle: the address is right, and its mailbox has the trouble (closed, full, too small). Only its owner or provider can help.',
  },
  'enhanced.subject.3': {
    title: '{code}: about the mail system',
    body: 'A 3 in the middle: the receiving server as a whole (full, switched off, misconfigured, or its size limit). Its postmaster is the one to ask.',
  },
  'enhanced.subject.4': {
    title: '{code}: about the network',
    body: 'A 4 in the middle: the way between servers (silence, DNS, overload, loops). It often passes by itself.',
  },
  'enhanced.subject.5': {
    title: '{code}: about the dialogue',
    body: 'A 5 in the middle: the commands themselves. Whoever types them can mend it: spelling, order, arguments.',
  },
  'enhanced.subject.6': {
    title: '{code}: about the content',
    body: 'A 6 in the middle: what stands in the letter, its form, characters or size of parts. Change the letter.',
  },
  'enhanced.subject.7': {
    title: '{code}: about security or policy',
    body: 'A 7 in the middle: logins, encryption, sender checks, block lists, and rules of the house. Big providers invent last numbers of their own here; their help pages explain them.',
  },
  'enhanced.unknown': {
    title: '{code}: not in any list',
    body: 'It has the shape of an enhanced status code, but no such subject was ever defined. Its first number still counts.',
  },
  'enhanced.malformed': {
    title: '{code}: not a valid code',
    body: 'The x is a placeholder from a manual that was left in by mistake; a number belongs there. The reply code before it still counts.',
  },
};
