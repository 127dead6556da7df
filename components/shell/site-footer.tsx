import { shell } from '@/components/ui/strings/shell';

import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles['footer']}>
      <p>{shell.footer}</p>
    </footer>
  );
}
