// The lines of the map: the way down always, and everything that leads out of the chosen state, with its verbs.

import { classes } from '../ui/classes.ts';
import { cell, centreOf } from './geometry.ts';
import type { Edge, Node, StateMap } from './layout.ts';
import styles from './StateMap.module.css';

/** Verbs beside a line; of more, it is said how many. */
const verbsMax = 2;

/** A picture only: the list below the map says the same. */
export function Edges({ map, chosen }: { readonly map: StateMap; readonly chosen: string }) {
  const nodes = new globalThis.Map(map.nodes.map((node) => [node.state, node]));
  const shown = map.edges.filter(({ from, isForward }) => isForward || from === chosen);
  // What is chosen lies above the rest.
  const sorted = [...shown].sort((a, b) => Number(a.from === chosen) - Number(b.from === chosen));
  return (
    <svg className={styles.edges} width="100%" height="100%" aria-hidden="true">
      <defs>
        {(['plain', 'chosen'] as const).map((kind) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" className={kind === 'chosen' ? styles.headChosen : styles.head} />
          </marker>
        ))}
      </defs>
      {sorted.map((edge) => (
        <Line
          key={`${edge.from} ${edge.to}`}
          edge={edge}
          nodes={nodes}
          widest={map.widest}
          isChosen={edge.from === chosen}
        />
      ))}
    </svg>
  );
}

interface LineProps {
  readonly edge: Edge;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly widest: number;
  readonly isChosen: boolean;
}

function Line({ edge, nodes, widest, isChosen }: LineProps) {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return null;
  const { path, label } = curve(from, to, widest);
  const verbs =
    edge.on.slice(0, verbsMax).join(' ') + (edge.on.length > verbsMax ? ` +${edge.on.length - verbsMax}` : '');
  return (
    <g className={classes(styles.edge, isChosen && styles.edgeChosen)}>
      <path d={path} markerEnd={`url(#arrow-${isChosen ? 'chosen' : 'plain'})`} />
      {isChosen && (
        <text x={label.x} y={label.y} textAnchor="middle">
          {verbs}
        </text>
      )}
    </g>
  );
}

/** Down: from edge to edge. Up or aside: around, out of the side of both. */
function curve(from: Node, to: Node, widest: number) {
  const a = centreOf(from, widest);
  const b = centreOf(to, widest);
  const half = cell.nodeHeight / 2;
  if (to.layer > from.layer) {
    const [y1, y2] = [a.y + half, b.y - half];
    const bend = Math.max(16, (y2 - y1) / 2);
    const path = `M${a.x} ${y1} C${a.x} ${y1 + bend} ${b.x} ${y2 - bend} ${b.x} ${y2}`;
    // Nearer to where the line ends, where lines from one state lie apart.
    return { path, label: { x: a.x + (b.x - a.x) * 0.62, y: y1 + (y2 - y1) * 0.58 + 4 } };
  }
  const side = a.x <= b.x && to.layer === from.layer ? 1 : a.x < b.x ? 1 : -1;
  const out = cell.node / 2;
  const [x1, x2] = to.layer === from.layer ? [a.x + side * out, b.x - side * out] : [a.x + out, b.x + out];
  const bow = to.layer === from.layer ? 0 : 36;
  const path =
    to.layer === from.layer
      ? `M${x1} ${a.y} L${x2} ${b.y}`
      : `M${x1} ${a.y} C${x1 + bow} ${a.y} ${x2 + bow} ${b.y} ${x2} ${b.y}`;
  return { path, label: { x: (x1 + x2) / 2 + bow * 0.75, y: (a.y + b.y) / 2 - (bow ? 0 : 6) } };
}
