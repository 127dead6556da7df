import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import '@/components/ui/styles/tokens.css';
import '@/components/ui/styles/base.css';
import '@/components/ui/styles/code.css';

import { LanePatterns } from '@/components/charts/lane-patterns';
import { EnvironmentBanner } from '@/components/shell/environment-banner';
import { SiteHeader } from '@/components/shell/site-header';
import { ThemeScript } from '@/components/shell/theme-script';
import { WorkshopSlot } from '@/components/shell/workshop-slot';
import { shell } from '@/components/ui/strings/shell';

import { mono, monoGreek, text, textGreek, textItalic } from './fonts';

export const metadata: Metadata = {
  title: { default: shell.name, template: `%s · ${shell.name}` },
  description: shell.description,
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const fonts = [text, textItalic, textGreek, mono, monoGreek].map((font) => font.variable).join(' ');
  return (
    <html lang="en-GB" className={fonts} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <LanePatterns />
        <SiteHeader />
        <EnvironmentBanner />
        <WorkshopSlot />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
