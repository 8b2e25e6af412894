// The labels of the drawing. They keep their size on the screen at every zoom; where room is short, the more central
// node is named and the others wait until the reader comes closer.

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const MOST_LABELS = 400;
const MOST_TRIED = 1200;
const EDGE_LABELS_AT_REST = 60;
const LONGEST_EDGE_LABEL = 32;

function shortened(text) {
  return text.length > LONGEST_EDGE_LABEL ? `${text.slice(0, LONGEST_EDGE_LABEL - 1)}…` : text;
}

// `scene` tells what is drawn: nodes and edges in order of importance, colours, and how to find places. Returns the
// rectangles that the labels take.
function drawLabels(context, scene) {
  const { width, height } = scene;
  const ratio = context.canvas.width / width;
  const inView = ({ x, y }) => x > -80 && y > -40 && x < width + 80 && y < height + 40;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  const dots = new Taken();
  const solid = new Taken();
  const labels = new Taken();
  const nodes = scene.nodes.map((node) => ({ ...node, ...scene.place(node) })).filter(inView);
  for (const { x, y, radius, named } of nodes) {
    const box = [x - radius, y - radius, x + radius, y + radius];
    dots.take(box);
    if (named) solid.take(box);
  }
  let left = MOST_LABELS;
  for (const node of nodes.slice(0, MOST_TRIED)) {
    if (left <= 0) break;
    if (node.named && drawNodeLabel(context, node, dots, labels, scene)) left -= 1;
  }
  for (const edge of scene.edges) drawEdgeLabel(context, edge, [labels, solid], scene, inView);
  context.restore();
  return labels.boxes;
}

// Measuring takes longer than drawing, so each text is measured once; widths grow with the size of the letters.
const widths = new Map();

function widthOf(context, text, { strong, fontSize }) {
  const key = `${strong} ${text}`;
  if (!widths.has(key)) widths.set(key, context.measureText(text).width / fontSize);
  return widths.get(key) * fontSize;
}

function drawNodeLabel(context, node, dots, labels, scene) {
  context.font = `${node.strong ? 600 : 500} ${node.fontSize}px ${FONT}`;
  const line = node.fontSize * 1.18;
  const width = Math.max(...node.lines.map((text) => widthOf(context, text, node)));
  const height = node.lines.length * line;
  const box = (x, y) => [x - width / 2 - 2, y, x + width / 2 + 2, y + height];
  const below = [node.x, node.y + node.radius + 3];
  const places = [below, [node.x, node.y - node.radius - 3 - height],
    [node.x + node.radius + 6 + width / 2, node.y - height / 2],
    [node.x - node.radius - 6 - width / 2, node.y - height / 2],
    ...[[1, 1], [1, -1], [-1, 1], [-1, -1]].map(([right, down]) => [node.x + right * (node.radius * 0.75 + 3 + width / 2),
      node.y + down * (node.radius * 0.75 + 1) - (down < 0 ? height : 0)])];
  const fits = ([x, y]) => x - width / 2 > 0 && x + width / 2 < scene.width && labels.isFree(box(x, y));
  let found = places.find((at) => fits(at) && dots.isFree(box(...at)));
  if (!found && (node.strong || node.important)) found = places.find(fits);
  if (!found && node.strong) found = below;
  if (!found) return false;
  labels.take(box(...found));
  context.strokeStyle = scene.colours.background;
  context.fillStyle = scene.colours.text;
  context.lineWidth = 3.5;
  node.lines.forEach((text, index) => {
    context.strokeText(text, found[0], found[1] + index * line);
    context.fillText(text, found[0], found[1] + index * line);
  });
  return true;
}

// On the line where the line is long enough to be seen on both sides of the words, beside it otherwise.
function drawEdgeLabel(context, edge, taken, scene, inView) {
  context.font = `500 11.5px ${FONT}`;
  const half = context.measureText(edge.text).width / 2 + 4;
  const points = [0.5, 0.4, 0.6].map((share) => scene.pointOn(edge.id, share));
  if (!points.every((point) => point && inView(point))) return;
  const [middle] = points;
  const isLong = scene.lengthOf(edge.id) > half * 2 + 40;
  const beside = [[1, 0], [-1, 0], [1, -20], [-1, -20], [1, 20], [-1, 20]]
    .map(([right, down]) => ({ x: middle.x + right * (half + 6), y: middle.y + down }));
  const places = isLong ? [...points, ...beside.slice(0, 2)] : beside;
  const boxAt = ({ x, y }) => [x - half, y - 8, x + half, y + 8];
  const found = places.find((point) => taken.every((boxes) => boxes.isFree(boxAt(point)))) ?? (edge.only && places[0]);
  if (!found) return;
  taken[0].take(boxAt(found));
  context.fillStyle = context.strokeStyle = scene.colours.background;
  context.lineWidth = 4;
  // On the line a ground beneath the words, lest the line look like striking them out.
  if (points.includes(found)) context.fillRect(found.x - half + 1, found.y - 6, half * 2 - 2, 12);
  else context.strokeText(edge.text, found.x, found.y - 6);
  context.fillStyle = edge.denied ? scene.colours.denied : scene.colours.muted;
  context.fillText(edge.text, found.x, found.y - 6);
}
