// Finding entities and relations: suggestions while typing, over all names in both languages, whatever their accents.

const MOST_SUGGESTIONS = 8;
const search = { found: [], active: 0, names: [] };

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘`´]/g, "'").toLowerCase();
}

function drawSearch() {
  search.names = [...entityNames(), ...relationNames()].map((item) => ({ ...item, folded: fold(item.name) }));
  const input = byId("search");
  input.addEventListener("input", suggest);
  input.addEventListener("focus", suggest);
  input.addEventListener("blur", closeSuggestions);
  input.addEventListener("keydown", searchKey);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.closest?.("input, textarea")) return;
    event.preventDefault();
    input.focus();
  });
}

function entityNames() {
  return knowledge.entities.flatMap((entity) => [...new Set([...entity.names, ...entity.english])]
    .map((name) => ({ name, kind: "node", id: entity.id, weight: entity.pagerank })));
}

// A relation goes by the labels of all its facts and by their predicates; behind entities that match as well.
function relationNames() {
  return [...factsOfRelation].flatMap(([id, listed]) => {
    const names = listed.flatMap(({ relation }) => [...Object.values(relation.labels), relation.lemma]);
    return [...new Set(names)].map((name) => ({ name, kind: "relation", id, weight: listed.length / knowledge.facts.length - 1 }));
  });
}

// Names that begin with the words typed come first, then names with a word that does, then any; the central ones first.
function matches(typed) {
  const rank = (folded) => {
    const at = folded.indexOf(typed);
    if (at <= 0) return at;
    return /[\p{L}\p{N}]/u.test(folded[at - 1]) ? 2 : 1;
  };
  const best = new Map();
  for (const item of search.names) {
    const value = rank(item.folded);
    const key = `${item.kind} ${item.id}`;
    if (value >= 0 && !(best.get(key)?.value <= value)) best.set(key, { ...item, value });
  }
  return [...best.values()].sort((a, b) => a.value - b.value || b.weight - a.weight);
}

function suggest() {
  const typed = fold(byId("search").value.trim());
  if (!typed) {
    closeSuggestions();
    return;
  }
  search.found = matches(typed).slice(0, MOST_SUGGESTIONS);
  search.active = 0;
  showSuggestions();
}

function showSuggestions() {
  const { found, active } = search;
  byId("suggestions").replaceChildren(...(found.length
    ? found.map((item, index) => suggestion(item, index))
    : [make("li", { class: "hint", role: "option", "aria-disabled": "true" }, word("noMatch"))]));
  byId("suggestions").hidden = false;
  byId("search").setAttribute("aria-expanded", "true");
  byId("search").setAttribute("aria-activedescendant", found.length ? `suggestion-${active}` : "");
}

function suggestion(found, index) {
  const { mark, note } = found.kind === "node" ? nodeNote(found) : relationNote(found);
  const item = make("li", { id: `suggestion-${index}`, role: "option", "aria-selected": String(index === search.active) },
    mark, make("span", { class: "name" }, found.name), make("span", { class: "hint" }, note));
  // Before the input loses the focus and the list closes.
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    choose(index);
  });
  return item;
}

function nodeNote({ id, name }) {
  const { type } = entities.get(id);
  return { mark: dot(`type-${type.toLowerCase()}`), note: name === entityName(id) ? word(type) : entityName(id) };
}

function relationNote({ id }) {
  return { mark: lineSample("actual"), note: counted(factsOfRelation.get(id).length, "facts") };
}

function searchKey(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps && search.found.length) {
    event.preventDefault();
    search.active = (search.active + steps[event.key] + search.found.length) % search.found.length;
    showSuggestions();
  } else if (event.key === "Enter" && !byId("suggestions").hidden && search.found.length) {
    choose(search.active);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    if (byId("suggestions").hidden) {
      byId("search").value = "";
      change({ pathFrom: null });
    }
    closeSuggestions();
  }
}

function choose(index) {
  const { kind, id } = search.found[index];
  byId("search").value = kind === "node" ? entityName(id) : relationLabel(factsOfRelation.get(id)[0]);
  closeSuggestions();
  select(kind, id, "search");
}

function closeSuggestions() {
  search.found = [];
  byId("suggestions").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
  byId("search").removeAttribute("aria-activedescendant");
}
