import { type ReactNode, createElement } from 'react';

import type {
  BlockNode,
  Choice,
  ContentNode,
  PredictBlock,
  QuizBlock,
  RunBlock,
} from '@/lib/content/schema/document';

import { ChallengeCard } from './challenge-card';
import type { ChallengeLink } from './challenge-link';
import { ChoiceList, type ShownChoice } from './choice-list';
import { FigureView } from './figure-view';
import { LaneTrace } from './lane-trace';
import { OwnNumber } from './own-number';
import { ParsonsPuzzle } from './parsons-puzzle';
import { ProseBlock } from './prose-block';
import styles from './prose.module.css';
import { RunSnippet } from './run-snippet';
import { ScaleFigure } from './scale-figure';

/** What blocks need to know of the page they stand in. */
export interface DocumentPlace {
  /** `track/slug`: names drafts and answers. */
  readonly lesson: string;
  readonly challenges: ReadonlyMap<string, ChallengeLink>;
  /** For the instructor's pages: notes are shown too. */
  readonly showsNotes?: boolean;
}

/** A tree of content as React elements; drawn on the server, but for the blocks that live. */
export function renderNodes(nodes: readonly ContentNode[], place: DocumentPlace): ReactNode {
  return nodes.map((node, k) => <Node key={k} node={node} place={place} />);
}

function Node({ node, place }: { readonly node: ContentNode; readonly place: DocumentPlace }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'element':
      return node.children.length === 0
        ? createElement(node.tag, node.props)
        : createElement(node.tag, node.props, renderNodes(node.children, place));
    case 'code':
      return (
        // Long lines scroll, so the keyboard must reach them.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={styles['code']} tabIndex={0}>
          <code>{renderNodes(node.highlighted, place)}</code>
        </pre>
      );
    case 'value':
      return <OwnNumber value={node.value} />;
    default:
      return <BlockView block={node} place={place} />;
  }
}

interface BlockViewProps<Block extends BlockNode = BlockNode> {
  readonly block: Block;
  readonly place: DocumentPlace;
}

/** One block of a lesson. What the instructor alone sees is left out here. */
function BlockView({ block, place }: BlockViewProps) {
  switch (block.kind) {
    case 'run':
      return <Run block={block} place={place} />;
    case 'predict':
    case 'quiz':
      return <Question block={block} place={place} />;
    case 'parsons':
      return (
        <ParsonsPuzzle
          id={block.id}
          storedAs={`${place.lesson}/${block.id}`}
          question={renderNodes(block.question, place)}
          explanation={renderNodes(block.explanation, place)}
          lines={block.lines.map((line) => ({
            text: line.text,
            shown: renderNodes(line.highlighted, place),
          }))}
          distractors={block.distractors.map((line) => ({
            text: line.text,
            shown: renderNodes(line.highlighted, place),
          }))}
        />
      );
    case 'scale':
      return (
        <ScaleFigure of={block.of} max={block.max}>
          {renderNodes(block.children, place)}
        </ScaleFigure>
      );
    case 'trace':
      return (
        <figure className={styles['wide']}>
          <LaneTrace of={block.of} />
          <figcaption>{renderNodes(block.children, place)}</figcaption>
        </figure>
      );
    case 'challenge':
      return (
        <ChallengeCard link={place.challenges.get(block.slug)}>
          {renderNodes(block.children, place)}
        </ChallengeCard>
      );
    case 'figure':
      return (
        <figure className={styles['wide']}>
          <FigureView name={block.name} settings={block.settings} />
          <figcaption>{renderNodes(block.children, place)}</figcaption>
        </figure>
      );
    default:
      return (
        <ProseBlock block={block} showsNotes={place.showsNotes ?? false}>
          {renderNodes(block.children, place)}
        </ProseBlock>
      );
  }
}

function Run({ block, place }: BlockViewProps<RunBlock>) {
  const { solution } = block;
  return (
    <div className={styles['wide']}>
      {block.children.length > 0 && (
        <div className={styles['lead']}>{renderNodes(block.children, place)}</div>
      )}
      <RunSnippet
        lesson={place.lesson}
        id={block.id}
        code={block.code.code}
        shown={renderNodes(block.code.highlighted, place)}
        files={block.files}
        workers={block.workers}
        ranks={block.ranks}
        hasTrace={block.trace}
        expected={solution === undefined ? undefined : block.output}
        solution={solution === undefined ? undefined : renderNodes([solution], place)}
      />
    </div>
  );
}

function Question({ block, place }: BlockViewProps<PredictBlock | QuizBlock>) {
  const shown = (choice: Choice): ShownChoice => ({
    text: renderNodes(choice.text, place),
    explanation: renderNodes(choice.explanation, place),
    isCorrect: choice.isCorrect,
  });
  return (
    <ChoiceList
      kind={block.kind}
      id={block.id}
      question={renderNodes(block.question, place)}
      choices={block.choices.map(shown)}
    />
  );
}
