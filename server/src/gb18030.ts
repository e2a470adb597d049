// The platform's decoder for the Chinese charset that mail servers still speak.

import type { Gb18030 } from '@mailterm/shared/charset';

const decoder = new TextDecoder('gb18030', { fatal: true });

/** The text of these octets, or undefined where they are none in GB18030. */
export const gb18030: Gb18030 = (octets) => {
  try {
    return decoder.decode(octets);
  } catch {
    return undefined;
  }
};
