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
    <g className={classes(styles.edge, isChosen && styles.edgeChosen, to.layer < from.layer && styles.back)}>
      <path d={path} markerEnd={`url(#arrow-${isChosen ? 'chosen' : 'plain'})`} />
      {isChosen && (
        <text x={label.x} y={label.y} textAnchor="middle">
          {verbs}
        </text>
      )}
    </g>
  );
}

/** How far from where it begins a line has its verbs: in the gap between two layers, where nothing hides them. */
const labelAfter = 17;

/** Down from the lower side, up from the upper one, a little aside; within a layer straight across. */
function curve(from: Node, to: Node, widest: number) {
  const a = centreOf(from, widest);
  const b = centreOf(to, widest);
  if (from.layer === to.layer) {
    const side = a.x < b.x ? 1 : -1;
    const [x1, x2] = [a.x + (side * cell.node) / 2, b.x - (side * cell.node) / 2];
    return { path: `M${x1} ${a.y} L${x2} ${b.y}`, label: { x: x1 + side * 36, y: a.y - 6 } };
  }
  const down = to.layer > from.layer ? 1 : -1;
  // A line over several layers begins beside those to the next layer, which would hide its verbs.
  const aside = Math.abs(to.layer - from.layer) > 1 || down < 0 ? (b.x > a.x ? 1 : -1) * (down > 0 ? 42 : 20) : 0;
  const [x1, x2] = [a.x + aside, b.x + (down > 0 ? 0 : aside)];
  const [y1, y2] = [a.y + (down * cell.nodeHeight) / 2, b.y - (down * cell.nodeHeight) / 2];
  const bend = down * Math.max(12, Math.abs(y2 - y1) / 2);
  const path = `M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
  const at = (t: number) => ({
    x: x1 + (x2 - x1) * (3 - 2 * t) * t * t,
    y: y1 * (1 - t) ** 3 + 3 * (y1 + bend) * t * (1 - t) ** 2 + 3 * (y2 - bend) * t * t * (1 - t) + y2 * t ** 3,
  });
  let t = 0;
  while (t < 1 && Math.abs(at(t).y - y1) < labelAfter) t += 0.02;
  const { x, y } = at(t);
  return { path, label: { x, y: y + 4 } };
}
