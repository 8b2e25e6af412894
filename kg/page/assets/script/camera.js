// What part of the drawing is in view.

function moving(duration) {
  return calm.matches ? false : { duration, easingFunction: "easeInOutQuad" };
}

// The whole graph with room for labels at the rim; a graph of few nodes is not blown up.
function fit(network, animated, nodes) {
  network.fit({ ...(nodes && { nodes }), animation: false, maxZoomLevel: 1.2 / stretch(), minZoomLevel: 0.02 });
  network.moveTo({ scale: network.getScale() * 0.9, animation: animated ? moving(300) : false });
}

function fitShown(network) {
  const shown = [...visible().nodes].filter(isStaged);
  fit(network, true, shown.length ? shown : undefined);
}

// A phone changes the height of its window while scrolling; only a new width calls for a new fit. While a page is
// printed or taken as a picture, the frame has no width for a moment.
function fitWithWidth(network) {
  let fitted = byId("graph").clientWidth;
  network.on("resize", () => {
    const width = byId("graph").clientWidth;
    if (width < 50 || width === fitted) return;
    fitted = width;
    setTimeout(() => fit(network, false));
  });
}

function zoom(network, factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: moving(200) });
}

// Comes to what was chosen outside the drawing; what was clicked in the drawing is in view already.
function followSelection(network) {
  const chosen = state.selection;
  if (!chosen || chosen.from === "graph" || chosen.from === "link") return;
  const places = [...emphasised().nodes].filter(isStaged);
  if (chosen.kind === "node" && drawn.has(chosen.id)) {
    network.focus(chosen.id, { scale: Math.max(network.getScale(), 1 / stretch()), animation: moving(400) });
  } else if (places.length) {
    network.fit({ nodes: places, maxZoomLevel: 1 / stretch(), minZoomLevel: 0.02, animation: moving(400) });
  }
}
