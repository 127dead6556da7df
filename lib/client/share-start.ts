/**
 * One subscription for all who want it: it begins with the first of them and ends with the last. A page shows a hundred
 * marks of the same store.
 */
export function shareStart(start: () => () => void): () => () => void {
  let users = 0;
  let end: (() => void) | undefined;
  return () => {
    users += 1;
    if (users === 1) end = start();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      users -= 1;
      if (users === 0) end?.();
    };
  };
}
