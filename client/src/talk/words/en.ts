// The words about a conversation under way, in English.

import type { TalkWords } from './ids.ts';

export const english: TalkWords = {
  'fold.reply': 'Folded: {lines} lines, {size}.',
  'fold.show': 'Show all of it',
  'fold.hide': 'Fold it',
  'fold.save': 'Save as .eml',

  'wait.connecting':
    '{host} has not answered for {seconds} s. A computer that is there and wants no visitors refuses at once; silence mostly means that a firewall on the way throws the packets away.',
  'wait.port25': 'Port 25 is closed like this on most home and campus networks. Letters are handed in at 587 or 465.',

  'idle.lead': 'The server speaks by itself now, whenever something changes in this mailbox.',
  'idle.news': 'It has told you {count} things since.',
  'idle.end': 'DONE, without a tag, ends the waiting.',

  'literal.left':
    'The server counts: it takes {left} more octets as they are, line ends included (each is two octets).',

  'letter.title': 'The letter as it stands',
  'letter.given': 'there',
  'letter.missing': 'not there yet',
  'letter.dateMissing': 'not there; the server may add it',
  'letter.border': 'Empty line',
  'letter.noBorder': 'not there yet: everything so far is header',
  'letter.textInHeader':
    'missing! “{line}” is no header field. Without an empty line before it, it is not read as body.',
  'letter.body': 'Body',
  'letter.lines': '{lines} lines, {size}',
  'letter.sender': 'Envelope from',
  'letter.receivers': 'Envelope to',
  'letter.envelope': 'The letter goes to the addresses of RCPT TO, whatever its To: says.',
  'letter.end': 'A line that holds only a dot ends and sends it.',
  'letter.brief': 'Letter so far: {lines} lines, for {receivers}',

  'resend.offer': 'Connect again and resend turns {first}–{last}',
  'resend.offerOne': 'Connect again and resend turn {first}',
  'resend.title': 'Say it again',
  'resend.list': 'What will be put into the prompt, turn by turn',
  'resend.how':
    'A new connection is opened. Each line then waits in the prompt for your Enter; the next one comes when the server has answered. You may change or skip any of them.',
  'resend.secret': 'asked again',
  'resend.lines': '… {count} lines',
  'resend.begin': 'Connect, then one at a time',
  'resend.cancel': 'Not now',
  'resend.at': 'Resending: turn {turn}, {at} of {count}.',
  'resend.waiting': 'The next line comes when the server has answered.',
  'resend.ask': 'Secrets are not kept for this: type this one again.',
  'resend.differs': 'The server answered otherwise than before. Look at its reply; then put the next line in, or stop.',
  'resend.put': 'Put it in',
  'resend.skip': 'Skip it',
  'resend.stop': 'Stop',
  'resend.done': 'All {count} turns were said again.',

  'beside.lesson': 'Lesson…',
  'beside.lessonTitle': 'Make a lesson of what was said',
  'beside.share': 'Share…',
  'beside.shareTitle': 'Share or save what was said',
  'beside.new': 'New session',
  'beside.newTitle': 'Open another session; this one goes on',
  'beside.split': 'Side by side',
  'beside.unsplit': 'One only',
  'beside.pick': 'Session on this side',

  'kept.on': 'kept {minutes} min',
  'kept.off': 'not kept',
  'kept.gone': 'wiped',
  'kept.title': 'What is kept of this session',
  'kept.where':
    'What both sides said, passwords included, is in the memory of the Mailterm server and in this tab. Only you have it.',
  'kept.long':
    'The server forgets it {minutes} minutes after the end, or when it stops. So a reload of this page loses nothing.',
  'kept.short':
    'The server wipes it the moment the session ends, and deletes what was written down. Before that, a reload of this page loses nothing.',
  'kept.wiped': 'The server has wiped it.',
  'kept.disk': 'Nothing is written to a disk, and nothing is published.',
  'kept.written':
    'A copy without passwords is written to the server’s disk, for “My transcripts”. Nobody else can open it, and nothing is published unless you share it.',
  'kept.saved': 'Everything so far is saved.',
  'kept.saving': 'The last lines are being saved.',
  'kept.lost': 'What comes from here on is not saved: the server could not write it down. The session itself goes on.',
  'kept.lostBrief': 'no longer saved',
  'kept.tab': 'This tab holds it until you close it, or forget it here.',
  'kept.watched': 'Another page has this session; only that page can wipe it.',
  'kept.switch': 'Keep it after the end',
  'kept.forget': 'Forget now',
  'kept.forgetHow':
    'Ends the connection if it is open, and wipes the session on the server, with what was written down, and in this tab. There is no way back.',
  'kept.failed':
    'The server did not confirm that it is wiped. It will forget it by itself {minutes} minutes after the end.',
  'kept.close': 'Close',
};
