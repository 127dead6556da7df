/** A download that makes no progress for this long is given up: a blocked network must not stall set-up. */
const stallMs = 8000;

/** Fetches a file.
 * @param {string} url
 * @returns {Promise<Uint8Array>} */
export async function downloadBytes(url) {
  const abort = new AbortController();
  const giveUp = () => abort.abort(new Error(`no answer within ${stallMs / 1000} s`));
  let timer = setTimeout(giveUp, stallMs);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || !response.body) throw new Error(`HTTP status ${response.status}`);
    /** @type {Uint8Array[]} */
    const chunks = [];
    for await (const chunk of response.body) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, stallMs);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(timer);
  }
}
