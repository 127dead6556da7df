import { Link2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { workbench } from '@/components/ui/strings/workbench';
import { codeFragment, fitsInLink } from '@/lib/client/code-link';
import { copyText } from '@/lib/client/copy-text';

import styles from './copy-link.module.css';

const words = workbench.share;

interface CopyLinkProps {
  readonly code: string;
  readonly label: string;
}

/** What became of a link to a program. Of another program it would be wrong. */
type Asked = { readonly code: string } & (
  | { readonly kind: 'copied' }
  /** The browser did not let the page copy it: the reader can. */
  | { readonly kind: 'shown'; readonly link: string }
  | { readonly kind: 'too-long' }
);

async function offer(code: string): Promise<Asked> {
  if (!fitsInLink(code)) return { code, kind: 'too-long' };
  const link = new URL(`/playground${codeFragment(code)}`, location.href).href;
  return (await copyText(link)) ? { code, kind: 'copied' } : { code, kind: 'shown', link };
}

/** The link, selected, for the reader to copy. */
function LinkField({ link, label }: { readonly link: string; readonly label: string }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles['said']}>
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} type="text" readOnly value={link} />
    </div>
  );
}

const SAID = { copied: words.copied, shown: '', 'too-long': words.tooLong } as const;

/** A button that copies a link, or else shows it to be copied by hand; it opens the playground with a program. */
export function CopyLink({ code, label }: CopyLinkProps) {
  const [last, setLast] = useState<Asked>();
  // How often the reader has asked: each time the link is selected anew.
  const [count, setCount] = useState(0);
  const asked = last?.code === code ? last : undefined;
  const copy = async (): Promise<void> => {
    setLast(await offer(code));
    setCount((before) => before + 1);
  };
  const isTooLong = asked?.kind === 'too-long';
  return (
    <>
      <span className={isTooLong ? styles['said'] : 'visually-hidden'} role="status">
        {asked !== undefined && SAID[asked.kind]}
      </span>
      <Button look="quiet" size="small" onClick={() => void copy()}>
        <Link2 size={15} aria-hidden />
        {asked?.kind === 'copied' ? words.copied : label}
      </Button>
      {asked?.kind === 'shown' && <LinkField key={count} link={asked.link} label={words.byHand} />}
    </>
  );
}
