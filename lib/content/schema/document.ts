import type { FigureName } from './figure-names';

import type { CalibrationField } from './calibration';

/**
 * The tree that Markdown becomes at build time. It is plain JSON: a React server component renders it, a test compares
 * it with a stored copy, and no part of the Markdown stack reaches the browser.
 *
 * Three sorts of node: pieces of HTML (`text`, `element`), inline values that the reader's own machine fills in
 * (`value`), and blocks, one for each directive that an author may write.
 */
export interface ContentDocument {
  readonly children: readonly ContentNode[];
  /** The h2 and h3 headings in order, for a table of contents. */
  readonly headings: readonly HeadingEntry[];
}

export interface HeadingEntry {
  readonly level: 2 | 3;
  /** The heading element's `id`, unique in its document. */
  readonly id: string;
  readonly text: string;
}

export type ContentNode = TextNode | ElementNode | CodeNode | ValueNode | BlockNode;

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
}

/** What React accepts as a property of an HTML, MathML or SVG element. */
export type ElementProp = string | number | boolean | Readonly<Record<string, string>>;

/**
 * An HTML, MathML or SVG element. `props` carry React's names (`className`, `style` as an object, `aria-hidden`), so
 * that rendering is `createElement(tag, props, ...children)`.
 */
export interface ElementNode {
  readonly kind: 'element';
  readonly tag: string;
  readonly props: Readonly<Record<string, ElementProp>>;
  readonly children: readonly ContentNode[];
}

/** A fenced piece of code that is only read. `highlighted` holds spans with highlight.js class names. */
export interface CodeNode {
  readonly kind: 'code';
  /** `python`, `bash`, `text`, ... */
  readonly language: string;
  readonly code: string;
  readonly highlighted: readonly ContentNode[];
}

/** `{pool.ms}`, `{cores}`, `{serial.ms/pool.ms}` in the text: a number of the reader's own run or machine. */
export interface ValueNode {
  readonly kind: 'value';
  readonly value: OwnNumber;
}

export type OwnNumber =
  /** What `navigator.hardwareConcurrency` says. */
  | { readonly kind: 'cores' }
  /** What the page Calibrate measured. */
  | { readonly kind: 'calibration'; readonly field: CalibrationField }
  | ({ readonly kind: 'measure' } & Measure)
  | { readonly kind: 'ratio'; readonly of: Measure; readonly over: Measure };

/**
 * A number of the last run of the run block `run`. `field` is `ms` (wall time), `workers`, or the first word of a line
 * that the program printed: the first number on that line is meant, see `readPrintedNumber`.
 */
export interface Measure {
  readonly run: string;
  readonly field: string;
}

export type BlockNode =
  | RunBlock
  | PredictBlock
  | QuizBlock
  | ParsonsBlock
  | ScaleBlock
  | TraceBlock
  | ProseBlock
  | ChallengeBlock
  | FigureBlock;

/** What every block knows: where it stands in its file, for error messages and for the author's preview. */
interface BlockPlace {
  /** 1-based line in the Markdown file. */
  readonly line: number;
}

/** A runnable, editable program. */
export interface RunBlock extends BlockPlace {
  readonly kind: 'run';
  /** Unique in its document; drafts, own numbers, `scale` and `trace` refer to it. */
  readonly id: string;
  readonly code: CodeNode;
  /** Files of the lesson's folder that lie beside the program. */
  readonly files: readonly RunFile[];
  /** `cores`: as many as the machine has. */
  readonly workers: number | 'cores';
  /** Start as this many MPI ranks. */
  readonly ranks?: number;
  /** Show the timeline of the workers below the output. */
  readonly trace: boolean;
  /**
   * What the program prints, checked by the tests of the content; `…` stands for anything within a line.
   * For an exercise: what the finished program must print.
   */
  readonly output?: string;
  /** How a run is meant to end, for programs that show a failure; left out for those that finish. */
  readonly ends?: MeantEnd;
  /** Set for a program with gaps to fill; running `solution` prints `output`, running `code` does not. */
  readonly solution?: CodeNode;
  /** Text in the block before and after the program: what to try, what to look at. */
  readonly children: readonly ContentNode[];
}

/** Ends that a lesson may show. */
export const meantEnds = ['error', 'deadlock', 'timeout'] as const;
export type MeantEnd = (typeof meantEnds)[number];

export interface RunFile {
  readonly path: string;
  readonly text: string;
}

export interface Choice {
  readonly text: readonly ContentNode[];
  /** Shown when this choice was taken. Never empty. */
  readonly explanation: readonly ContentNode[];
  readonly isCorrect: boolean;
}

/** A guess to be made before running something. At most one choice is marked correct: the machine may decide. */
export interface PredictBlock extends BlockPlace {
  readonly kind: 'predict';
  readonly id: string;
  readonly question: readonly ContentNode[];
  readonly choices: readonly Choice[];
}

/** A question with exactly one correct choice. */
export interface QuizBlock extends BlockPlace {
  readonly kind: 'quiz';
  readonly id: string;
  readonly question: readonly ContentNode[];
  readonly choices: readonly Choice[];
}

/** Lines of a program to be put in order. */
export interface ParsonsBlock extends BlockPlace {
  readonly kind: 'parsons';
  readonly id: string;
  readonly question: readonly ContentNode[];
  readonly language: string;
  /** In the right order, indentation included; the page shuffles them. */
  readonly lines: readonly ParsonsLine[];
  /** Lines that belong nowhere. */
  readonly distractors: readonly ParsonsLine[];
  /** Shown when the order is right. */
  readonly explanation: readonly ContentNode[];
}

export interface ParsonsLine {
  readonly text: string;
  readonly highlighted: readonly ContentNode[];
}

/** Runs the program of a run block on 1, 2, ... `max` workers and draws the speedup. */
export interface ScaleBlock extends BlockPlace {
  readonly kind: 'scale';
  /** The `id` of a run block of the same document. */
  readonly of: string;
  readonly max: number | 'cores';
  readonly children: readonly ContentNode[];
}

/** The timeline of the last run of a run block. */
export interface TraceBlock extends BlockPlace {
  readonly kind: 'trace';
  /** The `id` of a run block of the same document. */
  readonly of: string;
  readonly children: readonly ContentNode[];
}

/** Blocks that hold text. `hint` and `solution` start closed; `instructor` is shown in the instructor's view only. */
export interface ProseBlock extends BlockPlace {
  readonly kind: 'callout' | 'caution' | 'hint' | 'solution' | 'keypoints' | 'instructor';
  /** The author's own heading for the block: `:::callout[In short]`. */
  readonly title?: string;
  readonly children: readonly ContentNode[];
}

/** A link to a challenge, shown with its title, minutes and stars. */
export interface ChallengeBlock extends BlockPlace {
  readonly kind: 'challenge';
  readonly slug: string;
  readonly children: readonly ContentNode[];
}

/** An interactive figure of components/charts, found by name. */
export interface FigureBlock extends BlockPlace {
  readonly kind: 'figure';
  readonly name: FigureName;
  /** Where its controls stand at first: further attributes, as written, known to fit the figure. */
  readonly settings: Readonly<Record<string, string>>;
  /** The caption: says in text what the figure shows. Never empty. */
  readonly children: readonly ContentNode[];
}
