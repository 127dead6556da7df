import { gpu as words } from '@/components/ui/strings/gpu';

import type { ThreadState } from './explore-steps';
import styles from './thread-explorer.module.css';

const order = ['before', 'working', 'resting', 'waiting', 'ended', 'fault'] as const;

/** A box for each thread, with its number and a mark of what it is about; the marks are named below. */
export function ThreadStates({ states }: { readonly states: readonly ThreadState[] }) {
  const present = order.filter((state) => states.includes(state));
  return (
    <div>
      <ol className={styles['threads']} aria-label={words.threadsLabel}>
        {states.map((state, thread) => (
          <li key={thread} data-state={state}>
            <span aria-hidden>{thread}</span>
            <span className="visually-hidden">{words.threadState(thread, state)}</span>
          </li>
        ))}
      </ol>
      <ul className={styles['legend']} aria-hidden>
        {present.map((state) => (
          <li key={state}>
            <i data-state={state} />
            {words.states[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}
