// Finding a name: suggestions while typing, over all names in both languages, whatever their accents.

const MOST_SUGGESTIONS = 8;
const search = { found: [], active: 0, names: [] };

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘`´]/g, "'").toLowerCase();
}

function drawSearch() {
  search.names = knowledge.entities.flatMap((entity) => [...new Set([...entity.names, ...entity.english])]
    .map((name) => ({ name, folded: fold(name), entity })));
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

// Names that begin with the words typed come first, then names with a word that does, then any; the central ones first.
function matches(typed) {
  const rank = (folded) => {
    const at = folded.indexOf(typed);
    if (at <= 0) return at;
    return /[\p{L}\p{N}]/u.test(folded[at - 1]) ? 2 : 1;
  };
  const best = new Map();
  for (const { name, folded, entity } of search.names) {
    const value = rank(folded);
    if (value >= 0 && !(best.get(entity.id)?.value <= value)) best.set(entity.id, { name, entity, value });
  }
  return [...best.values()].sort((a, b) => a.value - b.value || b.entity.pagerank - a.entity.pagerank);
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

function suggestion({ name, entity }, index) {
  const shown = entityName(entity.id);
  const item = make("li", { id: `suggestion-${index}`, role: "option", "aria-selected": String(index === search.active) },
    dot(`type-${entity.type.toLowerCase()}`), make("span", { class: "name" }, name),
    make("span", { class: "hint" }, name === shown ? word(entity.type) : shown));
  // Before the input loses the focus and the list closes.
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    choose(index);
  });
  return item;
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
    if (byId("suggestions").hidden) byId("search").value = "";
    closeSuggestions();
  }
}

function choose(index) {
  const { entity } = search.found[index];
  byId("search").value = entityName(entity.id);
  closeSuggestions();
  select("node", entity.id, "search");
}

function closeSuggestions() {
  search.found = [];
  byId("suggestions").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
  byId("search").removeAttribute("aria-activedescendant");
}
