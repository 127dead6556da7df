/** A short name for a text (FNV-1a, 32 bits): texts that differ get names that differ, nearly always. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash >>> 0).toString(36);
}
