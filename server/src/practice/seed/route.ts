// Letters that came from outside: the way of one through four servers and what was checked of it, a newsletter, and one that
// failed every check. All names are reserved (RFC 2606), all addresses are for documentation (RFC 5737, RFC 3849).

import type { User } from '../accounts.ts';
import { plain, utf8 } from './draft.ts';
import type { Clock, Draft } from './draft.ts';

export function routeLetters(owner: User): readonly Draft[] {
  return [travelled(owner), newsletter(owner), spam(owner)];
}

function travelled(owner: User): Draft {
  return {
    id: `route-${owner}`,
    owner,
    ageHours: 9,
    waySeconds: 251,
    from: 'Carol <carol@newsroom.example>',
    to: `${owner}@practice.test`,
    subject: 'Read my Received lines from below',
    trace: (sent) => wayOf(owner, sent),
    fields: plain,
    body: utf8(
      'Every server that has a letter in its hands puts one Received line on top. So the',
      'lowest one is the first: my phone gave this letter to out.newsroom.example. Follow',
      'the times upwards: at relay.backbone.example it waited for four minutes.',
      '',
      'Authentication-Results is what your server found. SPF: the machine may send for',
      'newsroom.example. DKIM: nobody has changed the letter since it was signed. DMARC:',
      'both are about the domain in From. Only believe such a line of your own server.',
      '',
      'Carol',
    ),
  };
}

function wayOf(owner: User, sent: Clock): readonly string[] {
  return [
    'Return-Path: <carol@newsroom.example>',
    `Received: from mx.practice.test (mx.practice.test [192.0.2.10])`,
    `\tby mail.practice.test (Practice) with LMTP id R4-${owner.toUpperCase()}`,
    `\tfor <${owner}@practice.test>; ${sent(251)}`,
    'Authentication-Results: mx.practice.test;',
    '\tspf=pass smtp.mailfrom=newsroom.example;',
    '\tdkim=pass (2048-bit key) header.d=newsroom.example header.s=spring;',
    '\tdmarc=pass (p=reject) header.from=newsroom.example',
    'Received: from relay.backbone.example (relay.backbone.example [IPv6:2001:db8::25])',
    '\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))',
    `\tby mx.practice.test (Practice) with ESMTPS id R3-${owner.toUpperCase()}`,
    `\tfor <${owner}@practice.test>; ${sent(250)}`,
    'Received: from out.newsroom.example (out.newsroom.example [198.51.100.7])',
    '\tby relay.backbone.example with ESMTPS id R2BACKBONE;',
    `\t${sent(8)}`,
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=newsroom.example; s=spring;',
    '\th=from:to:subject:date:message-id:mime-version:content-type;',
    '\tbh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;',
    '\tb=VGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZSwgaXQgb25seSBsb29rcyBsaWtlIG9uZS4=',
    'Received: from [203.0.113.44] (phone.newsroom.example [203.0.113.44])',
    '\tby out.newsroom.example with ESMTPSA id R1NEWSROOM;',
    `\t${sent(2)}`,
  ];
}

/** In Archive: read, and kept. */
function newsletter(owner: User): Draft {
  return {
    id: `news-${owner}`,
    owner,
    mailbox: 'Archive',
    flags: ['\\Seen', '$Forwarded'],
    ageHours: 31 * 24,
    waySeconds: 30,
    from: 'Mail history <editors@lists.example>',
    to: 'Mail history <history@lists.example>',
    subject: '[history] The at sign',
    trace: (sent) => [
      'Return-Path: <history-bounces@lists.example>',
      'Received: from lists.example (lists.example [198.51.100.25])',
      `\tby mail.practice.test with ESMTPS id NEWS-${owner.toUpperCase()}`,
      `\tfor <${owner}@practice.test>; ${sent(30)}`,
    ],
    fields: [
      'List-Id: Mail history <history.lists.example>',
      'List-Post: <mailto:history@lists.example>',
      'List-Unsubscribe: <mailto:history-leave@lists.example>, <https://lists.example/leave>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Precedence: list',
      ...plain,
    ],
    body: utf8(
      'Ray Tomlinson took the sign @ for addresses in 1971: it says where somebody is, and it',
      'was in no name. This letter went to a list: your address is not in To, but your server',
      'knew it from RCPT TO. The fields that begin with List- tell your program which list it',
      'is and how to leave it.',
    ),
  };
}

/** In Junk: harmless, and worth looking at for the checks that it failed. */
function spam(owner: User): Draft {
  return {
    id: `spam-${owner}`,
    owner,
    mailbox: 'Junk',
    flags: ['$Junk'],
    ageHours: 12,
    from: '"Your Bank" <service@bank.example>',
    to: `${owner}@practice.test`,
    subject: 'URGENT: your account will be closed',
    trace: (sent) => [
      'Return-Path: <x7f3@cheap-offers.test>',
      'Received: from bank.example (unknown [203.0.113.199])',
      `\tby mx.practice.test with ESMTP id SPAM-${owner.toUpperCase()}`,
      `\tfor <${owner}@practice.test>; ${sent(1)}`,
      'Authentication-Results: mx.practice.test;',
      '\tspf=fail smtp.mailfrom=cheap-offers.test;',
      '\tdkim=none;',
      '\tdmarc=fail (p=quarantine) header.from=bank.example',
    ],
    fields: [
      'Reply-To: <bank-help@cheap-offers.test>',
      'X-Spam-Flag: YES',
      'Content-Type: text/plain; charset=us-ascii',
    ],
    body: utf8(
      'Dear customer! Confirm your password today: http://bank.example.cheap-offers.test/',
      '',
      '(This letter is harmless and was written for practice. Anybody can write any name into',
      'From. Look at what does not fit: Return-Path and Reply-To belong to somebody else, the',
      'machine called itself bank.example and is unknown, SPF and DMARC failed, and the address',
      'of the page ends in cheap-offers.test. That is why it lies in Junk.)',
    ),
  };
}
