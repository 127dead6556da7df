import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FirefoxPage } from './firefox-page';
import { Marionette } from './marionette';

const names = ['firefox-esr', 'firefox'];
const START_MS = 60_000;
const preferences = { 'marionette.port': 0, 'app.update.auto': false, 'browser.aboutwelcome.enabled': false };

/** A headless Firefox of this machine with one page, in a profile of its own. @throws Error where there is none */
export async function openFirefox(): Promise<{
  readonly page: FirefoxPage;
  readonly close: () => Promise<void>;
}> {
  const profile = mkdtempSync(join(tmpdir(), 'forkjoin-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    findFirefox(),
    ['--headless', '--marionette', '--no-remote', '--width=1440', '--height=900', '--profile', profile],
    { stdio: 'ignore' },
  );
  const client = await Marionette.connect(await activePort(profile, firefox));
  await client.send('WebDriver:NewSession');
  const close = async (): Promise<void> => {
    const ended = once(firefox, 'exit');
    firefox.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { page: new FirefoxPage(client), close };
}

/** Firefox chooses a free port and writes it into its profile once it listens. */
async function activePort(profile: string, firefox: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    await sleep(50);
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode} as it started.`);
    if (!existsSync(file)) continue;
    const port = Number(readFileSync(file, 'utf8'));
    if (port > 0) return port;
  }
  throw new Error(`Firefox did not listen within ${START_MS / 1000} s.`);
}

function findFirefox(): string {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
  if (found === undefined) {
    throw new Error('No Firefox was found: install it, on Debian with `apt-get install firefox-esr`.');
  }
  return found;
}
