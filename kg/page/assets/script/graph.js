// The drawing: vis-network with places given, coloured and named here.

const calm = matchMedia("(prefers-reduced-motion: reduce)");

function drawGraph() {
  const container = byId("graph");
  const nodes = new vis.DataSet(given.nodes.map((node) => ({ ...node, hidden: false })));
  const edges = new vis.DataSet(given.edges.map(({ denied, ...edge }) => edge));
  const network = new vis.Network(container, { nodes, edges }, given.options);
  const graph = { network, nodes, edges, scene: null };
  listen(network, container);
  network.on("afterDrawing", (context) => graph.scene && drawLabels(context, measured(graph)));
  onChange(["theme", "colour", "selection", "hidden"], () => paint(graph));
  onChange(["theme", "colour", "selection", "hidden", "lang", "hover"], () => prepare(graph));
  onChange(["lang"], () => nameCanvas(container));
  onChange(["selection"], () => followSelection(network));
  byId("fit").addEventListener("click", () => fit(network, true));
  byId("zoom-in").addEventListener("click", () => zoom(network, 1.4));
  byId("zoom-out").addEventListener("click", () => zoom(network, 1 / 1.4));
  nameCanvas(container);
  paint(graph);
  prepare(graph);
  fit(network, false);
  fitWithWidth(network);
  byId("nothing").hidden = given.nodes.length > 0;
  return graph;
}

function listen(network, container) {
  network.on("click", ({ nodes, edges }) => {
    if (nodes.length) select("node", nodes[0], "graph");
    else if (edges.length) select("fact", edges[0], "graph");
    else clearSelection();
  });
  network.on("hoverNode", ({ node }) => hover(container, { kind: "node", id: node }));
  network.on("hoverEdge", ({ edge }) => hover(container, { kind: "fact", id: edge }));
  network.on("blurNode", () => hover(container, null));
  network.on("blurEdge", () => hover(container, null));
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

function colours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return { read, background: read("--stage"), text: read("--text"), muted: read("--muted"), denied: read("--denied"),
    edge: read("--edge"), faint: read("--faint"), accent: read("--accent") };
}

function nodeColour(entity, palette) {
  if (state.colour === "type") return palette.read(`--type-${entity.type.toLowerCase()}`);
  return palette.read(entity.community < COMMUNITY_COLOURS ? `--community-${entity.community}` : "--community-other");
}

function paint({ nodes, edges }) {
  const palette = colours();
  const shown = visible();
  const emphasis = emphasised();
  const chosen = state.selection;
  nodes.update(given.nodes.map(({ id }) => {
    const faded = emphasis && !emphasis.nodes.has(id);
    const picked = chosen?.kind === "node" && chosen.id === id;
    const background = faded ? palette.faint : nodeColour(entities.get(id), palette);
    return { id, hidden: !shown.nodes.has(id), borderWidth: picked ? 4 : 1.5,
      color: { background, border: picked ? palette.text : palette.background,
        hover: { background, border: palette.text }, highlight: { background, border: palette.text } } };
  }));
  edges.update(given.edges.map(({ id, denied }) => {
    const faded = emphasis && !emphasis.facts.has(id);
    const line = faded ? palette.faint : denied ? palette.denied : emphasis ? palette.accent : palette.edge;
    return { id, hidden: !shown.facts.has(id), width: emphasis && !faded ? 2.6 : 1.6,
      color: { color: line, hover: line, highlight: line, inherit: false } };
  }));
}

// What the labels need that does not change from one frame to the next.
function prepare(graph) {
  const shown = visible();
  const emphasis = emphasised();
  const hovered = state.hover;
  const ranks = [...shown.nodes].filter((id) => drawn.has(id)).map((id) => entities.get(id))
    .sort((a, b) => b.pagerank - a.pagerank);
  const highest = ranks[0]?.pagerank || 1;
  const smaller = byId("graph").clientWidth < 500 ? 0.9 : 1;
  const strong = (id) => (emphasis?.nodes.has(id) ?? false) || (hovered?.kind === "node" && hovered.id === id);
  const nodes = ranks.map((entity, index) => ({ id: entity.id, lines: entityLines(entity.id),
    strong: strong(entity.id), named: !emphasis || strong(entity.id), important: index < 8,
    fontSize: smaller * (11.5 + 3.5 * Math.sqrt(entity.pagerank / highest)) }));
  nodes.sort((a, b) => b.strong - a.strong);
  const named = (fact) => (emphasis ? emphasis.facts.has(fact.id) : shown.facts.size <= EDGE_LABELS_AT_REST)
    || (hovered?.kind === "fact" && hovered.id === fact.id)
    || (!emphasis && hovered?.kind === "node" && (fact.subject === hovered.id || fact.object === hovered.id));
  const edges = knowledge.facts.filter((fact) => shown.facts.has(fact.id) && graph.edges.get(fact.id) && named(fact))
    .map((fact) => ({ id: fact.id, text: shortened(relationName(fact)), denied: fact.polarity === "-" }));
  if (edges.length === 1) edges[0].only = true;
  graph.scene = { nodes, edges, colours: colours() };
  graph.network.redraw();
}

function measured({ network, scene }) {
  const scale = network.getScale();
  const place = ({ id }) => {
    const { x, y, options } = network.body.nodes[id];
    return { ...network.canvasToDOM({ x, y }), radius: options.size * scale };
  };
  const pointOn = (id, share) => {
    const edge = network.body.edges[id];
    return edge?.connected ? network.canvasToDOM(edge.edgeType.getPoint(share)) : null;
  };
  const lengthOf = (id) => {
    const { from, to } = network.body.edges[id];
    return Math.hypot(from.x - to.x, from.y - to.y) * scale - (from.options.size + to.options.size) * scale;
  };
  const { clientWidth: width, clientHeight: height } = byId("graph");
  return { ...scene, place, pointOn, lengthOf, width, height };
}

function moving(duration) {
  return calm.matches ? false : { duration, easingFunction: "easeInOutQuad" };
}

// The whole graph with room for labels at the rim; a graph of few nodes is not blown up.
function fit(network, animated) {
  network.fit({ animation: false, maxZoomLevel: 1.2, minZoomLevel: 0.02 });
  network.moveTo({ scale: network.getScale() * 0.9, animation: animated ? moving(300) : false });
}

// A phone changes the height of its window while scrolling; only a new width calls for a new fit.
function fitWithWidth(network) {
  network.on("resize", ({ width, oldWidth }) => {
    if (width !== oldWidth) setTimeout(() => fit(network, false));
  });
}

function zoom(network, factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: moving(200) });
}

// Comes to what was chosen outside the drawing; what was clicked in the drawing is in view already.
function followSelection(network) {
  const chosen = state.selection;
  if (!chosen || chosen.from === "graph") return;
  const places = [...emphasised().nodes].filter((id) => drawn.has(id));
  if (chosen.kind === "node" && drawn.has(chosen.id)) {
    network.focus(chosen.id, { scale: Math.max(network.getScale(), 1), animation: moving(400) });
  } else if (places.length) {
    network.fit({ nodes: places, maxZoomLevel: 1, minZoomLevel: 0.02, animation: moving(400) });
  }
}
