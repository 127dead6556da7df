'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';

import type { FigureProps } from '@/components/charts/figures/kit/figure-props';
import { useCalibrations } from '@/lib/client/use-calibrations';
import type { FigureName } from '@/lib/content/schema/figure-names';

/** Each figure is a bundle of its own: a page loads those that stand on it. */
const figures: Readonly<Record<FigureName, ComponentType<FigureProps>>> = {
  amdahl: dynamic(
    async () => (await import('@/components/charts/figures/amdahl/amdahl-figure')).AmdahlFigure,
  ),
  'work-and-span': dynamic(
    async () =>
      (await import('@/components/charts/figures/work-and-span/work-and-span-figure')).WorkAndSpanFigure,
  ),
  interleaving: dynamic(
    async () =>
      (await import('@/components/charts/figures/interleaving/interleaving-figure')).InterleavingFigure,
  ),
  broadcasting: dynamic(
    async () =>
      (await import('@/components/charts/figures/broadcasting/broadcasting-figure')).BroadcastingFigure,
  ),
  strides: dynamic(
    async () => (await import('@/components/charts/figures/strides/strides-figure')).StridesFigure,
  ),
  roofline: dynamic(
    async () => (await import('@/components/charts/figures/roofline/roofline-figure')).RooflineFigure,
  ),
  'pool-schedule': dynamic(
    async () =>
      (await import('@/components/charts/figures/pool-schedule/pool-schedule-figure')).PoolScheduleFigure,
  ),
  'grid-and-block': dynamic(
    async () =>
      (await import('@/components/charts/figures/grid-and-block/grid-and-block-figure')).GridAndBlockFigure,
  ),
  divergence: dynamic(
    async () => (await import('@/components/charts/figures/divergence/divergence-figure')).DivergenceFigure,
  ),
  'reduction-ladder': dynamic(
    async () =>
      (await import('@/components/charts/figures/reduction-ladder/reduction-ladder-figure'))
        .ReductionLadderFigure,
  ),
};

interface FigureViewProps extends Pick<FigureProps, 'settings'> {
  readonly name: FigureName;
}

/** An interactive figure by its name. */
export function FigureView({ name, settings }: FigureViewProps) {
  const Figure = figures[name];
  const bandwidth = useCalibrations()[0]?.bandwidthGBs;
  return <Figure settings={settings} measured={typeof bandwidth === 'number' ? { bandwidth } : undefined} />;
}
