'use client';

import { Trash2 } from 'lucide-react';
import { AlertDialog } from 'radix-ui';

import { Button } from '@/components/ui/button';
import { settings as words } from '@/components/ui/strings/settings';

import styles from './settings-page.module.css';

interface EraseButtonProps {
  readonly drafts: number;
  readonly attempts: number;
  readonly onErase: () => void;
}

/** Erases what is kept here, after saying how much that is. */
export function EraseButton({ drafts, attempts, onErase }: EraseButtonProps) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>
        <Button>
          <Trash2 size={16} aria-hidden />
          {words.erase}
        </Button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={styles['overlay']} />
        <AlertDialog.Content className={styles['dialog']}>
          <AlertDialog.Title>{words.eraseTitle}</AlertDialog.Title>
          <AlertDialog.Description>{words.eraseText(drafts, attempts)}</AlertDialog.Description>
          <div className={styles['row']}>
            <AlertDialog.Cancel asChild>
              <Button look="primary">{words.cancel}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button onClick={onErase}>{words.eraseConfirm}</Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
