// Which facts are shown: those that every filter lets through, and the nodes that stand in them. A node leaves with
// its last fact. A new way to filter by values is one more line in `facets`.

// The largest communities and the first articles have a colour each, the others share one.
const COLOURS = 10;

const facets = {
  type: { of: "nodes", values: (entity) => [entity.type] },
  community: { of: "nodes", values: (entity) => [Math.min(entity.community ?? COLOURS, COLOURS)] },
  modality: { of: "facts", values: (fact) => [fact.modality] },
  polarity: { of: "facts", values: (fact) => [fact.polarity] },
  relation: { of: "facts", values: (fact) => [fact.relation.id] },
  document: { of: "facts", values: documentsOf },
};

const nodesWithFacts = knowledge.entities.filter((entity) => drawn.has(entity.id));

function facetValues(facet) {
  const { of, values } = facets[facet];
  return [...new Set((of === "nodes" ? nodesWithFacts : knowledge.facts).flatMap(values))];
}

// The names of the filters that hide a fact, focus aside.
function hiddenBy(fact) {
  const ends = [fact.subject, fact.object];
  const by = Object.keys(state.hidden).filter((facet) => {
    const isHidden = (item) => facets[facet].values(item).every((value) => state.hidden[facet].has(value));
    return facets[facet].of === "facts" ? isHidden(fact) : ends.some((id) => isHidden(entities.get(id)));
  });
  if (fact.confidence < state.least) by.push("least");
  if (state.period && !overlaps(yearsOf(fact), state.period)) by.push("period");
  if (ends.some((id) => state.removed.has(id))) by.push("removed");
  return by;
}

// What is shown, and `counts`: for each facet, how often each value would be shown if that facet hid nothing.
function survey() {
  const judged = knowledge.facts.map((fact) => ({ fact, by: hiddenBy(fact) }));
  const passing = judged.filter(({ by }) => by.length === 0).map(({ fact }) => fact);
  const near = state.focus ? neighbourhood(passing, state.focus) : null;
  const isNear = (fact) => !near || (near.has(fact.subject) && near.has(fact.object));
  const shown = passing.filter(isNear);
  const counts = Object.fromEntries(Object.keys(facets).map((facet) => [facet,
    countValues(facet, judged.filter(({ fact, by }) => by.every((name) => name === facet) && isNear(fact)))]));
  return {
    facts: new Set(shown.map((fact) => fact.id)),
    nodes: new Set(shown.flatMap((fact) => [fact.subject, fact.object])),
    list: shown,
    counts,
  };
}

function countValues(facet, judged) {
  const { of, values } = facets[facet];
  const found = judged.map(({ fact }) => fact);
  const items = of === "facts" ? found
    : [...new Set(found.flatMap((fact) => [fact.subject, fact.object]))].map((id) => entities.get(id));
  const counts = new Map();
  for (const value of items.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

let surveyed = null;
onChange(["shown"], () => {
  surveyed = null;
});

function visible() {
  surveyed ??= survey();
  return surveyed;
}

function filtersActive() {
  return Object.keys(state.hidden).length > 0 || state.least > 0 || state.period !== null || state.focus !== null
    || state.removed.size > 0;
}

function hides(selection) {
  const shown = visible();
  if (selection.kind === "node") return drawn.has(selection.id) && !shown.nodes.has(selection.id);
  if (selection.kind === "fact") return !shown.facts.has(selection.id);
  return false;
}

// The facts and nodes that the selection is about, or null where nothing is selected.
function emphasised() {
  if (!state.selection) return null;
  const { kind, id } = state.selection;
  const about = aboutSelection[kind](id);
  const nodes = new Set(about.flatMap((fact) => [fact.subject, fact.object]));
  if (kind === "node") nodes.add(id);
  if (kind === "path") JSON.parse(id).forEach((end) => nodes.add(end));
  return { facts: new Set(about.map((fact) => fact.id)), nodes };
}

const aboutSelection = {
  node: (id) => factsOfEntity.get(id) ?? [],
  fact: (id) => [facts.get(id)].filter(Boolean),
  sentence: (key) => factsOfSentence.get(key) ?? [],
  relation: (id) => factsOfRelation.get(id) ?? [],
  pair: (key) => factsOfPair.get(key) ?? [],
  path: (key) => currentPaths(key).flatMap((path) => path.flatMap(({ facts: between }) => between)),
};
