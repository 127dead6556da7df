import type { Browser, Page } from '@playwright/test';
import { createServer, type Server } from 'node:net';
import { type BrowserCoordinator, connectPage } from '../../cli/browser/connect-page';
import { readManifest } from '../../cli/project-folder';
import { startStaticServer } from '../../script/serving/static-server.mjs';

/** The site as hostile programs meet it: its coordinator in a page, and everything that leaves that page counted. */
export interface HostileSite {
  readonly coordinator: BrowserCoordinator;
  /** `host:port` of a server that must never hear anything. */
  readonly strangerAddress: string;
  /** Connections to the stranger, and requests of files that are no part of the runtime. */
  readonly strayRequests: string[];
  /** What the page itself complained about. */
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

export async function openHostileSite(browser: Browser): Promise<HostileSite> {
  const { workersPath, runtimePath } = readManifest();
  const known = new RegExp(
    `^(/blank\\.html|${workersPath}/(page-side|coordinator|interpreter|device)\\.mjs|${workersPath}/python\\.zip|${runtimePath}/[\\w.-]+)$`,
  );
  const strayRequests: string[] = [];
  const stranger = await listen(() => strayRequests.push('a connection to another origin'));
  const server = await startStaticServer({
    onRequest: (path: string) => {
      if (!known.test(path)) strayRequests.push(path);
    },
  });
  const page = await browser.newPage();
  const troubles = watchPage(page, server.url, strayRequests);
  return {
    coordinator: await connectPage(page, server.url, { workersPath, runtimePath }),
    strangerAddress: addressOf(stranger),
    strayRequests,
    troubles,
    close: async () => {
      await page.close();
      await server.close();
      stranger.close();
    },
  };
}

function watchPage(page: Page, url: string, strayRequests: string[]): string[] {
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      strayRequests.push(request.url());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('crash', () => troubles.push('the page crashed'));
  return troubles;
}

function listen(onConnection: () => void): Promise<Server> {
  const server = createServer((socket) => {
    onConnection();
    socket.destroy();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the stranger does not listen');
  return `127.0.0.1:${address.port}`;
}
