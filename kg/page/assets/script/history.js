// Back and forward through what the reader looked at. A view is what is selected and what is hidden.

const VIEW = ["selection", ...FILTERS, ...STAGE];
const past = { views: [], at: -1, travelling: false };

function drawHistory() {
  past.views = [currentView()];
  past.at = 0;
  onChange(VIEW, remember);
  onChange([...VIEW, "lang"], showHistory);
  byId("back").addEventListener("click", () => travel(-1));
  byId("forward").addEventListener("click", () => travel(1));
  document.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    travel(step);
  });
  showHistory();
}

function currentView() {
  return Object.fromEntries(VIEW.map((key) => [key, state[key]]));
}

function remember() {
  if (past.travelling) return;
  const view = currentView();
  const last = past.views[past.at];
  const changed = VIEW.filter((key) => view[key] !== last[key]);
  if (changed.length === 0) return;
  // A slider passes through many values on its way to one.
  const slides = changed.length === 1 && changed[0] === "least" && last.least > 0;
  past.views = [...past.views.slice(0, past.at + (slides ? 0 : 1)), view];
  past.at = past.views.length - 1;
}

function travel(step) {
  const view = past.views[past.at + step];
  if (!view) return;
  past.at += step;
  past.travelling = true;
  // Not "graph", so that the drawing comes to what is selected.
  change({ ...view, selection: view.selection && { ...view.selection, from: "history" }, pathFrom: null });
  past.travelling = false;
  showHistory();
}

function showHistory() {
  byId("back").disabled = past.at <= 0;
  byId("forward").disabled = past.at >= past.views.length - 1;
}
