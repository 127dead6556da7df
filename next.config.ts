import { readFileSync } from 'node:fs';
import type { NextConfig } from 'next';

type BuildManifest = import('./script/setup/build-all.mjs').BuildManifest;

function readManifest(): BuildManifest {
  const path = new URL('.build/manifest.json', import.meta.url);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BuildManifest;
  } catch (cause) {
    throw new Error('The workers are not built yet: start with script/server, or run "npm run setup".', {
      cause,
    });
  }
}

const manifest = readManifest();

/** Headers are not set here but in script/serving/headers.mjs, which sees every response. */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  // Types are a step of their own in script/test.
  typescript: { ignoreBuildErrors: true },
  env: {
    NEXT_PUBLIC_BUILD_ID: manifest.buildId,
    NEXT_PUBLIC_WORKERS_URL: manifest.workersPath,
    NEXT_PUBLIC_RUNTIME_URL: manifest.runtimePath,
    NEXT_PUBLIC_MONACO_URL: manifest.monacoPath,
    NEXT_PUBLIC_EDITOR_URL: manifest.editorPath,
    NEXT_PUBLIC_PYTHON_BYTES: String(manifest.pythonBytes),
    NEXT_PUBLIC_NUMPY_BYTES: String(manifest.numpyBytes),
  },
};

export default config;
