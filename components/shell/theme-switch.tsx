'use client';

import { Moon, Sun } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { shell } from '@/components/ui/strings/shell';
import { changeSettings } from '@/lib/client/settings-store';
import { useMedia } from '@/lib/client/use-media';
import { useSettings } from '@/lib/client/use-settings';

/** Changes to the other theme; following the system again is a choice in the settings. */
export function ThemeSwitch() {
  const { theme } = useSettings();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)', false);
  const next = theme === 'dark' || (theme === 'system' && isSystemDark) ? 'light' : 'dark';
  const Icon = next === 'dark' ? Moon : Sun;
  return (
    <Button
      look="quiet"
      size="small"
      onClick={() => {
        changeSettings({ theme: next });
      }}
    >
      <Icon size={16} aria-hidden />
      {shell.switchTo[next]}
    </Button>
  );
}
