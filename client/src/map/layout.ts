// Where each state of a protocol stands on the map, and which steps are drawn: from the dialect's own table. Pure. States lie
// in layers, each as far down as it is steps from the beginning; the end is below all others.

import type { Transition } from '@mailterm/shared/dialect';

/** A state in its place: layer and place are counted from 0, `of` says how many share the layer. */
export interface Node {
  readonly state: string;
  readonly layer: number;
  readonly place: number;
  readonly of: number;
}

/** All ways from one state to another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Verbs, 'connect', '.' and '*', each once. */
  readonly on: readonly string[];
  /** Part of the way down. The others lead back or aside, and are drawn only when they are asked for. */
  readonly isForward: boolean;
}

export interface StateMap {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly layers: number;
  /** The most states in one layer. */
  readonly widest: number;
}

const begin = 'connect';

/** The map of a table. */
export function mapOf(transitions: readonly Transition[]): StateMap {
  const ends = endsOf(transitions);
  const depth = depthsOf(transitions, ends);
  const layers: string[][] = [];
  for (const [state, layer] of depth) (layers[layer] ??= []).push(state);
  layers.forEach((states, at) => at > 0 && sortBelow(states, layers[at - 1] ?? [], transitions));
  const nodes = layers.flatMap((states, layer) =>
    states.map((state, place) => ({ state, layer, place, of: states.length })),
  );
  const edges = edgesOf(transitions, depth, ends);
  return { nodes, edges, layers: layers.length, widest: Math.max(0, ...layers.map(({ length }) => length)) };
}

/** States that nothing leads out of. */
function endsOf(transitions: readonly Transition[]): ReadonlySet<string> {
  const left = new Set(transitions.map(({ from }) => from));
  return new Set(transitions.map(({ to }) => to).filter((to) => !left.has(to)));
}

/** How many steps each state is from the beginning, by the replies that go on. */
function depthsOf(transitions: readonly Transition[], ends: ReadonlySet<string>): ReadonlyMap<string, number> {
  const depth = new Map([[begin, 0]]);
  for (const [state, layer] of depth) {
    for (const { from, to, reply } of transitions) {
      if (from !== state || ends.has(to) || depth.has(to)) continue;
      if (reply === 'done' || reply === 'goOn') depth.set(to, layer + 1);
    }
  }
  const last = Math.max(...depth.values()) + 1;
  for (const end of ends) depth.set(end, last);
  return depth;
}

/** States stand below those that lead to them, so that few lines cross. */
function sortBelow(states: string[], above: readonly string[], transitions: readonly Transition[]): void {
  const middle = (state: string): number => {
    const places = above.flatMap((each, place) =>
      transitions.some(({ from, to }) => from === each && to === state) ? [place] : [],
    );
    return places.length === 0 ? above.length / 2 : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const middles = new Map(states.map((state) => [state, middle(state)]));
  states.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

function edgesOf(
  transitions: readonly Transition[],
  depth: ReadonlyMap<string, number>,
  ends: ReadonlySet<string>,
): readonly Edge[] {
  const edges = new Map<string, Edge & { on: string[] }>();
  for (const { from, to, on } of transitions) {
    if (from === to) continue;
    const isForward = (depth.get(to) ?? 0) > (depth.get(from) ?? 0) && !ends.has(to);
    const edge = edges.get(`${from} ${to}`) ?? { from, to, on: [], isForward };
    if (!edge.on.includes(on)) edge.on.push(on);
    edges.set(`${from} ${to}`, edge);
  }
  return [...edges.values()];
}
