// The shortest ways between two entities, with the sentences that each step rests on.

function beginPath(id) {
  change({ pathFrom: id });
  byId("search").value = "";
  byId("search").focus();
}

function pathCard(key) {
  const [start, end] = JSON.parse(key);
  if (!entities.has(start) || !entities.has(end)) return null;
  const paths = currentPaths(key);
  const found = paths.length ? word("paths", paths.length) : word(filtersActive() ? "noPathShown" : "noPath");
  return [
    cardHead([word("path")], make("b", {}, entityName(start)), " → ", make("b", {}, entityName(end))),
    make("div", { class: "actions" },
      button("action", word("swap"), { "data-entry": "swap",
        onclick: () => select("path", JSON.stringify([end, start]), "card") }),
      make("label", { class: "check" }, make("input", { type: "checkbox", id: "directed", "data-entry": "directed",
        checked: state.directed, onchange: () => change({ directed: !state.directed }) }), word("directed"))),
    make("p", { class: "hint", id: "paths-found" }, found + (paths.length ? ` · ${counted(paths[0].length, "steps")}` : "")),
    make("ol", { class: "paths" }, ...paths.map(pathItem)),
  ];
}

function pathItem(path) {
  return make("li", {}, ...path.map((step) => make("div", { class: "step" }, ...step.facts.map(stepFact))));
}

function stepFact(fact) {
  const [span] = fact.evidence;
  return make("div", {}, factButton(fact, "card"),
    span && make("blockquote", { lang: documents.get(span.document)?.lang },
      ...marked(sentenceText.get(sentenceKey(span)) ?? "", [[span.start, span.end]])));
}
