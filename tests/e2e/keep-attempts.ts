import type { Page } from '@playwright/test';

/** Puts records among the attempts, whole or damaged, as an earlier visit may have left them. */
export async function keepAttempts(page: Page, records: readonly Record<string, unknown>[]): Promise<void> {
  await page.evaluate(async (kept) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('forkjoin', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('attempts', { keyPath: 'id' }).createIndex('challenge', 'challenge');
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const transaction = database.transaction('attempts', 'readwrite');
    const store = transaction.objectStore('attempts');
    for (const record of kept) store.put(record);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, records);
}
