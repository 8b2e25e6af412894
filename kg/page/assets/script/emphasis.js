// What the selection is about, standing out from the rest of the drawing.

const VEIL = 0.82;

// Lays a veil over the drawing and draws what the selection is about again upon it: to hand a paler colour for all the
// rest to vis-network would take seconds in a large graph.
function drawEmphasis(context, { network, scene }) {
  if (!scene.emphasis) return;
  const { width, height } = context.canvas;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = VEIL;
  context.fillStyle = scene.colours.background;
  context.fillRect(0, 0, width, height);
  context.restore();
  const { nodes, edges } = network.body;
  for (const edge of scene.emphasis.lines.map((id) => edges[id]).filter((edge) => edge?.connected && !edge.options.hidden)) {
    edge.draw(context);
    edge.drawArrows(context);
  }
  for (const id of scene.emphasis.nodes) {
    if (nodes[id] && !nodes[id].options.hidden) nodes[id].draw(context);
  }
}

// The selection's nodes and the lines that its facts are drawn as.
function emphasisedLines() {
  const emphasis = emphasised();
  if (!emphasis) return null;
  const lineOf = ({ id, subject, object }) => (state.bundled && bundles().get(pairKey(subject, object))?.[0].id) || id;
  return { nodes: emphasis.nodes, lines: [...new Set([...emphasis.facts].map((id) => lineOf(facts.get(id))))] };
}
