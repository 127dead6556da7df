import type { Locator } from '@playwright/test';

/** The row of a table that has this head. */
export function rowOf(table: Locator, head: string): Locator {
  return table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader', { name: head, exact: true }) });
}
