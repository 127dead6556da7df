import type { Metadata } from 'next';

import { workbench } from '@/components/ui/strings/workbench';
import { PlaygroundPage } from '@/components/workbench/playground-page';

export const metadata: Metadata = {
  title: workbench.playground.title,
  description: workbench.playground.lead,
};

export default function Page() {
  return <PlaygroundPage />;
}
