import { workshop as words } from '@/components/ui/strings/workshop';
import { type WorkshopItem, workshopLimits } from '@/lib/client/workshop-link';

import type { WorkshopChoice } from './workshop-choice';
import styles from './workshop.module.css';

interface ChoiceBoxesProps {
  readonly choices: readonly WorkshopChoice[];
  readonly items: readonly WorkshopItem[];
  readonly onChange: (items: readonly WorkshopItem[]) => void;
}

/** Every lesson and challenge with a box to take it in. */
export function ChoiceBoxes({ choices, items, onChange }: ChoiceBoxesProps) {
  const isFull = items.length >= workshopLimits.items;
  const tracks = [...new Set(choices.map(({ trackTitle }) => trackTitle))];
  return (
    <section>
      <h2>{words.choose}</h2>
      {tracks.map((track) => (
        <fieldset key={track} className={styles['boxes']}>
          <legend>{track}</legend>
          {choices
            .filter(({ trackTitle }) => trackTitle === track)
            .map((choice) => {
              const item = `${choice.track}/${choice.slug}`;
              const isChosen = items.some((one) => one.item === item);
              return (
                <label key={item}>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    aria-disabled={isFull && !isChosen}
                    onChange={() => {
                      if (isChosen) onChange(items.filter((one) => one.item !== item));
                      else if (!isFull) onChange([...items, { item, minutes: choice.minutes }]);
                    }}
                  />
                  <span>{choice.title}</span>
                  <span className={styles['about']}>{words.planned(choice.minutes)}</span>
                </label>
              );
            })}
        </fieldset>
      ))}
    </section>
  );
}
