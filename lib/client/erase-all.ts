import type { AttemptStore } from './attempt-store';
import type { SafeStorage } from './safe-storage';

/**
 * Erases what this site keeps in the browser. What is open on this page hears of it as it would of another tab, or it
 * would go on showing, and perhaps write again, what is gone. False where something may be left.
 */
export async function eraseAll(
  storage: SafeStorage,
  attempts: Pick<AttemptStore, 'erase'>,
  tell = tellPage,
): Promise<boolean> {
  const keys = storage.keys('');
  for (const key of keys) storage.remove(key);
  for (const key of keys) tell(storage.nameOf(key));
  const areErased = await attempts.erase();
  return areErased && storage.keys('').length === 0;
}

/** As the browser tells other tabs, and never the one that wrote. */
export function tellPage(name: string): void {
  window.dispatchEvent(new StorageEvent('storage', { key: name }));
}
