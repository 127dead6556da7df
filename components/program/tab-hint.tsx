'use client';

import { Button } from '@/components/ui/button';
import { editor as words } from '@/components/ui/strings/editor';
import { changeSettings } from '@/lib/client/settings-store';
import { useSettings } from '@/lib/client/use-settings';

interface TabHintProps {
  readonly hasEscaped: boolean;
  readonly className?: string | undefined;
}

/** How Tab leaves an editor, and a button that lets it always do so. */
export function TabHint({ hasEscaped, className }: TabHintProps) {
  const { tabLeaves } = useSettings();
  const hint = hasEscaped ? words.escaped : words.escapeHint;
  return (
    <span className={className}>
      <span role="status">{tabLeaves ? words.tabLeaves : hint}</span>
      <Button
        look="text"
        onClick={() => {
          changeSettings({ tabLeaves: !tabLeaves });
        }}
      >
        {tabLeaves ? words.makeTabIndent : words.makeTabLeave}
      </Button>
    </span>
  );
}
