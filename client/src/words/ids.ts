// The ids of the interface's own words. Every language must have each of them (en.ts, zh.ts): the compiler counts.
// Explanations of protocols are not here; they live in shared/src/dialects and shared/src/reasons.

/** Short words and sentences of the page itself. `{name}` is filled by the caller. */
export const wordIds = [
  'page.conversation',
  'page.explanation',
  'page.divider',
  'page.incomplete',
  'page.reload',

  'header.pages',
  'header.terminal',
  'header.code',
  'header.explain',
  'header.transcripts',
  'header.sessions',
  'header.language',
  'header.faults',
  'header.times',
  'header.timesHint',
  'header.theme',
  'header.settings',
  'header.projector',

  'theme.auto',
  'theme.light',
  'theme.dark',

  'welcome.lead',
  'welcome.send',
  'welcome.read',
  'welcome.imap',
  'welcome.tutorial',
  'welcome.presets',
  'welcome.faults',
  'welcome.rest',
  'welcome.put',
  'welcome.class',

  'reach.unknown',
  'reach.practice',
  'reach.listed',
  'reach.public',
  'reach.any',

  'input.local',
  'input.line',
  'input.secret',
  'input.block',
  'input.acceptHint',
  'input.accept',
  'input.send',
  'input.show',
  'input.hide',
  'input.leaveHint',

  'keys.row',
  'keys.complete',
  'keys.earlier',

  'chips.label',

  'next.refused',
  'next.refusedAction',
  'next.ended',
  'next.endedAction',
  'next.failed',
  'next.failedAction',
  'next.connecting',
  'next.connectingAction',
  'next.wantsTls',
  'next.wantsTlsAction',
  'next.wantsClear',
  'next.wantsClearAction',
  'next.away',
  'next.awayAction',
  'next.watching',
  'next.watchingAction',
  'next.asks',
  'next.asksAction',
  'next.offline',
  'next.offlineAction',

  'speaker.client',
  'speaker.command',
  'speaker.server',
  'speaker.tool',

  'log.label',

  'explain.empty',
  'explain.emptyHint',
  'explain.legendSpeakers',
  'explain.legendReplies',
  'explain.close',

  'class.done',
  'class.goOn',
  'class.tryLater',
  'class.no',
] as const;

export type WordId = (typeof wordIds)[number];
