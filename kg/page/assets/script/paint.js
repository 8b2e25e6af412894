// Colours, sizes and lines of the drawing. Only what has changed is handed to vis-network.

function colours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return { read, background: read("--stage"), text: read("--text"), muted: read("--muted"), denied: read("--denied"),
    edge: read("--edge"), faint: read("--faint"), accent: read("--accent") };
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

function paint(graph) {
  const palette = colours();
  const shown = visible();
  const emphasis = emphasised();
  update(graph, graph.nodes, given.nodes.map(({ id }) => paintedNode(id, palette, shown, emphasis)));
  const lines = state.bundled ? bundles() : null;
  update(graph, graph.edges, given.edges.map((edge) => paintedEdge(edge, palette, shown, emphasis, lines)));
}

function update(graph, set, items) {
  const changed = items.filter((item) => {
    const painted = JSON.stringify(item);
    if (graph.painted.get(item.id) === painted) return false;
    graph.painted.set(item.id, painted);
    return true;
  });
  if (changed.length) set.update(changed);
}

function paintedNode(id, palette, shown, emphasis) {
  const entity = entities.get(id);
  const chosen = state.selection;
  const faded = emphasis && !emphasis.nodes.has(id);
  const picked = chosen?.kind === "node" && chosen.id === id;
  const pinned = state.pinned.get(id);
  const background = faded ? palette.faint : palette.read(`--${colourName(entity)}`);
  const { x, y } = pinned ?? givenNodes.get(id);
  return { id, x, y, hidden: !shown.nodes.has(id), borderWidth: picked ? 4 : pinned ? 2.5 : 1.5,
    size: Math.round(sizeOf(entity) * 10) / 10, shapeProperties: { borderDashes: pinned && !picked ? [3, 2] : false },
    color: { background, border: picked || pinned ? palette.text : palette.background,
      hover: { background, border: palette.text }, highlight: { background, border: palette.text } } };
}

function paintedEdge(edge, palette, shown, emphasis, lines) {
  const fact = facts.get(edge.id);
  const bundle = lines?.get(pairKey(fact.subject, fact.object));
  const together = bundle?.length > 1 ? bundle : [fact];
  const faded = emphasis && !together.some(({ id }) => emphasis.facts.has(id));
  const denied = together.every(({ polarity }) => polarity === "-");
  const line = faded ? palette.faint : denied ? palette.denied : emphasis ? palette.accent : palette.edge;
  const isLine = shown.facts.has(edge.id) && together[0].id === edge.id;
  const both = together.some(({ subject }) => subject !== fact.subject);
  const alike = new Set(together.map(({ modality }) => modality)).size === 1;
  return { id: edge.id, hidden: !isLine, width: (emphasis && !faded ? 2.6 : 1.6) + (together.length > 1 ? 1.2 : 0),
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
