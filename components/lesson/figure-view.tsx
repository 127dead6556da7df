'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';

import type { FigureProps } from '@/components/charts/figures/kit/figure-props';
import type { FigureName } from '@/lib/content/schema/figure-names';

/** Each figure is a bundle of its own: a page loads those that stand on it. */
const figures: Readonly<Partial<Record<FigureName, ComponentType<FigureProps>>>> = {
  amdahl: dynamic(
    async () => (await import('@/components/charts/figures/amdahl/amdahl-figure')).AmdahlFigure,
  ),
  'work-and-span': dynamic(
    async () =>
      (await import('@/components/charts/figures/work-and-span/work-and-span-figure')).WorkAndSpanFigure,
  ),
};

interface FigureViewProps extends FigureProps {
  readonly name: FigureName;
}

/** An interactive figure by its name. */
export function FigureView({ name, settings }: FigureViewProps) {
  const Figure = figures[name];
  return Figure === undefined ? null : <Figure settings={settings} />;
}
