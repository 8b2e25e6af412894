// What the reader has chosen. `change` sets it and tells those who listen.
//
// `selection` is null or { kind: "node" | "fact" | "sentence" | "relation" | "pair" | "path", id, from }, where `from`
// is the part of the page that it was chosen in. Sets and maps in here are replaced, never changed in place, so that
// a view can be kept by keeping them (see `history`).

const languages = Object.keys(given.words);
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

const state = {
  lang: languages.includes(knowledge.documents[0]?.lang) ? knowledge.documents[0].lang : languages[0],
  theme: prefersDark.matches ? "dark" : "light",
  colour: "type",
  size: "pagerank",
  bundled: false,
  directed: false,
  tab: "text",
  wide: false,
  selection: null,
  hover: null,
  pathFrom: null,
  pinned: new Map(),
  most: 500,
  opened: new Set(),
  brought: new Set(),
  ...nothingHidden(),
};

// What decides which facts are shown; who listens to "shown" hears of all of them.
const FILTERS = Object.keys(nothingHidden());

// `hidden` holds, for each facet, the values that are not shown; `least` is the least confidence, `period` null or
// the first and the last year, either of which may be open (null), `focus` null or { id, steps }, `removed` the nodes hidden one by one.
function nothingHidden() {
  return { hidden: {}, least: 0, period: null, focus: null, removed: new Set() };
}

const listeners = [];

function onChange(keys, listener) {
  listeners.push({ keys, listener });
}

function change(changes) {
  Object.assign(state, changes);
  const changed = new Set(Object.keys(changes));
  if (FILTERS.some((key) => changed.has(key))) changed.add("shown");
  if (changed.has("shown") || STAGE.some((key) => changed.has(key))) changed.add("stage");
  for (const { keys, listener } of listeners) {
    if (keys.some((key) => changed.has(key))) listener();
  }
}

function select(kind, id, from) {
  if (kind === "node" && state.pathFrom !== null && id !== state.pathFrom) {
    select("path", JSON.stringify([state.pathFrom, id]), from);
    return;
  }
  const changes = { selection: { kind, id, from }, pathFrom: null };
  if (from !== "facts") changes.tab = "text";
  if (hides(changes.selection)) Object.assign(changes, nothingHidden());
  Object.assign(changes, broughtBy(changes.selection));
  change(changes);
}

function clearSelection() {
  if (state.selection || state.pathFrom !== null) change({ selection: null, pathFrom: null });
}

function hiddenValues(facet) {
  return state.hidden[facet] ?? new Set();
}

function toggleHidden(facet, value) {
  const values = new Set(hiddenValues(facet));
  if (!values.delete(value)) values.add(value);
  hideValues(facet, values);
}

function hideValues(facet, values) {
  const hidden = { ...state.hidden, [facet]: values };
  if (values.size === 0) delete hidden[facet];
  change({ hidden });
}

// Shows `value` alone; a second time, all values again.
function showOnly(facet, value) {
  const others = facetValues(facet).filter((other) => other !== value);
  const isAlone = !hiddenValues(facet).has(value) && others.every((other) => hiddenValues(facet).has(other));
  hideValues(facet, new Set(isAlone ? [] : others));
}

function showAll() {
  change(nothingHidden());
}

function focusOn(id, steps) {
  const same = state.focus?.id === id && state.focus.steps === steps;
  change({ focus: same ? null : { id, steps } });
}

function removeNode(id) {
  change({ removed: new Set([...state.removed, id]), selection: null });
}
