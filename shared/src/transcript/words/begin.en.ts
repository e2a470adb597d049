// The first two remarks on a session, in English. Apart from the others (course.en.ts), because the page has them from the start.

import type { Text } from '../../i18n/text.ts';
import type { BeginId } from './ids.ts';

export const beginTexts: Record<BeginId, Text> = {
  'session.opening': { title: 'opening', body: 'Looking for {host} …' },
  'session.dialing': { title: 'dialing', body: 'Trying {address}, port {port} …' },
};
