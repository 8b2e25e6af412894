// The legend, which is also the filter: what the colours and lines mean, how often each occurs, and which are shown.

const HOW_REAL = ["actual", "planned", "desired", "possible", "reported", "denied"];

function drawLegend() {
  const phone = matchMedia("(max-width: 760px)");
  byId("legend").open = !phone.matches;
  onChange(["lang", "colour", "hidden"], showLegend);
  showLegend();
}

function showLegend() {
  const focused = document.activeElement?.dataset?.entry;
  const kinds = [["type", "byType"], ["community", "byCommunity"]];
  const nodes = knowledge.entities.filter((entity) => drawn.has(entity.id));
  const anyHidden = Object.values(state.hidden).some((values) => values.size);
  byId("legend-body").replaceChildren(
    make("h2", { id: "colour-heading" }, word("colourBy")),
    make("div", { class: "choice", role: "group", "aria-labelledby": "colour-heading" },
      ...kinds.map(([kind, key]) => make("button", { type: "button", "aria-pressed": String(state.colour === kind),
        "data-entry": kind, onclick: () => change({ colour: kind }) }, word(key)))),
    make("ul", {}, ...(state.colour === "type" ? typeEntries(nodes) : communityEntries(nodes))),
    make("h2", {}, word("howReal")),
    make("ul", {}, ...howEntries()),
    make("p", { class: "hint" }, word("filterHint")),
    make("button", { type: "button", class: "plain", disabled: !anyHidden, "data-entry": "all",
      onclick: () => change({ hidden: nothingHidden() }) }, word("showAll")),
  );
  if (focused) byId("legend-body").querySelector(`[data-entry="${CSS.escape(focused)}"]`)?.focus();
}

function entry(filter, value, sample, name, count) {
  return make("li", {}, make("button", { type: "button", class: "entry", "data-entry": `${filter}-${value}`,
    "aria-pressed": String(!state.hidden[filter].has(value)), onclick: () => toggleHidden(filter, value) },
  sample, make("span", { class: "name" }, name), make("span", { class: "count" }, String(count))));
}

function typeEntries(nodes) {
  const groups = grouped(nodes, (entity) => [entity.type]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([type, members]) => entry("type", type, dot(`type-${type.toLowerCase()}`), word(type), members.length));
}

// A community goes by the name of its most central member.
function communityEntries(nodes) {
  const groups = grouped(nodes, (entity) => [filters.nodes.community(entity)]);
  return [...groups].sort((a, b) => a[0] - b[0]).map(([community, members]) => {
    const centre = members.reduce((best, entity) => (entity.pagerank > best.pagerank ? entity : best));
    const isOther = community === COMMUNITY_COLOURS;
    return entry("community", community, dot(`community-${isOther ? "other" : community}`),
      isOther ? word("others") : entityName(centre.id), members.length);
  });
}

function howEntries() {
  const groups = grouped(knowledge.facts, (fact) => [howReal(fact)]);
  return HOW_REAL.filter((how) => groups.has(how))
    .map((how) => entry("how", how, lineSample(how), word(how), groups.get(how).length));
}

function dot(name) {
  return make("span", { class: `dot ${name}`, "aria-hidden": "true" });
}
