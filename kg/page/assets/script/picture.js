// The view as a picture: PNG from the canvas, SVG written from the places of things.

function toPng({ network }) {
  const canvas = network.canvas.frame.canvas;
  const copy = make("canvas", { width: canvas.width, height: canvas.height });
  const context = copy.getContext("2d");
  context.fillStyle = colours().background;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  return new Promise((resolve) => copy.toBlob(resolve, "image/png"));
}

function toSvg(graph) {
  const scene = measured(graph);
  const labels = new SvgContext(scene.width);
  drawLabels(labels, scene);
  const { width, height } = scene;
  const root = makeSvg("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, role: "img" },
    makeSvg("title", {}, legalXml(document.title)),
    makeSvg("rect", { width, height, fill: scene.colours.background }),
    ...staged().edges.map(({ id }) => graph.painted.get(id)).filter((edge) => !edge.hidden).flatMap((edge) => svgEdge(graph, edge, scene)
      .map((element) => veiled(scene.emphasis?.lines.includes(edge.id), scene, element))),
    ...scene.nodes.map(({ id }) => veiled(scene.emphasis?.nodes.has(id), scene, svgNode(graph, id, scene.place({ id })))),
    ...labels.elements);
  return new XMLSerializer().serializeToString(root);
}

// What the selection is not about is as pale as beneath the veil of the canvas.
function veiled(isStrong, scene, element) {
  if (scene.emphasis && !isStrong) element.setAttribute("opacity", (1 - VEIL).toFixed(2));
  return element;
}

// Characters that no XML file can hold are left out.
function legalXml(text) {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

function svgNode(graph, id, { x, y, radius }) {
  const { color, borderWidth } = graph.painted.get(id);
  const look = { fill: color.background, stroke: color.border, "stroke-width": borderWidth };
  return !isRing(id) && isValue(entities.get(id))
    ? makeSvg("rect", { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2, ...look })
    : makeSvg("circle", { cx: x, cy: y, r: radius, ...look });
}

function svgEdge(graph, edge, scene) {
  const { from, to } = graph.network.body.edges[edge.id];
  const scale = graph.network.getScale();
  const pieces = edge.smooth || from === to ? 24 : 1;
  const points = Array.from({ length: pieces + 1 }, (_, index) => scene.pointOn(edge.id, index / pieces));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  if (Math.max(...xs) < 0 || Math.min(...xs) > scene.width || Math.max(...ys) < 0 || Math.min(...ys) > scene.height) return [];
  const line = makeSvg("polyline", { points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" "),
    fill: "none", stroke: edge.color.color, "stroke-width": (edge.width * scale).toFixed(2),
    "stroke-dasharray": edge.dashes ? edge.dashes.map((dash) => (dash * scale).toFixed(1)).join(" ") : null });
  const heads = from === to ? [] : [arrowHead(edge, scene, scale, 1, to)];
  if (edge.arrows.from.enabled) heads.push(arrowHead(edge, scene, scale, 0, from));
  return [line, ...heads];
}

// A triangle where the line meets the node at its `end`, 0 or 1.
function arrowHead(edge, scene, scale, end, node) {
  const tip = scene.pointOn(edge.id, end);
  const near = scene.pointOn(edge.id, end ? 0.9 : 0.1);
  const angle = Math.atan2(tip.y - near.y, tip.x - near.x);
  const at = (back, aside) => {
    const x = tip.x - Math.cos(angle) * back - Math.sin(angle) * aside;
    const y = tip.y - Math.sin(angle) * back + Math.cos(angle) * aside;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const radius = node.options.size * scale;
  const length = 8 * scale;
  return makeSvg("polygon", { fill: edge.color.color,
    points: [at(radius, 0), at(radius + length, length * 0.4), at(radius + length, -length * 0.4)].join(" ") });
}
