'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type RefObject, useId, useRef, useState } from 'react';

import { Button, buttonClass } from '@/components/ui/button';
import { workshop as words } from '@/components/ui/strings/workshop';
import { copyText } from '@/lib/client/copy-text';
import {
  type Workshop,
  type WorkshopItem,
  workshopFragment,
  workshopLimits,
} from '@/lib/client/workshop-link';

import { ChoiceBoxes } from './choice-boxes';
import { MinutesField } from './minutes-field';
import type { WorkshopChoice } from './workshop-choice';
import styles from './workshop.module.css';

interface WorkshopMakerProps {
  readonly choices: readonly WorkshopChoice[];
  readonly start: Workshop | undefined;
  readonly onOpen: () => void;
}

/** A date as `datetime-local` takes it: local time, to the minute. */
function localText(date: Date | undefined): string {
  if (date === undefined) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function moved(items: readonly WorkshopItem[], from: number, to: number): readonly WorkshopItem[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

interface ChosenListProps {
  readonly items: readonly WorkshopItem[];
  readonly titles: ReadonlyMap<string, string>;
  readonly onChange: (items: readonly WorkshopItem[]) => void;
  /** What stands above the list. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** A row goes away with the button that takes it out: whoever uses a keyboard goes on at the next one's. */
function focusNextRow(button: HTMLElement, heading: HTMLElement | null): void {
  const row = button.closest('li');
  const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button:last-of-type');
  if (next instanceof HTMLElement) next.focus();
  else heading?.focus();
}

/** What was chosen, in its order. */
function ChosenList({ items, titles, onChange, heading }: ChosenListProps) {
  return (
    <ol className={styles['chosen']}>
      {items.map(({ item, minutes }, k) => {
        const title = titles.get(item) ?? item;
        const button = (label: string, Icon: typeof X, change: readonly WorkshopItem[]) => (
          <Button
            look="quiet"
            size="small"
            aria-label={label}
            onClick={({ currentTarget }) => {
              if (change.length < items.length) focusNextRow(currentTarget, heading.current);
              onChange(change);
            }}
          >
            <Icon size={16} aria-hidden />
          </Button>
        );
        return (
          <li key={item}>
            <span>{title}</span>
            <MinutesField
              label={words.minutesOf(title)}
              value={minutes}
              onChange={(value) => {
                onChange(items.with(k, { item, minutes: value }));
              }}
            />
            {button(words.up(title), ArrowUp, moved(items, k, k - 1))}
            {button(words.down(title), ArrowDown, moved(items, k, k + 1))}
            {button(words.remove(title), X, items.toSpliced(k, 1))}
          </li>
        );
      })}
    </ol>
  );
}

function LinkLine({ fragment, onOpen }: { readonly fragment: string; readonly onOpen: () => void }) {
  const address = `${location.origin}/workshop${fragment}`;
  const output = useRef<HTMLOutputElement>(null);
  // Of which address that is said: the next one has not been copied.
  const [asked, setAsked] = useState<{ readonly address: string; readonly isCopied: boolean }>();
  const isCopied = asked?.address === address ? asked.isCopied : undefined;
  const copy = async (): Promise<void> => {
    const isDone = await copyText(address);
    if (!isDone && output.current !== null) getSelection()?.selectAllChildren(output.current);
    setAsked({ address, isCopied: isDone });
  };
  return (
    <div className={styles['link']}>
      <output aria-label={words.link} ref={output}>
        {address}
      </output>
      <div className={styles['tools']}>
        <Button onClick={() => void copy()}>{isCopied === true ? words.copied : words.copy}</Button>
        <a className={buttonClass('primary')} href={fragment} onClick={onOpen}>
          {words.open}
        </a>
      </div>
      <p className={styles['about']} role="status">
        {isCopied === false && words.notCopied}
      </p>
    </div>
  );
}

/** Choose, put in order, say how long: the list becomes a link. */
export function WorkshopMaker({ choices, start, onOpen }: WorkshopMakerProps) {
  const [title, setTitle] = useState(start?.title ?? '');
  const [items, setItems] = useState<readonly WorkshopItem[]>(start?.items ?? []);
  const [hold, setHold] = useState(localText(start?.solutionsFrom));
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const solutionsFrom = hold === '' ? undefined : new Date(hold);
  const titles = new Map(choices.map((choice) => [`${choice.track}/${choice.slug}`, choice.title]));
  return (
    <div className={styles['page']}>
      <header>
        <h1>{words.make}</h1>
        <p className={styles['lead']}>{words.lead}</p>
      </header>
      <div className={styles['maker']}>
        <ChoiceBoxes choices={choices} items={items} onChange={setItems} />
        <section>
          <label className={styles['field']} htmlFor={`${id}-title`}>
            {words.name}
            <input
              id={`${id}-title`}
              type="text"
              maxLength={workshopLimits.titleLength}
              placeholder={words.namePlaceholder}
              value={title}
              onChange={(event) => {
                setTitle(event.target.value);
              }}
            />
          </label>
          <h2 ref={heading} tabIndex={-1}>
            {words.chosen}
          </h2>
          {items.length === 0 && <p className={styles['about']}>{words.nothing}</p>}
          {items.length >= workshopLimits.items && (
            <p className={styles['about']}>{words.full(workshopLimits.items)}</p>
          )}
          <ChosenList items={items} titles={titles} onChange={setItems} heading={heading} />
          <label className={styles['field']} htmlFor={`${id}-hold`}>
            {words.hold}
            <input
              id={`${id}-hold`}
              type="datetime-local"
              value={hold}
              onChange={(event) => {
                setHold(event.target.value);
              }}
            />
          </label>
          <p className={styles['about']}>{words.holdHelp}</p>
          {items.length > 0 && (
            <LinkLine fragment={workshopFragment({ title, items, solutionsFrom })} onOpen={onOpen} />
          )}
        </section>
      </div>
    </div>
  );
}
