import python from 'highlight.js/lib/languages/python';
import { createLowlight } from 'lowlight';
import type { ReactNode } from 'react';

const lowlight = createLowlight({ python });

type Piece = ReturnType<typeof lowlight.highlight>['children'][number];

function render(piece: Piece, key: number): ReactNode {
  if (piece.type === 'text') return piece.value;
  if (piece.type !== 'element') return null;
  const names = piece.properties['className'];
  return (
    <span key={key} className={Array.isArray(names) ? names.join(' ') : undefined}>
      {piece.children.map(render)}
    </span>
  );
}

/** Python source as coloured spans. */
export function highlightPython(code: string): ReactNode {
  return lowlight.highlight('python', code).children.map(render);
}
