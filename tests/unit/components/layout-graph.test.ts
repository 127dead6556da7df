import { describe, expect, test } from 'vitest';
import { type GraphSettings, layoutGraph } from '../../../components/catalog/layout-graph';

const settings: GraphSettings = { direction: 'LR', nodeWidth: 100, nodeHeight: 40, nodeGap: 20, rankGap: 40 };
const diamond = new Map([
  ['start', []],
  ['left', ['start']],
  ['right', ['start']],
  ['end', ['left', 'right', 'not drawn']],
]);

describe('the layout of a map', () => {
  test('puts what depends on something behind it, and keeps the order in which nodes are read', () => {
    const { nodes, edges } = layoutGraph(diamond, settings);
    expect(nodes.map(({ name, left }) => [name, left])).toEqual([
      ['start', 4],
      ['left', 144],
      ['right', 144],
      ['end', 284],
    ]);
    expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'left end',
      'right end',
      'start left',
      'start right',
    ]);
  });

  test('lets no two nodes overlap, and holds all of them', () => {
    const { width, height, nodes } = layoutGraph(diamond, { ...settings, direction: 'TB' });
    expect(new Set(nodes.map(({ left, top }) => `${left} ${top}`)).size).toBe(4);
    expect(nodes.every(({ left, top }) => left >= 0 && left + 100 <= width && top + 40 <= height)).toBe(true);
    expect([width, height]).toEqual([228, 208]);
  });

  test('leaves a node along the direction of reading', () => {
    const { edges } = layoutGraph(
      new Map([
        ['a', []],
        ['b', ['a']],
      ]),
      settings,
    );
    expect(edges.map(({ path }) => path)).toEqual(['M104.0 24.0C124.0 24.0 124.0 24.0 144.0 24.0']);
  });
});
