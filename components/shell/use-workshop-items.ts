import { useEffect, useState } from 'react';

import type { Neighbour } from '@/lib/client/workshop-guide';

type Items = Readonly<Record<string, Neighbour>>;

let asked: Promise<Items> | undefined;

async function fetchItems(): Promise<Items> {
  const response = await fetch('/workshop/items');
  if (!response.ok) throw new Error(`the items came with status ${response.status}`);
  return (await response.json()) as Items;
}

/** What a workshop's items are called and where they are; undefined until that came. */
export function useWorkshopItems(): Items | undefined {
  const [items, setItems] = useState<Items>();
  useEffect(() => {
    let isOver = false;
    asked ??= fetchItems();
    asked.then(
      (found) => {
        if (!isOver) setItems(found);
      },
      () => {
        // The next page asks again; until then the course's own order stands.
        asked = undefined;
      },
    );
    return () => {
      isOver = true;
    };
  }, []);
  return items;
}
