// Puts the parts together. Settings come last of those that write words, as they name what is there.

drawLegend();
drawCard();
drawText();
drawFacts();
drawSearch();
drawSettings();
const graph = drawGraph();

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") clearSelection();
});

// For the console of the browser, and for tests.
window.kg = Object.freeze({ network: graph.network, state, select });
