import {
  CircleCheck,
  CircleX,
  Gauge,
  Lock,
  type LucideIcon,
  Scale,
  Shuffle,
  Square,
  Timer,
  TriangleAlert,
} from 'lucide-react';

import { Stars } from '@/components/ui/stars';
import { verdictWords as words } from '@/components/ui/strings/verdict';
import type { Verdict, VerdictKind } from '@/lib/protocol/grade';

import styles from './verdict-head.module.css';

const LOOKS: Partial<Readonly<Record<VerdictKind, readonly [LucideIcon, 'good' | 'warn' | 'bad' | '']>>> = {
  passed: [CircleCheck, 'good'],
  'too-slow': [Gauge, 'warn'],
  'too-close-to-tell': [Scale, 'warn'],
  'not-parallel': [Gauge, 'warn'],
  timeout: [Timer, 'bad'],
  deadlock: [Lock, 'bad'],
  race: [Shuffle, 'bad'],
  refused: [TriangleAlert, 'bad'],
  interrupted: [Square, ''],
};

/** The verdict's word, icon and stars, large; below it the sentence that explains it. */
export function VerdictHead({ verdict }: { readonly verdict: Verdict }) {
  const [Icon, look] = LOOKS[verdict.kind] ?? [CircleX, 'bad'];
  return (
    <>
      <div className={styles['head']}>
        <p className={`${styles['word']} ${styles[look] ?? ''}`} data-verdict={verdict.kind}>
          <Icon size={30} aria-hidden />
          {words.kinds[verdict.kind]}
        </p>
        <Stars earned={verdict.stars} size={24} label={words.stars(verdict.stars)} />
      </div>
      <p className={styles['message']}>{verdict.message}</p>
    </>
  );
}
