// Which nodes are drawn. Of a graph beyond what can be read at once these are the most central of those that the
// filters let through, the members of opened communities, and what was asked for by name; all others are a press away.

const STEP = 500;
const byRank = [...nodesWithFacts].sort((a, b) => b.pagerank - a.pagerank);
const isLarge = byRank.length > STEP;

// What decides which nodes are drawn, beside the filters; who listens to "stage" hears of all of them.
const STAGE = ["most", "opened", "brought"];

let stagedNow = null;
onChange(["stage"], () => {
  stagedNow = null;
});

// The nodes drawn, those that would be were there room, and the facts between the drawn ones.
function staged() {
  stagedNow ??= isLarge ? selectStage() : { nodes: drawn, waiting: [], edges: given.edges, places: new Map(), stretches: new Map() };
  return stagedNow;
}

function selectStage() {
  const shown = visible();
  const passing = byRank.filter(({ id }) => shown.nodes.has(id));
  const nodes = new Set(passing
    .filter(({ id, community }, rank) => rank < state.most || state.opened.has(community) || state.brought.has(id))
    .map(({ id }) => id));
  const stretches = new Map([...membersOf].map(([community, members]) => [community,
    stretch(members.length, members.filter(({ id }) => nodes.has(id)).length)]));
  return { nodes, stretches, places: spreadPlaces(nodes), waiting: passing.filter(({ id }) => !nodes.has(id)),
    edges: given.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

function isStaged(id) {
  return staged().nodes.has(id);
}

// Places are far apart where few of the nodes around them are drawn: dots and lines grow with the room that they have.
const MOST_STRETCH = 6;

function stretch(all = drawn.size, some = staged().nodes.size) {
  return Math.min(MOST_STRETCH, Math.sqrt(Math.max(1, all / Math.max(1, some))));
}

function stretchAt(id) {
  return staged().stretches.get(entities.get(id).community) ?? 1;
}

// The middle of each community and the radius of the disc that its members fill on the average.
const membersOf = grouped(isLarge ? nodesWithFacts : [], (entity) => [entity.community]);
const islands = new Map([...membersOf].map(([community, members]) => {
  const places = members.map(({ id }) => givenNodes.get(id));
  const mean = (value) => places.reduce((sum, place) => sum + value(place), 0) / places.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const square = mean(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2);
  return [community, { ...middle, radius: Math.sqrt(2 * square) }];
}));

// Central nodes stand in the middle of their community. Where they are drawn without the others, they spread over the
// place of all: each keeps its direction, and the order of their distances from the middle.
function placeOf(id) {
  return staged().places.get(id) ?? givenNodes.get(id);
}

function spreadPlaces(nodes) {
  const places = new Map();
  for (const [community, members] of membersOf) {
    const ids = members.map((entity) => entity.id).filter((id) => nodes.has(id));
    if (ids.length === members.length) continue;
    const { x, y, radius } = islands.get(community);
    ids.map((id) => ({ id, dx: givenNodes.get(id).x - x, dy: givenNodes.get(id).y - y }))
      .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
      .forEach(({ id, dx, dy }, rank) => {
        const grown = (radius * Math.sqrt((rank + 0.5) / ids.length)) / (Math.hypot(dx, dy) || 1);
        places.set(id, { x: Math.round(x + dx * grown), y: Math.round(y + dy * grown) });
      });
  }
  return places;
}

// What has to come on the stage for a selection to be seen: a node with its neighbours, or the ends of some facts.
const MOST_BROUGHT = 40;

function broughtBy({ kind, id }) {
  if (!isLarge || kind === "relation" || (kind === "node" && isStaged(id))) return {};
  const ends = new Set(aboutSelection[kind](id).flatMap((fact) => [fact.subject, fact.object]));
  const missing = byRank.filter((entity) => ends.has(entity.id) && !isStaged(entity.id)).map((entity) => entity.id);
  if (missing.length === 0) return {};
  const own = kind === "node" && drawn.has(id) ? [id] : [];
  return { brought: new Set([...state.brought, ...own, ...missing.slice(0, MOST_BROUGHT)]) };
}

// Takes from the drawing what leaves the stage and puts in what comes.
function restage(graph) {
  if (!isLarge) return;
  // vis-network draws at every exchange; what is named is told anew afterwards.
  graph.scene = null;
  const { nodes, edges } = looks();
  exchange(graph, graph.network.body.data.nodes, nodes, (item) => givenNodes.get(item.id));
  exchange(graph, graph.network.body.data.edges, edges, (item) => givenEdges.get(item.id));
}

function exchange({ painted }, set, items, givenItem) {
  const wanted = new Set(items.map(({ id }) => id));
  const leaving = set.getIds().filter((id) => !wanted.has(id));
  const there = new Set(set.getIds());
  const coming = items.filter(({ id }) => !there.has(id));
  for (const id of leaving) painted.delete(id);
  for (const item of coming) painted.set(item.id, item);
  if (leaving.length) set.remove(leaving);
  if (coming.length) set.add(coming.map((item) => ({ ...givenItem(item), ...item })));
}
