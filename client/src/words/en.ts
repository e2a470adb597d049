// The interface in English. What a server or a protocol means is not here, but in shared/src/dialects.

import { beginTexts } from '@mailterm/shared/transcript/words/begin.en';
import type { Words } from './index.ts';

const english: Words = {
  words: {
    'page.conversation': 'Conversation',
    'page.explanation': 'Explanation',
    'page.divider': 'Width of the conversation',
    'page.incomplete': 'A part of this page could not be fetched.',
    'page.reload': 'Reload',

    'header.pages': 'Pages',
    'header.terminal': 'Terminal',
    'header.code': 'Look up',
    'header.explain': 'Explain',
    'header.sessions': 'Sessions',
    'header.language': 'Language',
    'header.faults': 'Fault lab',
    'header.times': 'Times',
    'header.timesHint': 'Show when each reply came and how long it took',
    'header.settings': 'Settings',
    'header.projector': 'Projector',
    'header.theme': 'Colours',
    'theme.auto': 'Auto',
    'theme.light': 'Light',
    'theme.dark': 'Dark',

    'welcome.lead': 'Type the command your tutorial prints.',
    'welcome.send': 'Send a letter by hand, on the practice server.',
    'welcome.read': 'Read it back: user bob, password practice-code.',
    'welcome.imap': 'The same mail by IMAP, which leaves it there.',
    'welcome.tutorial': 'A server that talks as 163.com does.',
    'welcome.presets': '163, QQ, Gmail and others: hosts, ports, and which password.',
    'welcome.faults': 'Break it: make the practice server fail in any way.',
    'welcome.rest': 'Nothing leaves this page before you press Enter. Every reply is explained beside it.',
    'welcome.put': 'Put “{line}” into the prompt',

    'reach.unknown': 'The practice server is built in and needs no network.',
    'reach.practice': 'From here you reach the practice servers only. They are built in and need no network.',
    'reach.listed': 'From here you reach the practice servers and those on this site’s list.',
    'reach.public': 'From here you reach the practice servers and public mail servers.',
    'reach.any': 'From here you reach any server that this computer reaches, and the practice servers.',

    'input.local': 'Command for Mailterm',
    'input.line': 'Line for the server',
    'input.secret': 'Secret line for the server',
    'input.block': 'Line of the letter',
    'input.acceptHint': 'Enter accepts “{line}”, Tab lets you change it first.',
    'input.accept': 'Enter accepts',
    'input.send': 'Send the line',
    'input.show': 'Show',
    'input.hide': 'Hide',
    'input.leaveHint':
      'Enter sends the line. Escape, then Tab, leaves the prompt. F6 goes to the explanation and back.',
    'keys.row': 'Extra keys',
    'keys.complete': 'Tab: accept the suggestion',
    'keys.earlier': 'Earlier line',
    'chips.label': 'What you could say next',

    'next.refused': 'A practice double answers as that server would.',
    'next.refusedAction': 'Use {target}',
    'next.ended': 'The connection has ended; what was said stays here.',
    'next.endedAction': 'Connect again',
    'next.failed': 'No conversation came about. Try again, or type another command.',
    'next.failedAction': 'Try again',
    'next.connecting': 'Waiting for {target}.',
    'next.connectingAction': 'Give up',
    'next.offline': 'This browser is offline. The practice server needs the way to Mailterm, too.',
    'next.offlineAction': 'Try again',
    'next.wantsTls': 'This port begins with TLS: the server waits for a handshake before it says a word.',
    'next.wantsTlsAction': 'Connect with TLS',
    'next.wantsClear': 'This port begins in clear text; TLS is asked for later, by STARTTLS or STLS.',
    'next.wantsClearAction': 'Connect in clear',
    'next.away': 'The way to Mailterm is interrupted. The session goes on there, and nothing is lost.',
    'next.awayAction': 'Try now',
    'next.watching': 'Another tab has this session; this one watches.',
    'next.watchingAction': 'Take over',
    'next.asks': 'The certificate is not trusted. Nothing has passed through TLS yet.',
    'next.asksAction': 'Go on all the same',

    'speaker.client': 'you',
    'speaker.command': 'openssl, for you',
    'speaker.server': 'server',
    'speaker.tool': 'Mailterm',
    'log.label': 'The conversation, line by line',

    'explain.empty': 'Nothing said yet.',
    'explain.emptyHint':
      'This side explains the line you look at: what it says, what it means here, and what to do next. F6 goes there and back.',
    'explain.legendSpeakers': 'Who speaks',
    'explain.legendReplies': 'How a reply ends',
    'explain.close': 'Close',
    'class.done': 'done',
    'class.goOn': 'go on',
    'class.tryLater': 'try later',
    'class.no': 'no',
  },
  sayings: {
    ...beginTexts,
    'prompt.notLoaded': { title: 'not loaded', body: 'This part of the page could not be fetched. Try again.' },
    'link.unreachable': {
      title: 'Mailterm does not answer',
      body: 'This page does not reach its own server. Is it still running, and are you online?',
    },
    'link.lost': {
      title: 'line lost',
      body: 'The line between this page and Mailterm broke. The mail server was told goodbye.',
    },
  },
};

export default english;
