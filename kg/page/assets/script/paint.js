// Colours, sizes and lines of the drawing.

function colours() {
  const style = getComputedStyle(document.documentElement);
  const known = new Map();
  const read = (name) => {
    if (!known.has(name)) known.set(name, style.getPropertyValue(name).trim());
    return known.get(name);
  };
  return { read, background: read("--stage"), text: read("--text"), muted: read("--muted"), denied: read("--denied"),
    edge: read("--edge"), accent: read("--accent") };
}

// The style of what a node is coloured by; the legend and the style sheet know it by the same name.
function colourName(entity) {
  if (state.colour === "type") return `type-${entity.type.toLowerCase()}`;
  const number = state.colour === "document" ? mainDocument(entity) : entity.community ?? COLOURS;
  return number < COLOURS ? `community-${number}` : "community-other";
}

const documentNumbers = new Map(knowledge.documents.map((article, index) => [article.id, index]));

// The article in which an entity is named most.
function mainDocument(entity) {
  const named = grouped(entity.mentions, (span) => [span.document]);
  const told = grouped((factsOfEntity.get(entity.id) ?? []).flatMap((fact) => fact.evidence), (span) => [span.document]);
  const [most] = [...(named.size ? named : told)].sort((a, b) => b[1].length - a[1].length);
  return most ? documentNumbers.get(most[0]) : COLOURS;
}

// How every node and line looks now.
function looks() {
  const palette = colours();
  const shown = visible();
  const emphasis = emphasised();
  const lines = state.bundled ? bundles() : null;
  return { nodes: [...[...staged().nodes].map((id) => paintedNode(id, palette, shown)),
    ...rings().map((ring) => paintedRing(ring, palette))],
  edges: staged().edges.map((edge) => paintedEdge(edge, palette, shown, emphasis, lines)) };
}

function paint(graph) {
  const { nodes, edges } = looks();
  const { body } = graph.network;
  const news = [...repainted(graph.painted, nodes, body.nodes), ...repainted(graph.painted, edges, body.edges)];
  if (news.some((changes) => "hidden" in changes)) graph.network._updateVisibleIndices();
}

// Hands each node or line what is new about it, straight to what draws it: by way of a data set, vis-network would
// look through the whole graph again for every change of colour.
function repainted(painted, items, drawnItems) {
  const news = [];
  for (const item of items) {
    const changes = changesOf(painted.get(item.id), item);
    if (changes === null || !drawnItems[item.id]) continue;
    painted.set(item.id, item);
    drawnItems[item.id].setOptions(changes);
    news.push(changes);
  }
  return news;
}

function changesOf(before, after) {
  const changed = Object.entries(after).filter(([key, value]) => !isSame(before[key], value));
  return changed.length ? Object.fromEntries(changed) : null;
}

function isSame(a, b) {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}

function paintedNode(id, palette, shown) {
  const entity = entities.get(id);
  const picked = state.selection?.kind === "node" && state.selection.id === id;
  const pinned = state.pinned.get(id);
  const background = palette.read(`--${colourName(entity)}`);
  const { x, y } = pinned ?? placeOf(id);
  return { id, x, y, hidden: !shown.nodes.has(id), borderWidth: picked ? 4 : pinned ? 2.5 : 1.5,
    size: Math.round(sizeOf(entity) * stretchAt(id) * 10) / 10, shapeProperties: { borderDashes: pinned && !picked ? [3, 2] : false },
    color: { background, border: picked || pinned ? palette.text : palette.background,
      hover: { background, border: palette.text }, highlight: { background, border: palette.text } } };
}

function paintedEdge(edge, palette, shown, emphasis, lines) {
  const fact = facts.get(edge.id);
  const bundle = lines?.get(pairKey(fact.subject, fact.object));
  const together = bundle?.length > 1 ? bundle : [fact];
  const strong = emphasis !== null && together.some(({ id }) => emphasis.facts.has(id));
  const denied = together.every(({ polarity }) => polarity === "-");
  const line = denied ? palette.denied : strong ? palette.accent : palette.edge;
  const isLine = shown.facts.has(edge.id) && together[0].id === edge.id;
  const both = together.some(({ subject }) => subject !== fact.subject);
  const alike = new Set(together.map(({ modality }) => modality)).size === 1;
  return { id: edge.id, hidden: !isLine, width: ((strong ? 2.6 : 1.6) + (together.length > 1 ? 1.2 : 0))
      * Math.min(stretchAt(edge.from), stretchAt(edge.to)),
    smooth: together.length > 1 ? false : edge.smooth ?? false, dashes: alike ? edge.dashes : false,
    arrows: { from: { enabled: both && together.length > 1, scaleFactor: 0.55 } },
    color: { color: line, hover: line, highlight: line, inherit: false } };
}

// The facts shown, by the two nodes that they join.
let bundled = null;
onChange(["shown"], () => {
  bundled = null;
});

function bundles() {
  bundled ??= grouped(visible().list.filter((fact) => fact.subject !== fact.object),
    (fact) => [pairKey(fact.subject, fact.object)]);
  return bundled;
}
