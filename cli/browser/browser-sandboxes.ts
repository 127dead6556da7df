import { chromium, type Browser } from 'playwright-core';
import { readManifest } from '../project-folder';
import { type BuildPaths, connectPage } from './connect-page';
import { loadChromiumFinder, loadStaticServer } from './load-script';
import { MissingBrowser } from './missing-browser';
import { BrowserSandboxes, type SandboxBrowser, type Sandboxes } from './sandboxes';

/**
 * Calls `use` with a headless Chromium that opens as many sandboxes as are asked for, each a fresh profile with the
 * site's own headers: nothing goes from one to another. @throws MissingBrowser
 */
export async function withBrowserSandboxes<Result>(
  use: (sandboxes: Sandboxes) => Promise<Result>,
): Promise<Result> {
  const { startStaticServer } = await loadStaticServer();
  const launch = await findLauncher();
  const paths = readManifest();
  const server = await startStaticServer();
  const sandboxes = new BrowserSandboxes(async () => asSandboxBrowser(await launch(), server.url, paths));
  try {
    return await use(sandboxes);
  } finally {
    await sandboxes.close();
    await server.close();
  }
}

async function findLauncher(): Promise<() => Promise<Browser>> {
  const { findChromium, chromiumArguments } = await loadChromiumFinder();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new MissingBrowser();
  return () => chromium.launch({ executablePath, args: [...chromiumArguments], handleSIGINT: false });
}

function asSandboxBrowser(browser: Browser, url: string, paths: BuildPaths): SandboxBrowser {
  return {
    isConnected: () => browser.isConnected(),
    newProfile: async () => {
      const context = await browser.newContext();
      return {
        connect: async () => connectPage(await context.newPage(), url, paths),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
