'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';

import { partFailed } from '@/components/ui/part-failed';
import { useHydrated } from '@/components/ui/use-hydrated';
import { browserStorage } from '@/lib/client/safe-storage';
import { WORKSHOP_KEY } from '@/lib/client/workshop-key';

/** Loaded for those who have joined a workshop. */
const WorkshopStrip = dynamic(
  () => import('./workshop-strip').then(({ WorkshopStrip }) => WorkshopStrip, partFailed),
  { ssr: false },
);

/** Keeps the participants of a workshop in it, on the pages of lessons and challenges. */
export function WorkshopSlot() {
  const path = usePathname();
  const isHydrated = useHydrated();
  const isItem = /^\/(learn|challenges)\/./.test(path);
  if (!isHydrated || !isItem || browserStorage.read(WORKSHOP_KEY) === undefined) return null;
  return <WorkshopStrip path={path} />;
}
