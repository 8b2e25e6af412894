// The legend, which is also the filter: what colours and lines mean, how often each value occurs, and which are shown.

const MODALITIES = ["actual", "planned", "desired", "possible", "reported"];
const FEW_ENTRIES = 8;
const legend = { open: new Set(), long: new Set() };

function drawLegend() {
  const phone = matchMedia("(max-width: 760px)");
  byId("legend").open = !phone.matches;
  onChange(["lang", "colour", "shown"], showLegend);
  showLegend();
}

function showLegend() {
  const focused = document.activeElement?.dataset?.entry;
  const kinds = ["type", "community", ...(knowledge.documents.length > 1 ? ["document"] : [])];
  byId("facets").replaceChildren(
    make("h2", {}, word("colourBy")),
    choice(word("colourBy"), "colour", kinds.map((kind) => [kind, word(`by_${kind}`)]), state.colour,
      (colour) => change({ colour })),
    entryList(state.colour),
    make("h2", {}, word("howReal")),
    entryList("modality"),
    ...(facetValues("polarity").length > 1 ? [make("h2", {}, word("polarity")), entryList("polarity")] : []),
    make("p", { class: "hint" }, word("filterHint")),
    ...["relation", ...kinds.filter((kind) => kind !== state.colour)].map(facetDetails),
  );
  byId("show-all").hidden = !filtersActive();
  if (focused) byId("facets").querySelector(`[data-entry="${CSS.escape(focused)}"]`)?.focus();
}

function facetDetails(facet) {
  const count = make("span", { class: "count" }, String(facetValues(facet).length));
  const details = make("details", { "data-facet": facet, open: legend.open.has(facet) },
    make("summary", { "data-entry": `facet-${facet}` }, word(`by_${facet}`), " ", count), entryList(facet));
  details.addEventListener("toggle", () => legend.open[details.open ? "add" : "delete"](facet));
  return details;
}

// The entries of a facet, the commonest first; of many, the few first ones until more are asked for.
function entryList(facet) {
  const all = sortedValues(facet);
  const few = legend.long.has(facet) ? all : all.slice(0, FEW_ENTRIES + 2);
  const shown = few.length < all.length ? all.slice(0, FEW_ENTRIES) : all;
  const more = shown.length < all.length && make("li", {}, button("plain", word("more", all.length - shown.length), {
    "data-entry": `more-${facet}`, onclick: () => {
      legend.long.add(facet);
      showLegend();
    } }));
  return make("ul", {}, ...shown.map((value) => entry(facet, value)), more || null);
}

const totals = Object.fromEntries(Object.entries(facets).map(([facet, { of }]) => [facet,
  countValues(facet, (of === "nodes" ? nodesWithFacts.flatMap((entity) => factsOfEntity.get(entity.id)) : knowledge.facts)
    .map((fact) => ({ fact })))]));

function sortedValues(facet) {
  const values = facetValues(facet);
  if (facet === "modality") return MODALITIES.filter((value) => values.includes(value));
  if (facet === "community") return values.sort((a, b) => a - b);
  return values.sort((a, b) => totals[facet].get(b) - totals[facet].get(a) || (a < b ? -1 : 1));
}

function entry(facet, value) {
  const isShown = !hiddenValues(facet).has(value);
  const name = valueName(facet, value);
  return make("li", { class: "entry-row" },
    make("button", { type: "button", class: "entry", "data-entry": `${facet}-${value}`, "aria-pressed": String(isShown),
      onclick: () => toggleHidden(facet, value) },
    sample(facet, value), make("span", { class: "name" }, name),
    make("span", { class: "count" }, String(visible().counts[facet].get(value) ?? 0))),
    button("only", word("only"), { "data-entry": `only-${facet}-${value}`, "aria-label": `${word("only")}: ${name}`,
      onclick: () => showOnly(facet, value) }));
}

function sample(facet, value) {
  if (facet === "modality") return lineSample(value);
  if (facet === "polarity") return lineSample(value === "-" ? "denied" : "actual");
  if (facet !== state.colour) return null;
  if (facet === "type") return dot(`type-${value.toLowerCase()}`);
  const number = facet === "document" ? documentNumbers.get(value) : value;
  return dot(number < COLOURS ? `community-${number}` : "community-other");
}

// A community goes by the name of its most central member.
function valueName(facet, value) {
  if (facet === "relation") return relationLabel(factsOfRelation.get(value)[0]);
  if (facet === "document") return documents.get(value)?.title ?? value;
  if (facet === "polarity") return word(value === "-" ? "denied" : "affirmed");
  if (facet !== "community") return word(value);
  if (value === COLOURS) return word("others");
  const members = nodesWithFacts.filter((entity) => entity.community === value);
  return entityName(members.reduce((best, entity) => (entity.pagerank > best.pagerank ? entity : best)).id);
}
