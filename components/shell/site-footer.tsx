import { PageLink } from '@/components/ui/page-link';
import { shell } from '@/components/ui/strings/shell';

import styles from './site-footer.module.css';

const words = shell.footerLinks;

const LINKS = [
  { href: '/glossary', label: words.glossary },
  { href: '/pathways', label: words.pathways },
  { href: '/concurrency', label: words.concurrency },
  { href: '/start/calibrate', label: words.calibrate },
  { href: '/check', label: words.check },
  { href: '/instructor', label: words.instructor },
] as const;

export function SiteFooter() {
  return (
    <footer className={styles['footer']}>
      <div className={styles['row']}>
        <nav className={styles['links']} aria-label={words.label}>
          {LINKS.map(({ href, label }) => (
            <PageLink key={href} href={href}>
              {label}
            </PageLink>
          ))}
        </nav>
        <p>{shell.footer}</p>
      </div>
    </footer>
  );
}
