'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';

import type { FigureProps } from '@/components/charts/figures/kit/figure-props';
import { partFailed } from '@/components/ui/part-failed';
import { useCalibrations } from '@/lib/client/use-calibrations';
import type { FigureName } from '@/lib/content/schema/figure-names';

/** Each figure is a bundle of its own: a page loads those that stand on it. */
const figures: Readonly<Record<FigureName, ComponentType<FigureProps>>> = {
  amdahl: dynamic(() =>
    import('@/components/charts/figures/amdahl/amdahl-figure').then(
      ({ AmdahlFigure }) => AmdahlFigure,
      partFailed,
    ),
  ),
  'work-and-span': dynamic(() =>
    import('@/components/charts/figures/work-and-span/work-and-span-figure').then(
      ({ WorkAndSpanFigure }) => WorkAndSpanFigure,
      partFailed,
    ),
  ),
  interleaving: dynamic(() =>
    import('@/components/charts/figures/interleaving/interleaving-figure').then(
      ({ InterleavingFigure }) => InterleavingFigure,
      partFailed,
    ),
  ),
  broadcasting: dynamic(() =>
    import('@/components/charts/figures/broadcasting/broadcasting-figure').then(
      ({ BroadcastingFigure }) => BroadcastingFigure,
      partFailed,
    ),
  ),
  strides: dynamic(() =>
    import('@/components/charts/figures/strides/strides-figure').then(
      ({ StridesFigure }) => StridesFigure,
      partFailed,
    ),
  ),
  roofline: dynamic(() =>
    import('@/components/charts/figures/roofline/roofline-figure').then(
      ({ RooflineFigure }) => RooflineFigure,
      partFailed,
    ),
  ),
  'pool-schedule': dynamic(() =>
    import('@/components/charts/figures/pool-schedule/pool-schedule-figure').then(
      ({ PoolScheduleFigure }) => PoolScheduleFigure,
      partFailed,
    ),
  ),
  'grid-and-block': dynamic(() =>
    import('@/components/charts/figures/grid-and-block/grid-and-block-figure').then(
      ({ GridAndBlockFigure }) => GridAndBlockFigure,
      partFailed,
    ),
  ),
  divergence: dynamic(() =>
    import('@/components/charts/figures/divergence/divergence-figure').then(
      ({ DivergenceFigure }) => DivergenceFigure,
      partFailed,
    ),
  ),
  'reduction-ladder': dynamic(() =>
    import('@/components/charts/figures/reduction-ladder/reduction-ladder-figure').then(
      ({ ReductionLadderFigure }) => ReductionLadderFigure,
      partFailed,
    ),
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
