// The words about practice doubles: going on with a transcript, and the frame around such a session.

export type ForkWordId =
  'continue' | 'continueAt' | 'title' | 'working' | 'impossible' | 'frame' | 'frameTitle' | 'frameLabel';

export type ForkWords = Readonly<Record<ForkWordId, string>>;
