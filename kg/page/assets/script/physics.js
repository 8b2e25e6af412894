// Springs between what is drawn, only where the reader asks for them, and only for some seconds.

const SPRINGS = { enabled: true, solver: "forceAtlas2Based", stabilization: false, minVelocity: 1.5,
  forceAtlas2Based: { gravitationalConstant: -60, springLength: 90, avoidOverlap: 0.4, damping: 0.6 } };
const LONGEST = 6000;

function drawPhysics(graph) {
  const { network } = graph;
  let timer = null;
  const stop = () => {
    clearTimeout(timer);
    timer = null;
    network.setOptions({ physics: { enabled: false } });
    byId("arrange").setAttribute("aria-pressed", "false");
  };
  network.on("stabilized", () => timer !== null && stop());
  byId("arrange").addEventListener("click", () => {
    if (timer !== null) {
      stop();
      return;
    }
    for (const node of Object.values(network.body.nodes)) node.setOptions({ physics: !node.options.hidden && !isRing(node.id) });
    timer = setTimeout(stop, LONGEST);
    byId("arrange").setAttribute("aria-pressed", "true");
    network.setOptions({ physics: SPRINGS });
    network.startSimulation();
  });
}
