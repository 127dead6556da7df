import type { ItemLink } from '@/lib/client/item-links';

/** A lesson or challenge as a workshop offers and prints it. */
export interface WorkshopChoice extends ItemLink {
  readonly trackTitle: string;
  readonly outcomes: readonly string[];
}
