import { laneFill } from './lane-number';
import styles from './lane-tag.module.css';

/** A lane's colour, pattern and number; the process's name for those who hover or listen. */
export function LaneTag({ lane, process }: { readonly lane: number; readonly process: string }) {
  return (
    <span className={styles['tag']} title={process}>
      <svg width="12" height="12" aria-hidden>
        <rect width="12" height="12" rx="2" fill={laneFill(lane)} />
      </svg>
      <span className={styles['number']} aria-hidden>
        {lane}
      </span>
      <span className="visually-hidden">{process}: </span>
    </span>
  );
}
