// Puts the parts together. Settings come last of those that write words, as they name what is there.

drawLegend();
drawRanges();
drawChips();
drawHistory();
drawCard();
drawText();
drawTable();
drawTabs();
drawSearch();
drawSettings();
const graph = drawGraph();
drawShowing();
drawPhysics(graph);
drawTakeaway(graph);
drawLink(graph.network);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") clearSelection();
});

// For the console of the browser, and for tests.
window.kg = Object.freeze({ knowledge, network: graph.network, state, select, visible, labels: () => graph.placed });
