// What the reader has chosen. `change` sets it and tells those who listen.
//
// `selection` is null or { kind: "node" | "fact" | "sentence", id, from: "graph" | "text" | "facts" | … }; `hidden`
// holds, for each way to filter, the values that are not shown. A new filter is one more key here and in `filters`.

// The largest communities have a colour each, the others share one.
const COMMUNITY_COLOURS = 10;

const languages = Object.keys(given.words);
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

const state = {
  lang: languages.includes(knowledge.documents[0]?.lang) ? knowledge.documents[0].lang : languages[0],
  theme: prefersDark.matches ? "dark" : "light",
  colour: "type",
  tab: "text",
  selection: null,
  hover: null,
  hidden: { type: new Set(), community: new Set(), how: new Set() },
};

const filters = {
  nodes: { type: (entity) => entity.type, community: (entity) => Math.min(entity.community, COMMUNITY_COLOURS) },
  facts: { how: howReal },
};

const listeners = [];

function onChange(keys, listener) {
  listeners.push({ keys, listener });
}

function change(changes) {
  Object.assign(state, changes);
  for (const { keys, listener } of listeners) {
    if (keys.some((key) => key in changes)) listener();
  }
}

function select(kind, id, from) {
  const changes = { selection: { kind, id, from } };
  if (from !== "facts") changes.tab = "text";
  if (hides(changes.selection)) changes.hidden = nothingHidden();
  change(changes);
}

function clearSelection() {
  if (state.selection) change({ selection: null });
}

function toggleHidden(filter, value) {
  const values = new Set(state.hidden[filter]);
  if (!values.delete(value)) values.add(value);
  change({ hidden: { ...state.hidden, [filter]: values } });
}

function nothingHidden() {
  return Object.fromEntries(Object.keys(state.hidden).map((key) => [key, new Set()]));
}

function passes(item, tests) {
  return Object.entries(tests).every(([key, value]) => !state.hidden[key].has(value(item)));
}

// The facts that no filter hides, and the nodes that stand in them: a node leaves with its last fact.
function visible() {
  const shown = knowledge.facts.filter((fact) => passes(fact, filters.facts)
    && [fact.subject, fact.object].every((id) => entities.has(id) && passes(entities.get(id), filters.nodes)));
  return {
    facts: new Set(shown.map((fact) => fact.id)),
    nodes: new Set(shown.flatMap((fact) => [fact.subject, fact.object])),
  };
}

function hides(selection) {
  const shown = visible();
  if (selection.kind === "node") return drawn.has(selection.id) && !shown.nodes.has(selection.id);
  return selection.kind === "fact" && !shown.facts.has(selection.id);
}

// The facts and nodes that the selection is about, or null where nothing is selected.
function emphasised() {
  if (!state.selection) return null;
  const { kind, id } = state.selection;
  const about = { node: factsOfEntity, sentence: factsOfSentence }[kind]?.get(id) ?? [facts.get(id)].filter(Boolean);
  const nodes = new Set(about.flatMap((fact) => [fact.subject, fact.object]));
  if (kind === "node") nodes.add(id);
  return { facts: new Set(about.map((fact) => fact.id)), nodes };
}
