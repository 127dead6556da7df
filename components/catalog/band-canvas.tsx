'use client';

import { useEffect, useRef } from 'react';

import { laneLook } from '@/components/charts/lane-number';
import { catalog } from '@/components/ui/strings/catalog';
import { type Band, MANDELBROT } from '@/lib/client/mandelbrot-run';
import { useMedia } from '@/lib/client/use-media';
import { useSettings } from '@/lib/client/use-settings';

import styles from './lane-hero.module.css';
import { paintBand, readColour } from './paint-bands';

/** The picture, painted band by band in the colours of the lanes that computed them. */
export function BandCanvas({ bands }: { readonly bands: readonly Band[] }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { theme } = useSettings();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)', false);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (canvas === null || context === null || context === undefined) return;
    context.clearRect(0, 0, MANDELBROT.width, MANDELBROT.height);
    const paper = readColour(canvas, '--panel');
    const ink = readColour(canvas, '--ink');
    for (const band of bands) {
      paintBand(context, band, paper, readColour(canvas, `--lane-${String(laneLook(band.lane))}`), ink);
    }
  }, [bands, theme, isSystemDark]);
  return (
    <div role="img" aria-label={catalog.figure.picture}>
      <canvas ref={ref} className={styles['canvas']} width={MANDELBROT.width} height={MANDELBROT.height} />
    </div>
  );
}
