let id: string | undefined;

/** Names this tab to the others. Not kept: a duplicated tab must not share it. */
export function tabId(): string {
  id ??= Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return id;
}
