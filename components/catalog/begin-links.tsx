import { PageLink } from '@/components/ui/page-link';
import { catalog } from '@/components/ui/strings/catalog';

import styles from './begin-links.module.css';

const words = catalog.begin;

const LINKS = [
  { href: '/start/quiz', label: words.quiz },
  { href: '/start/calibrate', label: words.calibrate },
  { href: '/start/survey', label: words.survey },
] as const;

/** What may be done before the first lesson, and never has to be. */
export function BeginLinks() {
  return (
    <nav className={styles['begin']} aria-label={words.label}>
      {LINKS.map(({ href, label }) => (
        <PageLink key={href} href={href}>
          {label}
        </PageLink>
      ))}
    </nav>
  );
}
