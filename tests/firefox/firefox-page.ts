import { setTimeout as sleep } from 'node:timers/promises';
import type { Marionette } from './marionette';

/** WebDriver's name for a reference to an element. Source: w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const POLL_MS = 100;
const SCRIPT_MS = 300_000;

/** What a test does with the page that Firefox shows. */
export class FirefoxPage {
  readonly #client: Marionette;

  constructor(client: Marionette) {
    this.#client = client;
  }

  async open(url: string): Promise<void> {
    await this.#client.send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#client.send('WebDriver:Refresh');
  }

  /** Runs a function in the page, with what can be written as JSON, and waits for what it promises. */
  async run<Parameters extends readonly unknown[], Result>(
    work: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result> {
    const answer = (await this.#client.send('WebDriver:ExecuteScript', {
      script: `return (${String(work)})(...arguments)`,
      args: parameters,
      timeout: SCRIPT_MS,
    })) as { readonly value: Result };
    return answer.value;
  }

  /** Waits until a function of the page says so. @throws Error with what the page shows when `ms` milliseconds are over */
  async until<Parameters extends readonly unknown[]>(
    ms: number,
    isTrue: (...parameters: Parameters) => boolean,
    ...parameters: Parameters
  ): Promise<void> {
    const end = Date.now() + ms;
    while (!(await this.run(isTrue, ...parameters))) {
      if (Date.now() > end) {
        const text = await this.run(() => document.body.innerText);
        throw new Error(
          `not true after ${ms} ms: ${String(isTrue)} of ${JSON.stringify(parameters)} in\n${text}`,
        );
      }
      await sleep(POLL_MS);
    }
  }

  /** Clicks where the first element of that XPath stands, as a pointer would. @throws MarionetteError where it cannot */
  async click(xpath: string): Promise<void> {
    const found = (await this.#client.send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
      readonly value: Readonly<Record<string, string>>;
    };
    await this.#client.send('WebDriver:ElementClick', { id: found.value[ELEMENT] });
  }
}
