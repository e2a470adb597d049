// Why something was refused or ended, in English. The params of each text stand in reasons.ts.

import type { Text } from '../i18n/text.ts';
import type { ReasonId } from './reasons.ts';

export const reasonTexts: Record<ReasonId, Text> = {
  'name.notFound': {
    title: 'no such name',
    body: 'The name {host} is not in the DNS. Check its spelling: mail servers are often called smtp.… or pop.…',
  },
  'name.failed': {
    title: 'name lookup failed',
    body: 'The DNS gave no answer about {host}. This often passes: try again in a minute.',
  },
  'name.malformed': {
    title: 'not a host name',
    body: '“{host}” cannot be a host name. Write a name such as smtp.163.com or an address such as 192.0.2.7, and nothing else.',
  },
  'name.noFault': {
    title: 'no such fault',
    body: 'Under fault.test a name says what goes wrong: 421.fault.test, data-452.fault.test, drop.fault.test. {host} names nothing that is known there.',
  },
  'port.malformed': {
    title: 'not a port',
    body: '“{port}” is not a port. A port is a whole number from 1 to 65535; SMTP listens on 25, POP3 on 110.',
  },
  'lookup.outside': {
    title: 'outside of the practice world',
    body: 'Only the practice world is looked up here, and {name} is not in it. Try: dig MX practice.test',
  },
  'lookup.type': {
    title: 'no such record type',
    body: '{type} cannot be asked for here. Mail needs MX, A, AAAA, TXT and PTR.',
  },
  'lookup.notTold': {
    title: 'not told here',
    body: 'This Mailterm is open to everybody, and {name} belongs to the inside of some network.',
  },
  'lookup.failed': { title: 'no answer from the DNS', body: 'The DNS could not answer for {name}: {code}. Try again.' },
  'lookup.timeout': {
    title: 'the DNS is silent',
    body: 'No name server has answered for {name} within {limit} seconds. Try again.',
  },
  'lookup.tooLarge': {
    title: 'answer too long',
    body: 'What the DNS says of {name} is longer than {limit} octets. Ask for one type.',
  },
  'target.refused': {
    title: 'not reachable from here',
    body: 'This Mailterm does not connect to {host}: either no public mail server has this name, or connecting to it is not allowed here.',
  },
  'target.port': {
    title: 'not a mail port',
    body: 'This Mailterm connects to mail ports only, and {port} is none of them. Try 25 or 587 for SMTP, 110 for POP3.',
  },
  'target.practiceOnly': {
    title: 'practice servers only',
    body: 'This Mailterm connects to its practice servers only, and {host} is not one of them. Try: telnet practice 25',
  },
  'target.notListed': {
    title: 'not on the list',
    body: 'This Mailterm connects to the servers its operator has listed, and {host} port {port} is not among them.',
  },
  'dial.refused': {
    title: 'connection refused',
    body: 'The machine {host} ({address}) is there, but nothing listens on port {port}, or a firewall says no for it.',
  },
  'dial.timeout': {
    title: 'no answer',
    body: 'Nothing came back from {host} ({address}) port {port} in {limit} seconds. A firewall on the way probably drops the packets; many networks block port 25.',
  },
  'dial.unreachable': {
    title: 'no route',
    body: 'There is no way from here to {address}, the address of {host}, so port {port} was never reached. Check that the network is up.',
  },
  'dial.failed': {
    title: 'connection failed',
    body: 'The connection to {host} ({address}) port {port} could not be made. The system says: {name}.',
  },
  'close.server': { title: 'closed by the server', body: 'The mail server closed the connection.' },
  'close.serverReset': {
    title: 'reset by the server',
    body: 'The mail server broke the connection off (TCP reset), without saying goodbye. What was on its way may be lost.',
  },
  'close.client': {
    title: 'closed by you',
    body: 'You left the connection. The mail server saw it end without a QUIT.',
  },
  'close.program': {
    title: 'the program has left',
    body: 'The program that had connected to the practice port closed the connection.',
  },
  'close.pageGone': {
    title: 'page gone',
    body: 'The page was gone and did not come back in time, so the connection to the mail server was closed.',
  },
  'close.shutdown': {
    title: 'Mailterm stops',
    body: 'Mailterm itself is being stopped or restarted. Connect again in a moment.',
  },
  'close.internal': {
    title: 'our mistake',
    body: 'Something went wrong inside Mailterm; it was not your doing. Connect again, and tell the operator if it happens twice.',
  },
  'close.unsent': {
    title: 'not sent',
    body: '{octets} octets that you typed had not been sent when the connection ended.',
  },
  'tls.selfSigned': {
    title: 'self-signed certificate',
    body: 'The certificate of {host} vouches for itself; no authority stands behind it. It may be the right server with a home-made certificate, or somebody in between.',
  },
  'tls.unknownIssuer': {
    title: 'unknown issuer',
    body: 'The certificate of {host} was issued by an authority that this machine does not know. Often the server forgot to send the certificate in between.',
  },
  'tls.practiceIssuer': {
    title: 'issued for practice',
    body: 'Everything about the certificate of {host} is right, but the authority behind it is Mailterm’s own: it was made at the first start of this server, and no other machine knows it. Mail programs would stop here and ask, so you are asked, too. Nothing real is in danger on a practice server.',
  },
  'tls.expired': {
    title: 'expired certificate',
    body: 'The certificate of {host} is past its last day. Its operator has to renew it.',
  },
  'tls.notYetValid': {
    title: 'not valid yet',
    body: 'The certificate of {host} begins to be valid later. Either it is new, or the clock of this machine is wrong.',
  },
  'tls.otherName': {
    title: 'certificate for another name',
    body: 'The certificate is genuine but not for {host}. Check the name you typed; the names it is for are on the card.',
  },
  'tls.untrusted': {
    title: 'certificate not trusted',
    body: 'The certificate of {host} could not be verified. OpenSSL says: {name}.',
  },
  'tls.clearPort': {
    title: 'no TLS on this port',
    body: '{host} answered in clear text where TLS was expected. A port that begins in clear is opened without TLS; STARTTLS or STLS asks for it after the greeting.',
  },
  'tls.old': {
    title: 'TLS too old',
    body: '{host} offers nothing newer than TLS 1.1, which has been forbidden since 2021 (RFC 8996). Its operator has to update it.',
  },
  'tls.oldVersion': {
    title: 'TLS too old',
    body: '{host} chose {version}, and offers nothing newer. Everything before TLS 1.2 has been forbidden since 2021 (RFC 8996). Its operator has to update it.',
  },
  'tls.broken': {
    title: 'handshake broken off',
    body: '{host} closed the connection during the TLS handshake, without saying why.',
  },
  'tls.timeout': {
    title: 'handshake without end',
    body: '{host} did not finish the TLS handshake within {limit} seconds. Perhaps this port speaks in clear.',
  },
  'tls.failed': {
    title: 'handshake failed',
    body: 'The TLS handshake with {host} failed. OpenSSL says: {name}.',
  },
  'tls.unsent': {
    title: 'not sent',
    body: '{octets} octets that you typed were waiting for the TLS handshake and were not sent.',
  },
  'tls.droppedClear': {
    title: 'clear text dropped',
    body: '{octets} octets came unencrypted after the go-ahead for TLS. They could be forged, so they are not read.',
  },
  'limit.lineOctets': {
    title: 'line too long',
    body: 'A line may have {limit} octets. Yours has more and was not sent; it is still in your prompt.',
  },
  'limit.sessionOctets': {
    title: 'session full',
    body: 'One session may carry {limit} octets, and this one has reached that. Open a new one to go on.',
  },
  'limit.sessionUnits': {
    title: 'Too many lines in one session',
    body: 'A session may hold {limit} commands and reply lines. Connect again to go on.',
  },
  'limit.sessionTime': {
    title: 'time is up',
    body: 'A session may last {limit} minutes, and this one has. Open a new one to go on.',
  },
  'limit.idleTime': {
    title: 'idle too long',
    body: 'Nothing was said for {limit} minutes, so the connection was closed. Mail servers do the same.',
  },
  'limit.unanswered': {
    title: 'too many at once',
    body: '{limit} commands were waiting for a reply. Give the server time to answer before you send more.',
  },
  'limit.sessionsPerAddress': {
    title: 'too many sessions',
    body: 'At most {limit} sessions may be open at once from one network address. Close one, then try again.',
  },
  'limit.connectsPerMinute': {
    title: 'too fast',
    body: 'At most {limit} connections a minute may be opened from one network address. Wait a minute, then try again.',
  },
  'limit.changesPerMinute': {
    title: 'too many changes',
    body: 'At most {limit} changes a minute are made to practice mailrooms from one network address. Wait a minute.',
  },
  'limit.lookupsPerMinute': {
    title: 'too many lookups',
    body: 'At most {limit} names a minute are looked up for one network address. Wait a minute.',
  },
  'limit.preflightsPerMinute': {
    title: 'too many hosts tried',
    body: 'At most {limit} hosts a minute are tried for one network address. Wait a minute.',
  },
  'limit.readsPerMinute': {
    title: 'too many reads',
    body: 'At most {limit} transcripts, exports and lists a minute are read from one network address. Wait a minute.',
  },
  'limit.editsPerMinute': {
    title: 'too many changes',
    body: 'At most {limit} changes a minute are made to transcripts from one network address. Wait a minute.',
  },
  'limit.sharesPerHour': {
    title: 'shared too often',
    body: 'At most {limit} transcripts an hour are shared from one network address. Try again later.',
  },
  'limit.commentsPerMinute': {
    title: 'too many comments',
    body: 'At most {limit} comments a minute are taken from one network address. Wait a minute.',
  },
  'limit.lessonsPerMinute': {
    title: 'asked too often',
    body: 'At most {limit} completion codes a minute are signed or checked for one network address. Wait a minute.',
  },
  'limit.lessonTriesPerMinute': {
    title: 'played too often',
    body: 'At most {limit} solutions a minute are played for one network address. Wait a minute.',
  },
  'limit.credit': {
    title: 'more than the server takes',
    body: 'More was sent than the mail server has taken: {limit} octets were allowed by then. The session had to end.',
  },
  'limit.logOctets': {
    title: 'log too long',
    body: 'The commands and replies of this session fill more than {limit} octets, the most that is kept for you. The session had to end.',
  },
  'limit.authPerServer': {
    title: 'too many logins here',
    body: 'On this public Mailterm, at most {limit} logins in an hour may be tried from one network address at one mail server, and this one was not sent. Try again in an hour, or practise with: telnet practice 110',
  },
  'limit.authPerAddress': {
    title: 'too many logins',
    body: 'On this public Mailterm, at most {limit} logins in an hour may be tried from one network address, and this one was not sent. Try again in an hour, or practise with: telnet practice 110',
  },
  'limit.recipientsPerServer': {
    title: 'too many recipients here',
    body: 'On this public Mailterm, one mail server may be given at most {limit} recipients in a day from one network address, and this one was not sent. Go on tomorrow, or practise with: telnet practice 25',
  },
  'limit.recipientsPerAddress': {
    title: 'too many recipients',
    body: 'On this public Mailterm, mail servers may be given at most {limit} recipients in a day from one network address, and this one was not sent. Go on tomorrow, or practise with: telnet practice 25',
  },
  'limit.commandOctets': {
    title: 'command too long',
    body: 'On this public Mailterm a command may have {limit} octets, because some servers read a longer one as several. Yours was not sent. Connect again and send it in smaller parts.',
  },
  'limit.letterEnd': {
    title: 'doubtful end of a letter',
    body: 'A line with a lone dot must end with CRLF, and so must the line before it (RFC 5321 §4.1.1.4). Servers disagree about any other, so this public Mailterm did not send yours. Connect again and use CRLF.',
  },
  'limit.accessTries': {
    title: 'too many wrong codes',
    body: 'From this network address, {limit} wrong access codes came within an hour. Try again in an hour.',
  },
  'limit.faults': {
    title: 'too many wrong messages',
    body: 'The page sent {limit} messages that were not understood or not allowed, so it is not listened to any more. Reload the page.',
  },
  'wire.malformed': {
    title: 'not a message',
    body: 'The page sent something that is not a message of Mailterm. Reload the page.',
  },
  'wire.notJson': { title: 'not JSON', body: 'The page sent a message that is not JSON. Reload the page.' },
  'wire.unknownKind': {
    title: 'unknown message',
    body: 'A message of the kind “{kind}” is not known here. Page and server may be of different versions: reload the page.',
  },
  'wire.badField': {
    title: 'bad field',
    body: 'The field “{field}” of a message is missing or not what it should be.',
  },
  'wire.badFrame': {
    title: 'bad frame',
    body: 'A binary frame is cut short, or its octets do not follow the ones before.',
  },
  'wire.badAck': {
    title: 'bad acknowledgement',
    body: 'The page acknowledged octets it cannot have, or fewer than before.',
  },
  'wire.noSession': {
    title: 'not connected',
    body: 'There is no open connection that could carry this. Connect first.',
  },
  'wire.sessionRunning': {
    title: 'already connected',
    body: 'This line already carries a session. A new one needs a line of its own.',
  },
  'wire.nothingAsked': {
    title: 'nothing was asked',
    body: 'The page accepted a certificate that nobody asked about. Nothing was done.',
  },
  'wire.sessionGone': {
    title: 'session gone',
    body: 'This session is over, and its log is no longer kept. Connect again.',
  },
  'wire.watchOnly': {
    title: 'nothing to type here',
    body: 'This session belongs to a program that has connected to a practice port. It can be watched, and nobody can type into it.',
  },
  'wire.watching': {
    title: 'only watching',
    body: 'Another page has this session. Take it over to type here.',
  },
  'wire.replaced': {
    title: 'continued elsewhere',
    body: 'This session goes on in a newer connection of the same page.',
  },
  'wire.tooLarge': { title: 'message too large', body: 'A message may have {limit} octets, and this one has more.' },
  'wire.version': {
    title: 'other version',
    body: 'Page and server do not speak the same version ({version}). Reload the page.',
  },
  'recording.lost': {
    title: 'no longer written down',
    body: 'The server of Mailterm cannot store what happens in this session any more. The session itself goes on; its transcript ends where it was last saved.',
  },
  'recording.notDeleted': {
    title: 'maybe not deleted',
    body: 'The session is wiped from memory, but the store has not confirmed that its recording is deleted. Look under “My transcripts” in a while, and delete it there.',
  },
  'access.code': {
    title: 'access code needed',
    body: 'This Mailterm asks for an access code. Whoever runs it can tell you the code: open the start page and enter it there.',
  },
  'access.wrong': {
    title: 'wrong access code',
    body: 'This is not the access code. Upper and lower case count. Try again, or ask whoever runs this Mailterm.',
  },
  'origin.foreign': {
    title: 'foreign page',
    body: 'A page from {origin} may not connect here. Whoever runs this Mailterm can allow it with the setting MAILTERM_ORIGINS.',
  },
  'origin.proxied': {
    title: 'for this machine only',
    body: 'This Mailterm may connect anywhere, so it answers its own machine only, and the {name} header says that this request comes by another way. To serve others, set MAILTERM_TARGETS to practice, listed or public, and MAILTERM_ORIGINS to the address of the page.',
  },
  'http.notFound': { title: 'nothing here', body: 'There is no page at this address. Go back to the start page.' },
  'http.notJson': {
    title: 'not JSON',
    body: 'What is changed here is asked for as JSON, with the header Content-Type: application/json. Nothing was changed.',
  },
  'transcript.notFound': {
    title: 'no such transcript',
    body: 'There is no transcript here for you: the address may be incomplete, or it was deleted, has expired, or is not shared.',
  },
  'transcript.changed': {
    title: 'changed meanwhile',
    body: 'The recording is not the one that you looked at any more. Look at the preview again, then share it. Nothing was shared.',
  },
  'transcript.quota': {
    title: 'no room left',
    body: 'Your shared transcripts take all of the {limit} MiB that they may take here. Delete some that you no longer need, then share this one.',
  },
  'transcript.field': {
    title: 'not understood',
    body: 'The field “{field}” is missing, too long, or says nothing that is possible here. Nothing was changed.',
  },
  'transcript.form': {
    title: 'no such form',
    body: 'The form “{form}” is not offered here. Ask for JSON.',
  },
  'comment.closed': {
    title: 'no comments here',
    body: 'Whoever shared this transcript takes no comments from you. Write to them in another way.',
  },
  'comment.empty': { title: 'nothing written', body: 'A comment needs at least one word.' },
  'comment.tooLong': {
    title: 'comment too long',
    body: 'A comment may have {limit} characters. Shorten it, or write two.',
  },
  'comment.tooMany': {
    title: 'too many comments',
    body: 'There are already {limit} comments beside this transcript. Its owner can delete some.',
  },
  'comment.noTurn': { title: 'no such turn', body: 'This transcript has no turn {turn} to comment on.' },
  'cast.malformed': {
    title: 'not a recording',
    body: 'Line {line} of this file is not what asciicast, the format of asciinema, has in its place. Perhaps the file was cut off or changed.',
  },
  'cast.version': {
    title: 'other version',
    body: 'This recording says that it is asciicast {version}. Versions 2 and 3 can be opened here.',
  },
  'cast.foreign': {
    title: 'not from Mailterm',
    body: 'This is a recording of a terminal, but not one that Mailterm made: what was said to a mail server cannot be told from it.',
  },
  'practice.faultMalformed': {
    title: 'not a fault',
    body: 'The field “{field}” of the faults is missing or says nothing that the practice server can do. Nothing was changed.',
  },
  'practice.faultsTooMany': {
    title: 'too many faults',
    body: 'At most {limit} faults can be switched on together. Switch one off first.',
  },
  'practice.faultTwice': {
    title: 'one fault each',
    body: 'At {stage} there can be one reply and one other fault. Switch off the one that is there.',
  },
  'practice.doubleMalformed': {
    title: 'not a double',
    body: 'The field “{field}” of what the practice server should stand in for is missing or cannot be played.',
  },
  'practice.doubleGone': {
    title: 'this double is gone',
    body: 'A practice double is kept for some hours. Open the transcript again, and continue from there.',
  },
  'transcript.tooLarge': {
    title: 'too large',
    body: 'A transcript may be {limit} MB at most, and this is more. Save it anew without its letters.',
  },
  'transcript.notJson': {
    title: 'not a whole file',
    body: 'This is no JSON, or it was cut off. Choose the .json file as Mailterm saved it.',
  },
  'transcript.notOurs': {
    title: 'not a transcript',
    body: 'This is JSON, but no transcript of Mailterm: the field “format” does not say so.',
  },
  'transcript.version': {
    title: 'made by a newer Mailterm',
    body: 'The transcript has version {version} of the format, and only version 1 can be read here. Open it with a newer Mailterm.',
  },
  'transcript.malformed': {
    title: 'a broken transcript',
    body: 'The field “{field}” of the transcript is missing or is not what it must be. Nothing of it was opened.',
  },
  'lesson.malformed': {
    title: 'no lesson',
    body: 'This is no lesson that can be used: line {line} is not understood. The editor says why.',
  },
  'lesson.notRecorded': {
    title: 'no completion codes here',
    body: 'This Mailterm records no sessions, so it cannot say what you did, and signs no completion code.',
  },
  'lesson.noKey': {
    title: 'no completion codes here',
    body: 'This Mailterm has no key for completion codes: it could not keep one in its data folder. Tell who runs it.',
  },
  'lesson.busy': {
    title: 'too much at once',
    body: 'Several solutions are being played just now. Try again in a few seconds.',
  },
  'room.notFound': {
    title: 'no such class',
    body: 'No class has this code now. Compare the six digits with those on the board; a class that is over has no code any more.',
  },
  'room.nickname': {
    title: 'this is no nickname',
    body: 'A nickname has 1 to {limit} characters, and something of it can be seen.',
  },
  'room.nicknameTaken': {
    title: 'this nickname is taken',
    body: 'Somebody in this class is {nickname} already. Choose another one.',
  },
  'room.full': {
    title: 'the class is full',
    body: 'This class has {limit} seats, and all are taken. The teacher can free one.',
  },
  'room.locked': {
    title: 'the class is locked',
    body: 'The teacher lets nobody else in. Whoever has a seat keeps it and can come back.',
  },
  'room.kicked': {
    title: 'the teacher took you out',
    body: 'The teacher has ended your seat in this class. You can go on practising by yourself.',
  },
  'room.left': {
    title: 'you have left the class',
    body: 'Your terminal is yours alone again.',
  },
  'room.ended': {
    title: 'the class is over',
    body: 'The teacher has ended it, or its time is up. Your recordings are still yours.',
  },
  'room.seatGone': {
    title: 'this seat is no longer yours',
    body: 'The seat was given up, or it never was in this class. Join again with the six digits.',
  },
  'room.secret': {
    title: 'this link does not open the class',
    body: 'The part of the link behind # is the teacher’s key, and this one does not fit. Use the link that you were given when you opened the class.',
  },
  'room.elsewhere': {
    title: 'the class goes on in another window',
    body: 'The same seat or desk was opened in another window or on another machine.',
  },
  'room.notSeated': {
    title: 'not in a class yet',
    body: 'The first thing to say here is which class to join.',
  },
  'room.notTeacher': {
    title: 'only the teacher can do this',
    body: 'A seat in a class has no power over others.',
  },
  'room.notLearner': {
    title: 'only a learner can do this',
    body: 'This is said from a seat, and you are at the teacher’s desk.',
  },
  'room.noSeat': {
    title: 'nobody sits there',
    body: 'There is no such seat in this class now.',
  },
  'room.pollOver': {
    title: 'the vote is over',
    body: 'It was closed before your choice came.',
  },
  'room.notAllowed': {
    title: 'not a server of this class',
    body: 'From this class you reach practice servers and those that the teacher has allowed; {host} port {port} is not among them.',
  },
  'limit.roomsAtOnce': {
    title: 'too many classes',
    body: 'This server holds {limit} classes at the same time. Try again when one of them is over.',
  },
  'limit.roomsPerHour': {
    title: 'too many classes opened',
    body: 'One network address can open {limit} classes in an hour. Try again later.',
  },
  'limit.wrongCodes': {
    title: 'too many wrong class codes',
    body: 'From one network address, {limit} wrong codes can be tried in an hour. Whoever has a seat can still come back.',
  },
  'limit.roomSessions': {
    title: 'too many sessions in the class',
    body: 'A class has up to {limit} sessions at the same time. Close one that you do not need.',
  },
  'limit.roomConnects': {
    title: 'the class connects too often',
    body: 'A class can open {limit} connections in a minute. Wait a moment and try again.',
  },
  'limit.roomSockets': {
    title: 'too many pages in the class',
    body: 'A class has up to {limit} open connections of pages. Close a window that you do not need.',
  },
};
