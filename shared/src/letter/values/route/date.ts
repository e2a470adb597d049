// Date and time in header fields (RFC 5322 §3.3), alone and behind the semicolon of a postmark.

import type { LetterId } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';

const weekday = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[ \t]*,)/iy;
const calendarDay =
  /\d{1,2}[ \t\r\n]{1,8}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t\r\n]{1,8}\d{2,4}(?!\d)/iy;
const time = /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const offset = /([+-])(\d{2})(\d{2})(?!\d)/y;
// RFC 5322 §4.3: obs-zone
const zoneName = /[A-Z]{1,5}(?![A-Za-z])/iy;

// date-time = [ day-of-week "," ] date time [CFWS]
// date      = day month year
// time      = time-of-day zone
/** Reads a date; what is none is left. */
export function readDate(value: ValueCursor): void {
  value.comments();
  if (value.match(weekday, 'letter.date.weekday') !== undefined) {
    value.blanks();
    value.mark(',');
  }
  value.blanks();
  if (value.match(calendarDay, 'letter.date.day') === undefined) return;
  value.blanks();
  if (value.match(time, 'letter.date.time') === undefined) return;
  value.blanks();
  takeZone(value);
  value.comments();
}

// zone = FWS ( "+" / "-" ) 4DIGIT
function takeZone(value: ValueCursor): void {
  const found = value.peek(offset);
  if (!found) {
    value.match(zoneName, 'letter.date.zoneName');
    return;
  }
  const [whole, sign, hours = '', minutes = ''] = found;
  value.take(whole.length, zoneId(whole, sign), { params: { offset: `${Number(hours)}:${minutes}` } });
}

function zoneId(zone: string, sign: string | undefined): LetterId {
  // RFC 5322 §3.3: -0000 says that the time is UTC and that the sender's own zone is not told.
  if (zone === '-0000') return 'letter.date.zoneUnknown';
  if (zone === '+0000') return 'letter.date.utc';
  return sign === '+' ? 'letter.date.east' : 'letter.date.west';
}
