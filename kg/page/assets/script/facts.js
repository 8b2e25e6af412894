// The list of facts, and the two tabs of which it is one.

function drawFacts() {
  for (const tab of ["text", "facts"]) {
    byId(`tab-${tab}`).addEventListener("click", () => change({ tab }));
    byId(`tab-${tab}`).addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      change({ tab: tab === "text" ? "facts" : "text" });
      byId(`tab-${state.tab}`).focus();
    });
  }
  onChange(["lang", "hidden"], showFacts);
  onChange(["selection"], showCurrent);
  onChange(["tab", "lang", "hidden"], showTabs);
  showFacts();
  showTabs();
}

function showFacts() {
  const shown = visible().facts;
  const listed = knowledge.facts.filter((fact) => shown.has(fact.id));
  byId("pane-facts").replaceChildren(
    listed.length ? factList(listed, "facts") : make("p", { class: "hint" }, word("noFacts")));
  showCurrent();
}

function showCurrent() {
  const current = state.selection?.kind === "fact" ? state.selection.id : null;
  for (const button of byId("pane-facts").querySelectorAll("button.fact")) {
    if (button.dataset.fact === current) {
      button.setAttribute("aria-current", "true");
      if (state.selection.from !== "facts") button.scrollIntoView({ block: "nearest" });
    } else button.removeAttribute("aria-current");
  }
}

function showTabs() {
  const shown = visible().facts.size;
  const total = knowledge.facts.length;
  byId("tab-text").textContent = word("text");
  const count = shown === total ? String(total) : word("of", shown, total);
  byId("tab-facts").replaceChildren(word("allFacts"), " ", make("span", { class: "count" }, count));
  for (const tab of ["text", "facts"]) {
    const current = state.tab === tab;
    byId(`tab-${tab}`).setAttribute("aria-selected", String(current));
    byId(`tab-${tab}`).tabIndex = current ? 0 : -1;
    byId(`pane-${tab}`).hidden = !current;
  }
}

function factList(listed, from) {
  return make("ul", { class: "facts" }, ...listed.map((fact) => make("li", {},
    make("button", { type: "button", class: "fact", "data-fact": fact.id, onclick: () => select("fact", fact.id, from) },
      make("span", { class: "statement" }, ...factWords(fact)),
      make("span", { class: "how" }, lineSample(howReal(fact)), factNote(fact))))));
}

function factWords(fact) {
  return [make("b", {}, entityName(fact.subject)), " ",
    make("span", { class: howReal(fact) === "denied" ? "predicate denied" : "predicate" }, relationName(fact)), " ",
    make("b", {}, entityName(fact.object))];
}

function factNote(fact) {
  const parts = [fact.polarity === "-" && fact.modality !== "actual"
    ? `${word("denied")}, ${word(fact.modality)}` : word(howReal(fact))];
  if (fact.speaker !== null) parts.push(entityName(fact.speaker));
  if (fact.time) parts.push(fact.time);
  return parts.join(" · ");
}
