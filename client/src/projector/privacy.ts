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
  return hideNames([text]).join('');
}

/** The same for the pieces of one line: a name may stand in one piece and its @ in the next. */
export function hideNames(texts: readonly string[]): readonly string[] {
  const whole = texts.join('');
  const ranges = [localPart, addressV4, addressV6].flatMap((pattern) =>
    [...whole.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length;
    let shown = '';
    for (let place = start; place < at; place++) {
      const range = ranges.find((each) => each.start <= place && place < each.end);
      if (!range) shown += whole[place];
      else if (range.start === place) shown += hidden;
    }
    return shown;
  });
}
