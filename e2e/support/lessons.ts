// A lesson as a person goes through it in the browser: lines are typed, guesses and answers given, and the page turned when
// a step is done.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Condition, Lesson, LessonStep } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { PageLanguage } from './mailterm.ts';

const folder = path.resolve(import.meta.dirname, '../../lessons');

/** The ids of the lessons that are shipped. */
export const shippedLessons = readdirSync(folder)
  .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
  .map((name) => name.slice(0, -3));

export function shippedLesson(id: string): Lesson {
  const parsed = parseLesson(readFileSync(path.join(folder, `${id}.md`), 'utf8'));
  if (!parsed.ok) throw new Error(`The lesson "${id}" has problems: ${JSON.stringify(parsed.problems)}`);
  return parsed.lesson;
}

const letter = /letter|信里/;
const opens = /^(?:telnet|nc|ncat|openssl) /;

export class LessonPage {
  readonly page: Page;
  readonly input: Locator;
  readonly log: Locator;
  readonly pane: Locator;
  readonly steps: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.locator('input[enterkeyhint=send]');
    this.log = page.getByRole('log');
    this.pane = page.getByRole('region', { name: /^(?:Lesson|课)$/ });
    this.steps = this.pane.getByRole('list', { name: /^(?:Steps|步骤)$/ }).getByRole('button');
  }

  /**
   * @param origin of a server of the test's own
   * @param isFetched what the lesson wants holds once it is there
   */
  async open(id: string, language: PageLanguage = 'en', origin = '', isFetched = true): Promise<this> {
    await this.page.addInitScript((chosen) => {
      // A blank page keeps nothing.
      if (location.protocol !== 'about:') localStorage.setItem('mailterm.language', chosen);
    }, language);
    await this.page.goto(`${origin}/lessons/${id}`);
    await expect(this.pane.first()).toBeVisible();
    if (isFetched) await expect(this.pane.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans');
    return this;
  }

  /** Types a line, presses Enter, and waits for what answers it. */
  async enter(line: string): Promise<void> {
    const heard = this.log.locator('p', { hasText: /^(?:server: |服务器：)/ });
    // A server that says good-bye hangs up a moment later; what opens a session is typed to Mailterm.
    const isOpening = opens.test(line);
    if (isOpening) await expect(this.input).toHaveAccessibleName(/Mailterm/);
    const before = await heard.count();
    const isLocal = await this.#isNamed(/Mailterm/);
    const isInLetter = await this.#isNamed(letter);
    await this.input.fill(line);
    await this.input.press('Enter');
    if (line.startsWith('!') || (isInLetter && line !== '.')) return;
    if (isLocal) await expect(this.input).toHaveValue('');
    if (isOpening) {
      await expect.poll(() => this.#isGreeted(heard), { intervals }).toBe(true);
    } else if (isLocal)
      return; // What Mailterm answers itself stands in no session.
    else await expect.poll(() => heard.count(), { intervals }).toBeGreaterThan(before);
    if (/354/.test(await heard.last().innerText())) await expect(this.input).toHaveAccessibleName(letter);
    if (/STARTTLS|STLS|s_client/.test(line)) await this.#accept();
  }

  /** A server that sends everybody away with 421 is gone before anything can be typed to it. */
  async #isGreeted(heard: Locator): Promise<boolean> {
    if ((await heard.count()) === 0) return false;
    return (await this.#isNamed(/server|服务器/)) || /421/.test(await heard.last().innerText());
  }

  async #isNamed(name: RegExp): Promise<boolean> {
    return (await this.page.getByRole('textbox', { name }).and(this.input).count()) > 0;
  }

  /** Each certificate of the practice server asks. */
  async #accept(): Promise<void> {
    const accept = this.page.getByRole('button', { name: /^(?:Go on all the same|仍要继续)/ });
    await accept.click({ timeout: 5000 });
    await expect(accept).toBeHidden();
  }

  /** Guesses, answers and types as the solution of the step does, and waits until it is done. */
  async pass(step: LessonStep, place: number): Promise<void> {
    await this.guess(step);
    for (const line of step.solution) await this.enter(line);
    await this.answer(step);
    await this.expectDone(step, place);
  }

  async guess({ predict }: LessonStep): Promise<void> {
    const [code] = predict?.choices ?? [];
    if (code !== undefined) await this.pane.getByRole('button', { name: code, exact: true }).click();
  }

  async answer(step: LessonStep): Promise<void> {
    const known = {
      ...Object.fromEntries(step.checks.flatMap(({ condition }) => answersIn(condition))),
      ...step.answers,
    };
    for (const [at, { name }] of step.questions.entries()) {
      const form = this.pane.locator('form').nth(at);
      await form.getByRole('textbox').fill(known[name] ?? 'x');
      await form.getByRole('button').click();
    }
  }

  async expectDone(step: LessonStep, place: number): Promise<void> {
    if (step.checks.length === 0) await this.page.keyboard.press('Alt+KeyN');
    await expect(this.steps.nth(place)).toHaveAccessibleName(/, (?:done|已完成)$/);
    if (step.checks.length > 0) await this.page.keyboard.press('Alt+KeyN');
  }
}

const intervals = [20, 50, 100];

function answersIn(condition: Condition): readonly (readonly [string, string])[] {
  if (condition.kind === 'any') return condition.of.flatMap(answersIn);
  if (condition.kind !== 'answer' || condition.is.kind === 'any') return [];
  return [[condition.name, condition.is.text]];
}
