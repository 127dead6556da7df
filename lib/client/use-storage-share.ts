import { useEffect, useState } from 'react';

interface StorageShare {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** What the browser says about this site's storage, caches included; undefined where it does not tell. */
export function useStorageShare(): StorageShare | undefined {
  const [share, setShare] = useState<StorageShare>();
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const { usage, quota } = await navigator.storage.estimate();
      if (!isGone && usage !== undefined && quota !== undefined && quota > 0)
        setShare({ usedBytes: usage, quotaBytes: quota });
    };
    // Withheld outside of a secure context, and where storage is denied.
    if ('storage' in navigator) ask().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, []);
  return share;
}
