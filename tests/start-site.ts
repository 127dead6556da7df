import { spawn } from 'node:child_process';
import { freePort } from '../script/checks/free-port.mjs';

/** The production server, as `script/server` starts it. @returns its address, and how to end it */
export async function startSite(): Promise<{ readonly url: string; readonly close: () => void }> {
  const port = await freePort();
  const server = spawn('node', ['script/serving/serve.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Forkjoin is ready')) resolve();
    });
    server.on('exit', (code) => {
      reject(new Error(`the server ended with ${code}: was the site built?`));
    });
  });
  return { url: `http://localhost:${port}`, close: () => server.kill() };
}
