'use client';

import dynamic from 'next/dynamic';

import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { partFailed } from '@/components/ui/part-failed';
import { fullStorage } from '@/components/ui/strings/full-storage';
import { useMissingParts } from '@/lib/client/use-environment';
import { useStorageFull } from '@/lib/client/use-storage-full';

import styles from './environment-banner.module.css';

/** Loaded where something is missing: rarely. */
const MissingParts = dynamic(
  () => import('./missing-parts').then(({ MissingParts }) => MissingParts, partFailed),
  { ssr: false },
);

/** Says what this browser or this server lacks, and when the storage has become full. */
export function EnvironmentBanner() {
  const missing = useMissingParts();
  const isFull = useStorageFull();
  return (
    <>
      {missing.length > 0 && <MissingParts missing={missing} />}
      {isFull && <FullStorage />}
    </>
  );
}

/** Comes and goes while the page is open, so it is announced. */
function FullStorage() {
  return (
    <div className={styles['banner']} role="status">
      <Notice kind="warn">
        <h2 className={styles['title']}>{fullStorage.title}</h2>
        <p>
          {fullStorage.text} <PageLink href="/settings">{fullStorage.link}</PageLink>
        </p>
      </Notice>
    </div>
  );
}
