// What the labels need that does not change from one frame to the next, and where things are in this one.

function prepare(graph) {
  graph.scene = { nodes: [...nodeLabels(), ...ringLabels()], edges: edgeLabels(graph), colours: colours(), emphasis: emphasisedLines() };
  graph.network.redraw();
}

function nodeLabels() {
  const emphasis = emphasised();
  const hovered = state.hover;
  const size = state.size;
  const ranks = [...visible().nodes].filter(isStaged).map((id) => entities.get(id))
    .sort((a, b) => b[size] - a[size] || b.pagerank - a.pagerank);
  const highest = ranks[0]?.[size] || 1;
  const smaller = byId("graph").clientWidth < 500 ? 0.9 : 1;
  const strong = (id) => (emphasis?.nodes.has(id) ?? false) || (hovered?.kind === "node" && hovered.id === id);
  return ranks.map((entity, index) => ({ id: entity.id, lines: entityLines(entity.id),
    strong: strong(entity.id), named: !emphasis || strong(entity.id), important: index < 8,
    fontSize: smaller * (11.5 + 3.5 * Math.sqrt((entity[size] ?? 0) / highest)) }))
    .sort((a, b) => b.strong - a.strong);
}

function edgeLabels(graph) {
  const shown = visible();
  const emphasis = emphasised();
  const hovered = state.hover;
  const named = (fact) => (emphasis ? emphasis.facts.has(fact.id) : shown.facts.size <= EDGE_LABELS_AT_REST)
    || (hovered?.kind === "fact" && hovered.id === fact.id)
    || (!emphasis && hovered?.kind === "node" && (fact.subject === hovered.id || fact.object === hovered.id));
  const isLine = (fact) => graph.painted.get(fact.id)?.hidden === false;
  const size = (fact) => (state.bundled ? bundles().get(pairKey(fact.subject, fact.object))?.length ?? 1 : 1);
  const labels = shown.list.filter((fact) => isLine(fact) && (named(fact) || size(fact) > 1)).map((fact) => ({
    id: fact.id, denied: fact.polarity === "-" && size(fact) === 1,
    text: size(fact) > 1 ? counted(size(fact), "facts") : shortened(relationName(fact)) }));
  if (labels.length === 1) labels[0].only = true;
  return labels;
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
