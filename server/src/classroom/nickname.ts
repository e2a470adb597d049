// What a learner is called: one line, bounded, without anything that cannot be seen, and no two alike in a room.

import { visible } from '@mailterm/shared/charset';
import { roomBounds } from '@mailterm/shared/wire/room/codec';

/** A nickname as everybody will see it, or undefined where nothing of it can be seen or it is too long. */
export function readNickname(typed: string): string | undefined {
  // Letters that take no place, or turn the writing around, could make one name look like another.
  const seen = typed.normalize('NFC').replaceAll(/[\p{Cf}\p{Co}\p{Cn}]/gu, '');
  const plain = visible(seen.replaceAll(/\s+/gu, ' ').trim());
  const length = [...plain].length;
  return length === 0 || length > roomBounds.nickname || /^[\p{M}\s]*$/u.test(plain) ? undefined : plain;
}

/** Two nicknames with the same key are too much alike for one room. */
export function nicknameKey(nickname: string): string {
  return nickname.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}
