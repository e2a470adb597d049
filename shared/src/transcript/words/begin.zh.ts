// The first two remarks on a session, in Chinese. Apart from the others (course.zh.ts), because the page has them from the start.

import type { Text } from '../../i18n/text.ts';
import type { BeginId } from './ids.ts';

export const beginTexts: Record<BeginId, Text> = {
  'session.opening': { title: '准备连接', body: '正在查找 {host}……' },
  'session.dialing': { title: '正在连接', body: '正在尝试 {address}，端口 {port}……' },
};
