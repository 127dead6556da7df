import { progress as words } from '@/components/ui/strings/progress';
import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import styles from './progress-page.module.css';
import { ProgressView } from './progress-view';
import { ReportForm } from './report-form';

/** How far the reader is, where to go on, and the report to hand in. */
export function ProgressPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const links = itemLinks(catalogue);
  const sections = catalogue.tracks.map(({ slug, title, items }) => ({
    slug,
    title,
    items: items.flatMap((item) => links.get(`${slug}/${item.slug}`) ?? []),
  }));
  return (
    <div className={styles['page']}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles['lead']}>{words.lead}</p>
      </header>
      <ProgressView sections={sections} heading={words.map} />
      <section id="report" className={styles['report']}>
        <h2 className={styles['heading']}>{words.report.title}</h2>
        <p className={styles['lead']}>{words.report.lead}</p>
        <ReportForm />
      </section>
    </div>
  );
}
