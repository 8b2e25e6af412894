// The card of an entity: names, links, how central it is, its neighbours, its facts, and what can be done with it.

const FEW_NEIGHBOURS = 12;

function entityCard(id) {
  const entity = entities.get(id);
  if (!entity) return null;
  return [
    cardHead([dot(`type-${entity.type.toLowerCase()}`), word(entity.type)], entityName(id)),
    definitions([
      ["names", entity.names.join(" · ")],
      ["namesEnglish", entity.english.join(" · ")],
      ["links", entity.links.length ? linkList(entity.links) : ""],
    ]),
    drawn.has(id) ? entityActions(id) : null,
    ...factSection("allFacts", ownFirst(id)),
    ...factSection("says", factsOfSpeaker.get(id)),
    ...neighbourSection(id),
    ...(drawn.has(id) ? [make("h3", {}, word("centrality")), centrality(entity)] : []),
  ];
}

// What an entity does comes before what is done to it.
function ownFirst(id) {
  return [...factsOfEntity.get(id) ?? []].sort((a, b) => (b.subject === id) - (a.subject === id));
}

function entityActions(id) {
  const steps = state.focus?.id === id ? state.focus.steps : 0;
  const isPinned = state.pinned.has(id);
  return make("div", { class: "actions" },
    make("span", { class: "steps" }, make("span", { class: "hint" }, word("surroundings")),
      choice(word("surroundings"), "steps", [1, 2, 3].map((n) => [n, String(n)]), steps, (n) => focusOn(id, n))),
    button("action", word("pathTo"), { "data-entry": "path", onclick: () => beginPath(id) }),
    button("action", word(isPinned ? "unpin" : "pin"), { "data-entry": "pin", "aria-pressed": String(isPinned),
      onclick: () => (isPinned ? unpin(id) : pin(id, graph.network.getPosition(id))) }),
    button("action", word("remove"), { "data-entry": "remove", onclick: () => removeNode(id) }));
}

function centrality(entity) {
  return make("ul", { class: "measures" }, ...MEASURES.map((name) => make("li", {},
    `${word(`measure_${name}`)} ${number(entity[name] ?? 0)}`, " ",
    make("span", { class: "hint" }, word("place", placeBy(name, entity), nodesWithFacts.length)))));
}

function neighbourSection(id) {
  const around = grouped((factsOfEntity.get(id) ?? []).filter((fact) => fact.subject !== fact.object),
    (fact) => [fact.subject === id ? fact.object : fact.subject]);
  if (around.size === 0) return [];
  const sorted = [...around.keys()].sort((a, b) => entities.get(b).pagerank - entities.get(a).pagerank);
  const more = sorted.length - FEW_NEIGHBOURS;
  return [make("h3", {}, `${word("neighbours")} (${sorted.length})`),
    make("p", { class: "neighbours" }, ...sorted.slice(0, FEW_NEIGHBOURS).map(neighbour),
      more > 0 ? make("span", { class: "hint" }, `+${more}`) : null)];
}

function neighbour(id) {
  return make("button", { type: "button", class: "neighbour", onclick: () => select("node", id, "card") },
    dot(`type-${entities.get(id).type.toLowerCase()}`), entityName(id));
}

function linkList(links) {
  return make("span", { class: "links" }, ...links.map((link) => make("a",
    { href: link, target: "_blank", rel: "noopener noreferrer", title: word("opensOutside") },
    link.replace(/^https?:\/\/(www\.)?/, ""))));
}
