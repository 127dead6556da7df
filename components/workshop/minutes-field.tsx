import { useState } from 'react';

import { workshopLimits } from '@/lib/client/workshop-link';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** Whole minutes as a link takes them; undefined where no number is written. */
function readMinutes(text: string): number | undefined {
  const minutes = Math.round(Number(text));
  if (text.trim() === '' || Number.isNaN(minutes)) return undefined;
  return Math.min(Math.max(minutes, 1), workshopLimits.minutes);
}

/** Keeps what is being typed as it is, empty too, and shows what counts when the reader leaves it. */
export function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="number"
      min={1}
      max={workshopLimits.minutes}
      aria-label={label}
      value={typed ?? String(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        const minutes = readMinutes(event.target.value);
        if (minutes !== undefined) onChange(minutes);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}
