import { shell } from './strings/shell';

/** Stands where a part of a page could not be fetched: the rest of the page, and all that was typed, goes on. */
function PartFailed() {
  return <p role="status">{shell.partFailed}</p>;
}

/** For `import(...).then(..., partFailed)`: a lazy part without this would take its whole page down with it. */
export const partFailed = () => PartFailed;
