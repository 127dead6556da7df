import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../project-folder';

interface StaticServerScript {
  readonly startStaticServer: () => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
}
interface ChromiumScript {
  readonly findChromium: () => string | undefined;
  readonly chromiumArguments: readonly string[];
}

/** The server of public/ with the headers of the real one: loaded by its path, since it is no part of this bundle. */
export const loadStaticServer = (): Promise<StaticServerScript> => load('script/serving/static-server.mjs');

export const loadChromiumFinder = (): Promise<ChromiumScript> => load('script/checks/find-chromium.mjs');

const load = <Script>(path: string): Promise<Script> =>
  import(pathToFileURL(join(projectFolder, path)).href) as Promise<Script>;
