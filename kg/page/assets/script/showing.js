// Says how much of the graph is drawn, where that is not all of it.
function drawShowing() {
  byId("show-more").addEventListener("click", () => change({ most: Math.max(state.most, staged().nodes.size) + STEP }));
  byId("show-fewer").addEventListener("click", () => change({ most: STEP, opened: new Set(), brought: new Set() }));
  onChange(["stage", "lang"], showShowing);
  showShowing();
}

function showShowing() {
  const { nodes, waiting } = staged();
  const isMore = state.most > STEP || state.opened.size > 0 || state.brought.size > 0;
  byId("showing").hidden = !isLarge || (waiting.length === 0 && !isMore);
  byId("showing-text").textContent = word("showing", nodes.size.toLocaleString(state.lang),
    (nodes.size + waiting.length).toLocaleString(state.lang));
  byId("show-more").hidden = waiting.length === 0;
  byId("show-fewer").hidden = !isMore;
}
