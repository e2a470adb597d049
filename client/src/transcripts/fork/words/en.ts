import type { ForkWords } from './ids.ts';

const words: ForkWords = {
  continue: 'Continue from here',
  continueAt: 'Continue from turn {turn}',
  title: 'The practice server stands in for {host}, in the state behind this turn. Nothing reaches the real server.',
  working: 'One moment …',
  impossible:
    'Nobody can go on from here: the transcript holds no conversation that the practice server could take up.',
  frameLabel: 'Practice double',
  frame: 'of {host}:{port}',
  frameTitle: 'continued behind turn {turn} of a transcript. Nothing leaves Mailterm.',
};

export default words;
