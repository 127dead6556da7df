/** No browser was found; the message is one sentence that says how to get one. */
export class MissingBrowser extends Error {
  constructor() {
    super(
      'this needs a browser as a sandbox and found none: install Chromium or Google Chrome (on Debian and Ubuntu: apt-get install chromium), or name one with CHROMIUM_PATH.',
    );
  }
}
