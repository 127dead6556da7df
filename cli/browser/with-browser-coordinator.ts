import { withBrowserSandboxes } from './browser-sandboxes';
import type { BrowserCoordinator } from './connect-page';

/** Whatever else the program needs is made ready when it is there. */
const NEEDS = { interpreters: 1, packages: [] };

/**
 * Calls `use` with a coordinator that lives in a headless Chromium: other people's programs run in the sandbox that
 * the site gives them, which Node has not. The page comes from a server of this process, on a port of this machine
 * only, with the site's own headers. Browser and server are gone afterwards.
 * @throws MissingBrowser
 */
export const withBrowserCoordinator = <Result>(
  use: (coordinator: BrowserCoordinator) => Promise<Result>,
): Promise<Result> => withBrowserSandboxes((sandboxes) => sandboxes.open(NEEDS, use));
