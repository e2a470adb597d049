// Small questions to Mailterm's own server beside the line: an answer in JSON, or the reason why there is none.

import type { Saying } from '@mailterm/shared/dialect';
import { basePathOf } from './address.ts';

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Saying };

/** The header by which a seat in a class is named, while one asks from there. */
let seat: Readonly<Record<string, string>> = {};

/** From now on it is asked from this seat. @param headers none: from no seat */
export function askFrom(headers: Readonly<Record<string, string>>): void {
  seat = headers;
}

/**
 * @param path below the base path, without a slash before it
 * @param body what is sent along; then it is a POST, unless another method is named
 */
export async function ask<T>(
  path: string,
  body?: object,
  method: 'GET' | 'POST' | 'PUT' = body ? 'POST' : 'GET',
): Promise<Answered<T>> {
  const headers = { Accept: 'application/json', ...seat, ...(body && { 'Content-Type': 'application/json' }) };
  try {
    const response = await fetch(`${basePathOf(document)}/${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    // 204: done, and there is nothing to tell (RFC 9110 §15.3.5).
    const answer = (response.status === 204 ? {} : await response.json()) as { readonly error?: Saying };
    return response.ok && answer.error === undefined
      ? { ok: true, value: answer as T }
      : { ok: false, why: answer.error ?? { id: 'link.unreachable' } };
  } catch {
    return { ok: false, why: { id: 'link.unreachable' } };
  }
}
