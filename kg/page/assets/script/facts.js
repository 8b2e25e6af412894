// Lists of facts in cards, and the two tabs: the text and the table of facts.

function drawTabs() {
  for (const tab of ["text", "facts"]) {
    byId(`tab-${tab}`).addEventListener("click", () => change({ tab }));
    byId(`tab-${tab}`).addEventListener("keydown", (event) => {
      if (event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
      change({ tab: tab === "text" ? "facts" : "text" });
      byId(`tab-${state.tab}`).focus();
    });
  }
  byId("wide").addEventListener("click", () => change({ wide: !state.wide }));
  onChange(["tab", "lang", "shown", "wide"], showTabs);
  showTabs();
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
  document.querySelector("main").classList.toggle("wide", state.wide);
  byId("wide").setAttribute("aria-pressed", String(state.wide));
}

function factList(listed, from) {
  return make("ul", { class: "facts" }, ...listed.map((fact) => make("li", {}, factButton(fact, from))));
}

function factButton(fact, from) {
  return make("button", { type: "button", class: "fact", "data-fact": fact.id, onclick: () => select("fact", fact.id, from) },
    make("span", { class: "statement" }, ...factWords(fact)),
    make("span", { class: "how" }, lineSample(howReal(fact)), factNote(fact)));
}

function factWords(fact) {
  return [make("b", {}, entityName(fact.subject)), " ",
    make("span", { class: howReal(fact) === "denied" ? "predicate denied" : "predicate" }, relationName(fact)), " ",
    make("b", {}, entityName(fact.object))];
}

function factNote(fact) {
  const parts = [statusName(fact)];
  if (fact.speaker !== null) parts.push(entityName(fact.speaker));
  if (fact.time) parts.push(fact.time);
  return parts.join(" · ");
}

function statusName(fact) {
  return fact.polarity === "-" && fact.modality !== "actual"
    ? `${word("denied")}, ${word(fact.modality)}` : word(howReal(fact));
}
