'use client';

import { usePathname } from 'next/navigation';

import { Mark } from '@/components/ui/mark';
import { PageLink } from '@/components/ui/page-link';
import { shell } from '@/components/ui/strings/shell';
import { useSettingsStart } from '@/lib/client/use-settings';

import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch';

const LINKS = [
  { href: '/#learn', under: '/learn', label: shell.learn },
  { href: '/challenges', under: '/challenges', label: shell.challenges },
  { href: '/playground', under: '/playground', label: shell.playground },
  { href: '/progress', under: '/progress', label: shell.progress },
  { href: '/settings', under: '/settings', label: shell.settings },
] as const;

export function SiteHeader() {
  const path = usePathname();
  useSettingsStart();
  return (
    <header className={styles['header']}>
      <a className={styles['skip']} href="#content">
        {shell.skip}
      </a>
      <PageLink className={styles['home']} href="/">
        <Mark />
        {shell.name}
      </PageLink>
      <nav className={styles['nav']} aria-label={shell.navigation}>
        {LINKS.map(({ href, under, label }) => (
          <PageLink
            key={href}
            className={styles['link']}
            href={href}
            aria-current={path.startsWith(under) ? (path === href ? 'page' : 'true') : undefined}
          >
            {label}
          </PageLink>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  );
}
