import { Check, CircleAlert } from 'lucide-react';

import { broadcastingFigure as words } from '@/components/ui/strings/figures/broadcasting';

import type { AlignedAxis } from './align-shapes';
import styles from './broadcasting-figure.module.css';

/** The two shapes below each other, aligned at the right, with what happens on each axis. */
export function AlignmentTable({ axes }: { readonly axes: readonly AlignedAxis[] }) {
  if (axes.length === 0) return null;
  return (
    <table className={styles['alignment']}>
      <tbody>
        {(['a', 'b', 'result'] as const).map((row) => (
          <tr key={row}>
            <th scope="row">{row === 'result' ? words.result : row}</th>
            {axes.map((axis, k) => (
              <td
                key={k}
                data-added={axis[row] === undefined || undefined}
                data-clash={axis.result === undefined || undefined}
              >
                {axis[row] ?? (row === 'result' ? '' : 1)}
                {row === 'result' &&
                  (axis.result === undefined ? (
                    <CircleAlert size={15} aria-label={words.clash} />
                  ) : (
                    <Check size={15} aria-label={words.fits} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
