// A view as a fragment of the page's address, and back. What a fragment says is checked: whoever wrote it, it can only
// name what there is.

function viewFragment(network) {
  const { x, y } = network.getViewPosition();
  const view = {
    lang: state.lang, theme: state.theme, colour: state.colour, size: state.size, bundled: state.bundled,
    directed: state.directed, tab: state.tab, least: state.least, period: state.period, focus: state.focus,
    selection: state.selection && { kind: state.selection.kind, id: state.selection.id },
    hidden: Object.fromEntries(Object.entries(state.hidden).map(([facet, values]) => [facet, [...values]])),
    most: state.most, opened: [...state.opened], brought: [...state.brought], removed: [...state.removed], pinned: [...state.pinned].map(([id, place]) => [id, place.x, place.y]),
    camera: [Math.round(x), Math.round(y), Number(network.getScale().toPrecision(4))],
  };
  return `#view=${encodeURIComponent(JSON.stringify(view).toWellFormed())}`;
}

function readFragment(fragment) {
  try {
    const view = JSON.parse(decodeURIComponent(/^#view=(.+)$/s.exec(fragment)[1]));
    return view && typeof view === "object" ? view : null;
  } catch {
    return null;
  }
}

function drawLink(network) {
  const open = () => {
    const view = readFragment(location.hash);
    if (view) openView(network, view);
  };
  addEventListener("hashchange", open);
  open();
}

function openView(network, view) {
  change({ ...nothingHidden(), pathFrom: null, ...checkedSettings(view), ...checkedFilters(view), ...checkedStage(view),
    pinned: new Map(listOf(view.pinned).map(listOf).filter(([id, x, y]) => drawn.has(id) && [x, y].every(Number.isFinite))
      .map(([id, x, y]) => [id, { x, y }])),
    selection: checkedSelection(view.selection) });
  const [x, y, scale] = listOf(view.camera);
  if ([x, y, scale].every(Number.isFinite) && scale > 0) network.moveTo({ position: { x, y }, scale: Math.min(scale, 20) });
}

function listOf(value) {
  return Array.isArray(value) ? value : [];
}

function checkedSettings(view) {
  const allowed = { lang: languages, theme: ["light", "dark"], colour: ["type", "community", "document"], size: MEASURES,
    bundled: [true, false], directed: [true, false], tab: ["text", "facts"] };
  return Object.fromEntries(Object.entries(allowed).filter(([key, values]) => values.includes(view[key]))
    .map(([key]) => [key, view[key]]));
}

function checkedFilters({ least, period, focus, removed, hidden }) {
  const found = { removed: new Set(listOf(removed).filter((id) => drawn.has(id))), hidden: {} };
  if (least >= 0 && least <= 1) found.least = Number(least);
  if (listOf(period).length === 2 && period.every((year) => year === null || Number.isFinite(year))
    && period.some(Number.isFinite)) found.period = period;
  if (drawn.has(focus?.id) && [1, 2, 3].includes(focus.steps)) found.focus = { id: focus.id, steps: focus.steps };
  for (const facet of Object.keys(facets)) {
    const known = new Set(facetValues(facet));
    const values = listOf(hidden?.[facet]).filter((value) => known.has(value));
    if (values.length) found.hidden[facet] = new Set(values);
  }
  return found;
}

function checkedStage({ most, opened, brought }) {
  return { most: Number.isInteger(most) && most >= STEP ? most : STEP,
    opened: new Set(listOf(opened).filter((community) => isLarge && membersOf.has(community))),
    brought: new Set(listOf(brought).filter((id) => drawn.has(id))) };
}

function checkedSelection(selection) {
  const known = { node: entities, fact: facts, sentence: factsOfSentence, relation: factsOfRelation, pair: factsOfPair };
  const { kind, id } = selection ?? {};
  if (typeof id !== "string" || !(Object.hasOwn(known, kind) ? known[kind].has(id) : kind === "path" && isPath(id))) return null;
  return { kind, id, from: "link" };
}

function isPath(key) {
  try {
    const ends = JSON.parse(key);
    return Array.isArray(ends) && ends.length === 2 && ends.every((id) => entities.has(id));
  } catch {
    return false;
  }
}
