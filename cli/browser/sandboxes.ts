import type { PrepareRequest } from '../../lib/protocol/worker-api';
import type { BrowserCoordinator } from './connect-page';
import { SandboxFailure, firstLine } from './sandbox-failure';
import { within } from './within';

export interface Sandboxes {
  /**
   * Calls `use` with a coordinator whose Python is ready, in a browser profile of its own, which is gone afterwards.
   * Rejects with what `use` rejects with, and with SandboxFailure where the machine failed instead.
   */
  readonly open: <Result>(
    needs: PrepareRequest,
    use: (coordinator: BrowserCoordinator) => Promise<Result>,
  ) => Promise<Result>;
}

/** A fresh profile of a browser. */
export interface SandboxProfile {
  readonly connect: () => Promise<BrowserCoordinator>;
  readonly close: () => Promise<void>;
}

/** As much of a browser as sandboxes need: enough for tests to bring their own. */
export interface SandboxBrowser {
  readonly isConnected: () => boolean;
  readonly newProfile: () => Promise<SandboxProfile>;
  readonly close: () => Promise<void>;
}

/** Far above what a slow machine needs to start Python. */
const SETUP_MS = 5 * 60_000;
const ANSWER_MS = 60_000;

async function closeQuietly(one: { readonly close: () => Promise<void> } | undefined): Promise<void> {
  // What has ended by itself can't be closed, and what hangs isn't waited for.
  if (one !== undefined) await within(ANSWER_MS, one.close()).catch(() => undefined);
}

/** Asked for something, since a browser that has just died may not be known to have. */
async function isAlive(browser: SandboxBrowser): Promise<boolean> {
  if (!browser.isConnected()) return false;
  try {
    await closeQuietly(await within(ANSWER_MS, browser.newProfile()));
    return browser.isConnected();
  } catch {
    return false;
  }
}

/** Sandboxes of one browser, which is launched again when it has ended or hangs. */
export class BrowserSandboxes implements Sandboxes {
  readonly #launch: () => Promise<SandboxBrowser>;
  readonly #givenUp = new WeakSet<SandboxBrowser>();
  #browser: Promise<SandboxBrowser> | undefined;
  #isClosed = false;

  constructor(launch: () => Promise<SandboxBrowser>) {
    this.#launch = launch;
  }

  async open<Result>(
    needs: PrepareRequest,
    use: (coordinator: BrowserCoordinator) => Promise<Result>,
  ): Promise<Result> {
    const { browser, profile, coordinator } = await this.#setUp(needs);
    try {
      return await use(coordinator);
    } catch (error) {
      if (await isAlive(browser)) throw error;
      await this.#giveUp(browser);
      throw new SandboxFailure(`the browser ended: ${firstLine(error)}`);
    } finally {
      await closeQuietly(profile);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await closeQuietly(await this.#browser?.catch(() => undefined));
  }

  /** Everything that happens before a program is there. @throws SandboxFailure */
  async #setUp(needs: PrepareRequest) {
    let browser: SandboxBrowser | undefined;
    let profile: SandboxProfile | undefined;
    try {
      browser = await this.#living();
      profile = await within(ANSWER_MS, browser.newProfile());
      const coordinator = await within(SETUP_MS, profile.connect());
      await within(SETUP_MS, coordinator.prepare(needs));
      return { browser, profile, coordinator };
    } catch (error) {
      await closeQuietly(profile);
      if (browser !== undefined && !(await isAlive(browser))) await this.#giveUp(browser);
      throw new SandboxFailure(`the sandbox could not be set up: ${firstLine(error)}`);
    }
  }

  /** The browser, or another one where it has ended: one for all who ask at the same time. */
  async #living(): Promise<SandboxBrowser> {
    const known = this.#browser;
    const isWell = await known?.then(
      (browser) => browser.isConnected() && !this.#givenUp.has(browser),
      () => false,
    );
    if (this.#isClosed) throw new Error('it was closed');
    if (isWell !== true && this.#browser === known) this.#browser = undefined;
    this.#browser ??= this.#launch();
    return this.#browser;
  }

  async #giveUp(browser: SandboxBrowser): Promise<void> {
    this.#givenUp.add(browser);
    await closeQuietly(browser);
  }
}
