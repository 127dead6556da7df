'use client';

import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { picture as words } from '@/components/ui/strings/picture';
import { useMedia } from '@/lib/client/use-media';
import type { Picture } from '@/lib/protocol/picture';

import styles from './picture-view.module.css';

function usePlaying(picture: Picture): {
  readonly frame: number;
  readonly isPlaying: boolean;
  readonly setPlaying: (isPlaying: boolean) => void;
  readonly step: (by: number) => void;
} {
  const count = picture.frames.length;
  const isCalm = useMedia('(prefers-reduced-motion: reduce)', true);
  const [choice, setPlaying] = useState<boolean>();
  // Who asked for less motion gets the last frame and the steps; playing is then a choice.
  const [frame, setFrame] = useState(isCalm ? count - 1 : 0);
  const isPlaying = count > 1 && (choice ?? !isCalm);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(
      () => {
        setFrame((k) => (k + 1) % count);
      },
      Math.max(picture.frameMs, 34),
    );
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying, count, picture.frameMs]);
  const step = (by: number): void => {
    setPlaying(false);
    setFrame((k) => (k + by + count) % count);
  };
  return { frame: Math.min(frame, count - 1), isPlaying, setPlaying, step };
}

/** An image or animation of a program's data, with its caption; animations can be paused and stepped. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { frame, isPlaying, setPlaying, step } = usePlaying(picture);
  const { width, height, frames, caption } = picture;
  useEffect(() => {
    const pixels = frames[frame];
    const context = canvas.current?.getContext('2d');
    if (pixels === undefined || context === null || context === undefined) return;
    context.putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  }, [frame, frames, width, height]);
  return (
    <figure className={styles['figure']}>
      <div role="img" aria-label={caption === '' ? words.untitled(width, height, frames.length) : caption}>
        <canvas
          ref={canvas}
          className={styles['canvas']}
          width={width}
          height={height}
          data-smooth={width >= 280 || undefined}
        />
      </div>
      {frames.length > 1 && (
        <div className={styles['controls']}>
          <Button
            size="small"
            onClick={() => {
              setPlaying(!isPlaying);
            }}
          >
            {isPlaying ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
            {isPlaying ? words.pause : words.play}
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              step(-1);
            }}
          >
            <StepBack size={15} aria-hidden />
            {words.back}
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              step(1);
            }}
          >
            <StepForward size={15} aria-hidden />
            {words.forward}
          </Button>
          <span className={styles['frame']}>{words.frame(frame + 1, frames.length)}</span>
        </div>
      )}
      {caption !== '' && <figcaption className={styles['caption']}>{caption}</figcaption>}
    </figure>
  );
}
