import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { betweenness as betweennessOf } from "graphology-metrics/centrality/index.js";

// Its types speak of a default export; what the module exports is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

interface Edge {
  one: string | number;
  other: string | number;
  weight: number;
}

function graphOf(nodes: readonly (string | number)[], edges: readonly Edge[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { one, other, weight } of edges) graph.addEdge(one, other, { weight });
  return graph;
}

/** For each node the share of the shortest ways between all others on which it lies, from 0 to 1. */
export function betweenness(
  nodes: readonly (string | number)[],
  edges: readonly Edge[],
): ReadonlyMap<string, number> {
  return new Map(Object.entries(betweennessOf(graphOf(nodes, edges), { getEdgeWeight: null })));
}

/** For each node the number of its community by the Louvain method, 1 for the largest; always the same for the same graph. */
export function communities(
  nodes: readonly (string | number)[],
  edges: readonly Edge[],
): ReadonlyMap<string, number> {
  const found = edges.length === 0 ? {} : louvain(graphOf(nodes, edges), { rng: steadyRandom() });
  const members = new Map<number | string, string[]>();
  for (const node of nodes) {
    const community = found[node] ?? `alone ${node}`;
    members.set(community, [...(members.get(community) ?? []), String(node)]);
  }
  const bySize = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(bySize.flatMap((own, index) => own.map((node) => [node, index + 1] as const)));
}

/** The numbers of the generator by Park and Miller from one seed. */
function steadyRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
