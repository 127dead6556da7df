import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { buildFolder } from '../setup/paths.mjs';

const folder = join(buildFolder, 'certificate');
export const certificatePath = join(folder, 'forkjoin.crt');
const keyPath = join(folder, 'forkjoin.key');

/** Safari trusts no certificate that is valid for longer than 825 days, others none over 398. */
const validDays = 397;
/** It may not sign others: who steals its key can be this server, and no other site. */
const renewBeforeMs = 14 * 24 * 3600 * 1000;

/** IPv4 addresses of this machine on its networks.
 * @returns {string[]} */
export function localAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

/**
 * The certificate for this machine's names and addresses, kept in .build so that a browser that trusts it once does so
 * at the next start too. Made anew when it is about to end or an address is not in it.
 *
 * @param {readonly string[]} addresses
 * @returns {Promise<{ cert: string, key: string }>}
 */
export async function readCertificate(addresses) {
  const kept = await readKept(addresses);
  if (kept) return kept;
  const names = ['localhost', hostname()];
  const made = await generate([{ name: 'commonName', value: 'Forkjoin on this network' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notAfterDate: new Date(Date.now() + validDays * 24 * 3600 * 1000),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: /** @type {const} */ (2), value })),
          ...['127.0.0.1', ...addresses].map((ip) => ({ type: /** @type {const} */ (7), ip })),
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(certificatePath, made.cert);
  await writeFile(keyPath, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}

/** @param {readonly string[]} addresses */
async function readKept(addresses) {
  try {
    const [cert, key] = await Promise.all([readFile(certificatePath, 'utf8'), readFile(keyPath, 'utf8')]);
    const parsed = new X509Certificate(cert);
    const isFresh = Date.parse(parsed.validTo) - Date.now() > renewBeforeMs;
    return isFresh && addresses.every((address) => parsed.checkIP(address)) ? { cert, key } : undefined;
  } catch {
    return undefined; // None yet.
  }
}
