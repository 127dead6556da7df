import { Graph, layout } from '@dagrejs/dagre';

/** What is drawn: names, and for each what comes before it. Names that are not drawn are left out. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

export interface GraphSettings {
  /** From left to right, or from top to bottom. */
  readonly direction: 'LR' | 'TB';
  /** Pixels of one node. */
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Pixels between nodes of one rank. */
  readonly nodeGap: number;
  /** Pixels between ranks: room for the curves. */
  readonly rankGap: number;
}

export interface PlacedNode {
  readonly name: string;
  /** Upper left corner, in pixels. */
  readonly left: number;
  readonly top: number;
}

export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  /** An SVG path. */
  readonly path: string;
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were given. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room at the rims for the rings of focus. */
const MARGIN = 4;

/** Places names in ranks behind what they depend on, and routes the lanes between them. */
export function layoutGraph(dependencies: Dependencies, settings: GraphSettings): PlacedGraph {
  const { direction, nodeWidth, nodeHeight, nodeGap, rankGap } = settings;
  const graph = new Graph();
  graph.setGraph({
    rankdir: direction,
    nodesep: nodeGap,
    edgesep: nodeGap / 2,
    ranksep: rankGap,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const name of dependencies.keys()) graph.setNode(name, { width: nodeWidth, height: nodeHeight });
  for (const [name, before] of dependencies) {
    for (const other of before) if (dependencies.has(other)) graph.setEdge(other, name);
  }
  layout(graph);
  const centres = new Map(
    [...dependencies.keys()].map((name): [string, Point] => [
      name,
      toPoint(graph.node(name) as Partial<Point>),
    ]),
  );
  const half = { x: nodeWidth / 2, y: nodeHeight / 2 };
  const lanes = graph.edges().map(({ v, w }) => {
    const [start, end] = endsOf(centres.get(v), centres.get(w), half, direction);
    const { points } = graph.edge(v, w) as { readonly points: readonly Point[] };
    // The first and last two lie at the nodes and halfway to the next rank, where a lane would only wiggle.
    return { from: v, to: w, points: [start, ...points.slice(2, -2), end] };
  });
  const corners = [...centres.values()].map(({ x, y }) => ({ x: x + half.x, y: y + half.y }));
  const reach = [...corners, ...lanes.flatMap(({ points }) => points)];
  return {
    width: Math.ceil(Math.max(0, ...reach.map(({ x }) => x)) + MARGIN),
    height: Math.ceil(Math.max(0, ...reach.map(({ y }) => y)) + MARGIN),
    nodes: [...centres].map(([name, { x, y }]) => ({
      name,
      left: Math.round(x - half.x),
      top: Math.round(y - half.y),
    })),
    edges: lanes.map(({ from, to, points }) => ({ from, to, path: lanePath(points, direction) })),
  };
}

function toPoint(node: Partial<Point>): Point {
  return { x: node.x ?? 0, y: node.y ?? 0 };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** A lane leaves in the middle of one side and arrives in the middle of the opposite one. */
function endsOf(
  from = ORIGIN,
  to = ORIGIN,
  half: Point,
  direction: GraphSettings['direction'],
): readonly [Point, Point] {
  return direction === 'LR'
    ? [
        { x: from.x + half.x, y: from.y },
        { x: to.x - half.x, y: to.y },
      ]
    : [
        { x: from.x, y: from.y + half.y },
        { x: to.x, y: to.y - half.y },
      ];
}

/** The curve of a lane that forks: it leaves and arrives along the direction of reading. */
function lanePath(points: readonly Point[], direction: GraphSettings['direction']): string {
  const pair = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return points
    .map(({ x, y }, k) => {
      const before = points[k - 1];
      if (before === undefined) return `M${pair(x, y)}`;
      const middle = { x: (before.x + x) / 2, y: (before.y + y) / 2 };
      return direction === 'LR'
        ? `C${pair(middle.x, before.y)} ${pair(middle.x, y)} ${pair(x, y)}`
        : `C${pair(before.x, middle.y)} ${pair(x, middle.y)} ${pair(x, y)}`;
    })
    .join('');
}
