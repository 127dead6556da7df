import type { ReactNode, Ref } from 'react';

interface ScrollAreaProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly areaRef?: Ref<HTMLDivElement>;
  readonly onScroll?: () => void;
}

/** An area that scrolls by itself: named, and within reach of the keyboard. */
export function ScrollArea({ label, className, children, areaRef, onScroll }: ScrollAreaProps) {
  return (
    <div
      ref={areaRef}
      className={className}
      role="group"
      aria-label={label}
      // Without it, what has scrolled out could be reached by mouse only.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={onScroll}
    >
      {children}
    </div>
  );
}
