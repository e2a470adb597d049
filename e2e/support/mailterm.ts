// The page as a person uses it: keys, what stands on the screen, what is explained. No test knows the page's inside.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export type PageLanguage = 'en' | 'zh';

const speakers = { en: 'server: ', zh: '服务器：' } as const;
const languageNames = { en: 'EN', zh: '中文' } as const;

export class Mailterm {
  readonly page: Page;
  readonly input: Locator;
  readonly log: Locator;
  readonly explanation: Locator;
  #language: PageLanguage = 'en';
  #heard = 0;

  constructor(page: Page) {
    this.page = page;
    this.input = page.locator('input[enterkeyhint=send]');
    this.log = page.getByRole('log');
    this.explanation = page.getByRole('region', { name: /^(Explanation|解释)/ });
  }

  /** Opens the page. `address` is relative to the server, e.g. '/#telnet=practice:25'. */
  async open(address = '/', language: PageLanguage = 'en'): Promise<this> {
    await this.page.goto(address);
    await expect(this.input).toBeFocused();
    await this.speak(language);
    await this.input.focus();
    return this;
  }

  /** Switches the language of the page. */
  async speak(language: PageLanguage): Promise<void> {
    this.#language = language;
    await this.page.getByRole('button', { name: languageNames[language], exact: true }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans');
  }

  /** Types a line key by key and presses Enter. */
  async type(line: string): Promise<void> {
    await this.input.focus();
    await this.page.keyboard.type(line);
    await this.page.keyboard.press('Enter');
  }

  /** Types a line and waits for the server's answer: its lines, joined as a screen reader hears them. */
  async command(line: string): Promise<string> {
    await this.type(line);
    return this.reply();
  }

  /** The server's next answer. */
  async reply(): Promise<string> {
    const replies = this.log.locator('p', { hasText: new RegExp(`^${speakers[this.#language]}`) });
    await expect.poll(() => replies.count()).toBeGreaterThan(this.#heard);
    const text = await replies.nth(this.#heard).innerText();
    this.#heard += 1;
    return text.slice(speakers[this.#language].length).trim();
  }

  /** Connects through the local prompt and waits for the greeting. */
  async connect(line: string): Promise<string> {
    this.#heard = 0;
    return this.command(line);
  }
}
