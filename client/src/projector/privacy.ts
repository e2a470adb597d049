// What a room full of people should not read: the name in a mail address, and the numbers of a computer. Pure. Nothing but
// what is shown changes; the lines themselves stay as they were.

/** RFC 5322 §3.4.1: what stands before the @. */
const localPart = /[^\s<>@:;,"'()[\]]+(?=@[\p{L}\p{N}])/gu;
/** Addresses of version 4, and of version 6 with at least three colons; the computer itself is no secret. */
const addressV4 = /\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}\b/g;
const addressV6 = /\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}\b/gi;

const hidden = '•••';

/** The text as it may be projected. */
export function withoutNames(text: string): string {
  return text.replace(localPart, hidden).replace(addressV4, hidden).replace(addressV6, hidden);
}
