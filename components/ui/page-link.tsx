'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * A link within the site. Its page is fetched ahead when somebody points at it or reaches it by the keyboard: a page
 * full of links would otherwise fetch half the site, also over a telephone.
 */
export function PageLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [isNear, setNear] = useState(false);
  const approach = (): void => {
    setNear(true);
  };
  return <Link {...props} prefetch={isNear ? null : false} onPointerEnter={approach} onFocus={approach} />;
}
