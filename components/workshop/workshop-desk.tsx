'use client';

import { useState } from 'react';

import { useWorkshop } from '@/lib/client/use-workshop';

import type { WorkshopChoice } from './workshop-choice';
import { WorkshopMaker } from './workshop-maker';
import { WorkshopView } from './workshop-view';

/** The workshop of the address, or the form that makes one. */
export function WorkshopDesk({ choices }: { readonly choices: readonly WorkshopChoice[] }) {
  const workshop = useWorkshop();
  const [isEditing, setEditing] = useState(false);
  if (workshop === undefined || isEditing)
    return (
      <WorkshopMaker
        choices={choices}
        start={workshop}
        onOpen={() => {
          setEditing(false);
        }}
      />
    );
  return (
    <WorkshopView
      choices={choices}
      workshop={workshop}
      onEdit={() => {
        setEditing(true);
      }}
    />
  );
}
