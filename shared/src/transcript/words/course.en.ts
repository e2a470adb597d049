// What is said about the course of a session, in English: on the page while it runs, and in every export of its transcript.
// Their params stand in ids.ts.

import type { Text } from '../../i18n/text.ts';
import type { CourseId } from './ids.ts';

export const courseTexts: Record<CourseId, Text> = {
  'session.connected': { title: 'connected', body: 'Connected to {address}, port {port}, in {tookMs} ms.' },
  'session.connectedAtOnce': { title: 'connected', body: 'Connected to {address}, port {port}.' },
  'session.dialectByGreeting': { title: 'protocol', body: 'By its greeting, this server speaks {dialect}.' },
  'session.dialectUnknown': {
    title: 'protocol',
    body: 'This is no protocol Mailterm knows. Lines are shown as they come.',
  },
  'session.secured': {
    title: 'encrypted',
    body: '{version} with {cipher}. The certificate is genuine, and for {host}.',
  },
  'session.accepted': {
    title: 'accepted',
    body: 'You go on although the certificate is not trusted. Type no real password.',
  },
  'session.acceptedBySwitch': {
    title: 'accepted by your switch',
    body: 'Accepted without being asked, by the switch under the certificate. It holds for this computer’s own servers only.',
  },
  'session.trimmed': {
    title: 'left out',
    body: '{octets} octets of a letter or listing were shown before this page was reloaded, and are no longer kept.',
  },
};
