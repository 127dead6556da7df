import type { ReactNode, Ref } from 'react';

import { ScrollArea } from '@/components/ui/scroll-area';

import styles from './listing.module.css';

interface ListingProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly areaRef?: Ref<HTMLDivElement>;
}

/** Source text under its title. */
export function Listing({ title, children, ...area }: ListingProps) {
  return (
    <figure className={styles['listing']}>
      <figcaption>{title}</figcaption>
      <ScrollArea label={title} className={styles['code']} {...area}>
        <pre>
          <code>{children}</code>
        </pre>
      </ScrollArea>
    </figure>
  );
}
