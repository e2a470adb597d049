// What the server awaits from the person: whether the next octets are a secret, and of which kind.

import type { Frame, SecretRole } from '@mailterm/shared/dialect';

/** What kind of secret is awaited, if any. */
export function secretOf(frame: Frame): SecretRole | undefined {
  return frame.kind === 'line' || frame.kind === 'octets' ? frame.secret : undefined;
}

/** True for secrets that are masked while they are typed: a user name is shown to who types it. */
export function isHidden(secret: SecretRole | undefined): boolean {
  return secret !== undefined && secret !== 'user';
}
