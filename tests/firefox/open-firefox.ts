import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';

const names = ['firefox-esr', 'firefox'];

/** A headless Firefox of this machine. @throws Error where there is none */
export function openFirefox(): Promise<Browser> {
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = places.find(exists);
  if (executablePath === undefined) {
    throw new Error('No Firefox was found: install it, on Debian with `apt-get install firefox-esr`.');
  }
  return launch({ browser: 'firefox', executablePath, headless: true });
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
