// The page in a real browser beside a minimal xterm page: a long letter shown unfolded, and the time from the navigation
// to the greeting. Nothing is pinned here: a browser is many processes.
import { openMailterm, openMinimal, startBrowser } from '../browser.mjs';
import { median } from '../figures.mjs';
import { answerOctets } from '../letter.mjs';
import { pinMyself } from '../processes.mjs';

export const name = 'browser';

const frameGapMsMax = 100;

export async function run({ isQuick, mail, start }) {
  pinMyself(false);
  const mibs = isQuick ? 1 : 16;
  const target = { port: mail.ports.pop3 };
  const [pipe, mailterm, pages] = await start(['pipe', 'mailterm', 'page'], target);
  const browser = await startBrowser();
  const subjects = {
    minimal: () => openMinimal(browser, { page: pages.page, pipe: `${pipe.url}/${target.port}` }),
    mailterm: () => openMailterm(browser, { page: mailterm.page, port: target.port }),
  };
  const greetings = await timeGreetings(subjects, isQuick ? 1 : 9);
  const letters = await timeLetters(subjects, isQuick ? 1 : 5, mibs);
  await browser.close();
  pinMyself(true);
  const speed = (which) => median(letters[which].map(({ tookMs }) => mibs / (tookMs / 1000)));
  const gap = (which) => median(letters[which].map(({ gapMs }) => gapMs));
  return [
    {
      workload: `browser: RETR of ${mibs} MiB, unfolded (beside a minimal xterm page)`,
      unit: 'MiB/s',
      mailterm: speed('mailterm'),
      pipe: speed('minimal'),
      ratio: speed('mailterm') / speed('minimal'),
      must: { atLeast: 0.6 },
    },
    {
      workload: 'browser: longest time between two frames in it',
      unit: 'ms',
      mailterm: gap('mailterm'),
      pipe: gap('minimal'),
      promise: `≤ ${frameGapMsMax} ms`,
      ok: gap('mailterm') <= frameGapMsMax,
    },
    {
      workload: 'browser: navigation to greeting',
      unit: 'ms',
      mailterm: median(greetings.mailterm),
      pipe: median(greetings.minimal),
      ratio: median(greetings.mailterm) / median(greetings.minimal),
      must: { atMost: 1.5 },
    },
  ];
}

async function timeGreetings(subjects, rounds) {
  const times = { minimal: [], mailterm: [] };
  for (let round = -1; round < rounds; round++) {
    for (const [which, open] of Object.entries(subjects)) {
      const opened = await open();
      if (round >= 0) times[which].push(opened.greetingMs);
      await opened.close();
    }
  }
  return times;
}

async function timeLetters(subjects, rounds, mibs) {
  const times = { minimal: [], mailterm: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [which, open] of Object.entries(subjects)) {
      const opened = await open();
      times[which].push(await opened.retrieve(mibs, answerOctets(mibs)));
      await opened.close();
    }
  }
  return times;
}
