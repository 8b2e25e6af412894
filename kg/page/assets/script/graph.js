// The drawing: vis-network with places given, coloured in `paint` and named in `scene`.

const calm = matchMedia("(prefers-reduced-motion: reduce)");

function drawGraph() {
  const container = byId("graph");
  const graph = startNetwork(container);
  const { network } = graph;
  listen(network, container);
  network.on("afterDrawing", (context) => {
    if (!graph.scene) return;
    drawEmphasis(context, graph);
    graph.placed = drawLabels(context, measured(graph));
  });
  onChange(["stage"], () => restage(graph));
  onChange(["theme", "colour", "size", "bundled", "selection", "stage", "pinned", "directed"], () => paint(graph));
  onChange(["theme", "colour", "size", "bundled", "selection", "stage", "lang", "hover", "directed"], () => prepare(graph));
  onChange(["lang"], () => nameCanvas(container));
  onChange(["selection"], () => followSelection(network));
  onChange(["focus"], () => fitShown(network));
  byId("fit").addEventListener("click", () => fitShown(network));
  byId("zoom-in").addEventListener("click", () => zoom(network, 1.4));
  byId("zoom-out").addEventListener("click", () => zoom(network, 1 / 1.4));
  nameCanvas(container);
  prepare(graph);
  fit(network, false);
  fitWithWidth(network);
  byId("nothing").hidden = given.nodes.length > 0;
  return graph;
}

function startNetwork(container) {
  const look = looks();
  const painted = new Map([...look.nodes, ...look.edges].map((item) => [item.id, item]));
  const nodes = look.nodes.map((item) => ({ ...givenNodes.get(item.id), ...item }));
  const edges = look.edges.map((item) => ({ ...givenEdges.get(item.id), ...item }));
  const network = new vis.Network(container, { nodes, edges }, given.options);
  return { network, scene: null, placed: [], painted };
}

function listen(network, container) {
  network.on("click", ({ nodes, edges }) => {
    if (isRing(nodes[0])) toggleCommunity(communityOf(nodes[0]), network);
    else if (nodes.length) select("node", nodes[0], "graph");
    else if (edges.length) selectEdge(edges[0]);
    else clearSelection();
  });
  network.on("doubleClick", ({ nodes }) => {
    if (nodes.length && !isRing(nodes[0])) focusOn(nodes[0], 1);
  });
  network.on("dragEnd", ({ nodes }) => {
    if (nodes.length && !isRing(nodes[0])) pin(nodes[0], network.getPosition(nodes[0]));
  });
  network.on("hoverNode", ({ node }) => hover(container, { kind: "node", id: node }));
  network.on("hoverEdge", ({ edge }) => hover(container, { kind: "fact", id: edge }));
  network.on("blurNode", () => hover(container, null));
  network.on("blurEdge", () => hover(container, null));
}

// A line that stands for several facts chooses them all.
function selectEdge(id) {
  const fact = facts.get(id);
  const key = fact && pairKey(fact.subject, fact.object);
  if (state.bundled && bundles().get(key)?.length > 1) select("pair", key, "graph");
  else select("fact", id, "graph");
}

// A node stays where the reader puts it until it is let go.
function pin(id, place) {
  change({ pinned: new Map([...state.pinned, [id, { x: Math.round(place.x), y: Math.round(place.y) }]]) });
}

function unpin(id) {
  const pinned = new Map(state.pinned);
  pinned.delete(id);
  change({ pinned });
}

function hover(container, what) {
  container.classList.toggle("pointing", what !== null);
  change({ hover: what });
}

// vis-network gives its frame a place far down the order of focus, and no name.
function nameCanvas(container) {
  const frame = container.querySelector(".vis-network");
  frame.tabIndex = 0;
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", word("graphHelp"));
}
