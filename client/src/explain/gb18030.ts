// The platform's decoder for the Chinese charset that mail servers still speak; shared/ has none of its own.

import type { Gb18030 } from '@mailterm/shared/charset';

const decoder = new TextDecoder('gb18030', { fatal: true });

/** The text of GB18030 octets, or undefined when they are none. */
export const gb18030: Gb18030 = (octets) => {
  try {
    return decoder.decode(octets);
  } catch {
    return undefined;
  }
};
