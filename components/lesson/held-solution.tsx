'use client';

import type { ReactNode } from 'react';

import { held as sayHeld } from '@/components/ui/strings/held';
import { useHeldSolutions } from '@/lib/client/use-workshop';

import styles from './prose-block.module.css';

/** A solution, unless a workshop keeps solutions closed for now: then when it opens. */
export function HeldSolution({ children }: { readonly children: ReactNode }) {
  const held = useHeldSolutions();
  return held === undefined ? children : <p className={styles['held']}>{sayHeld(held)}</p>;
}
