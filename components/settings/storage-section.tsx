'use client';

import { useState, useSyncExternalStore } from 'react';

import { keeping } from '@/components/ui/strings/keeping';
import { settings as words } from '@/components/ui/strings/settings';
import { attemptStore } from '@/lib/client/attempt-store';
import { eraseAll } from '@/lib/client/erase-all';
import { browserStorage, damagedKey } from '@/lib/client/safe-storage';
import { useAttempts } from '@/lib/client/use-attempts';
import { useStorageShare } from '@/lib/client/use-storage-share';

import { CarryOver } from './carry-over';
import { EraseButton } from './erase-button';
import styles from './settings-page.module.css';

const never = () => () => undefined;

/** What is kept here and how much, to take along or to erase. */
export function StorageSection() {
  const [erased, setErased] = useState<'no' | 'partly' | 'all'>('no');
  const used = useSyncExternalStore(
    never,
    () => browserStorage.usedBytes(),
    () => 0,
  );
  const drafts = useSyncExternalStore(
    never,
    () => browserStorage.keys('draft/').length,
    () => 0,
  );
  const damaged = useSyncExternalStore(
    never,
    () => browserStorage.keys(damagedKey('')).length,
    () => 0,
  );
  const { attempts = [] } = useAttempts();
  const share = useStorageShare();
  // As the browser stores text: two bytes a letter.
  const attemptBytes = attempts.reduce((sum, { code }) => sum + 2 * code.length + 400, 0);
  const erase = (): void => {
    void eraseAll(browserStorage, attemptStore).then((isAll) => {
      setErased(isAll ? 'all' : 'partly');
    });
  };
  return (
    <>
      <section className={styles['storage']}>
        <h2>{words.carry}</h2>
        <p className={styles['note']}>{words.carryLead}</p>
        <CarryOver
          onRead={() => {
            setErased('no');
          }}
        />
      </section>
      <section className={styles['storage']}>
        <h2>{words.storage}</h2>
        <p className={styles['note']} role="status">
          {erased === 'all' && words.erased}
          {erased === 'partly' && keeping.erasedPartly}
          {erased === 'no' && words.used(((used + attemptBytes) / 1024).toFixed(1), drafts, attempts.length)}
        </p>
        {damaged > 0 && erased === 'no' && <p className={styles['note']}>{words.damaged(damaged)}</p>}
        {share !== undefined && (
          <p className={styles['note']}>
            {words.share((share.usedBytes / 1e6).toFixed(1), (share.quotaBytes / 1e6).toFixed(0))}
          </p>
        )}
        <EraseButton drafts={drafts} attempts={attempts.length} onErase={erase} />
      </section>
    </>
  );
}
