// Chinese in UTF-8, as letters are written today, and in GBK, as many still are. What was sent lies with who sent it.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import type { User } from '../accounts.ts';
import { chinese, messageId, notSent, people, utf8 } from './draft.ts';
import type { Draft } from './draft.ts';

export function chineseLetters(owner: User): readonly Draft[] {
  const [got, sent] = owner === 'alice' ? [invitation, answer] : [answer, invitation];
  return [
    { ...got, owner, flags: owner === 'alice' ? ['\\Seen', '\\Answered'] : ['\\Seen'] },
    { ...sent, owner, mailbox: 'Sent', flags: ['\\Seen'], trace: notSent },
    gbk(owner),
  ];
}

const invitation: Omit<Draft, 'owner'> = {
  id: 'hike',
  ageHours: 50,
  from: people.bob,
  to: people.alice,
  subject: '周末一起爬山吗？',
  fields: chinese,
  body: utf8(
    'alice：',
    '',
    '周六早上八点在北门集合，你来吗？带上水和午饭就行。',
    '这封信的正文是 UTF-8 编码的中文，主题在信头里写成了 =?UTF-8?B?…?= 的形式。',
    '',
    'bob',
  ),
};

const answer: Omit<Draft, 'owner'> = {
  id: 'hike-answer',
  ageHours: 49,
  from: people.alice,
  to: people.bob,
  subject: '回复：周末一起爬山吗？',
  fields: [`In-Reply-To: ${messageId('hike')}`, `References: ${messageId('hike')}`, ...chinese],
  body: utf8(
    'bob：',
    '',
    '好啊，周六八点北门见。我带水果。',
    '信头里的 In-Reply-To 写着你那封信的 Message-ID，邮件程序靠它把一来一回排在一起。',
    '',
    'alice',
  ),
};

/**
 * There is an encoder for UTF-8 only, so these are octets. The text says in Chinese: the body of this letter is in GBK and
 * not packed; charset=gbk tells programs how to read it; read as UTF-8 or Latin-1 it is a mess; new letters are better
 * written in UTF-8.
 */
const gbkBody = [
  'zazRp6O6DQoNCtXit+LQxbXE1f3OxMrHIEdCSyCx4MLro6zDu9PQvq25/SBiYXNlNjSjrNDFwO+1xMO/uPa6utfWvs3Kx8G9uPbX',
  '1r3aoaMNCtDFzbfQtNfFIGNoYXJzZXQ9Z2Jro6zW98zi0LSzySA9P0dCSz9CPy4uLj89o6zV4tH5tsHQxbXEs8zQ8rLF1qq1wNT1',
  'w7S94sLroaMNCrDRzazR+bXE19a92rWx1/cgVVRGLTggu/LV3yBMYXRpbi0xIMC0tsGjrL+0tb21xL7NysfC0sLro6zA/cjn09DI',
  'y7+0tb3LxLj2udbX1sS4o6zG5Mq1ysehsMTjusOhsaGjDQrQwtC0tcTQxcfr08MgVVRGLTihow0KDQrTyrz+udzA7dSxDQo=',
].join('');

function gbk(owner: User): Draft {
  return {
    id: `gbk-${owner}`,
    owner,
    flags: ['\\Seen'],
    ageHours: 22,
    // 邮件管理员, and: 通知：练习服务器今晚不停机
    from: '=?GBK?B?08q8/rncwO3UsQ==?= <postmaster@practice.test>',
    to: people[owner],
    subject: '=?GBK?B?zajWqqO6wbfPsLf+zvHG973xze2yu82ju/o=?=',
    fields: ['Content-Type: text/plain; charset=gbk', 'Content-Transfer-Encoding: 8bit'],
    body: toLatin1(fromBase64(gbkBody) ?? new Uint8Array(0)),
  };
}
