// What is hidden, told over the drawing: a chip for each filter that is on, which takes it back.

function drawChips() {
  onChange(["shown", "lang", "pathFrom"], showChips);
  showChips();
}

function showChips() {
  const chips = [...Object.keys(state.hidden).map(facetChip), ...rangeChips(), ...viewChips()];
  const all = chips.length > 1 ? button("plain", word("showAll"), { "data-chip": "all", onclick: showAll }) : null;
  byId("chips").replaceChildren(...chips, ...(all ? [all] : []));
  byId("prompt").hidden = state.pathFrom === null;
  if (state.pathFrom === null) return;
  byId("prompt").replaceChildren(make("span", {}, word("pathPrompt", entityName(state.pathFrom))),
    button("plain", word("cancel"), { onclick: () => change({ pathFrom: null }) }));
}

function chip(name, text, takeBack) {
  return make("button", { type: "button", class: "chip", "data-chip": name, title: word("takeBack"), onclick: takeBack },
    make("span", { class: "chip-text" }, text), make("span", { "aria-hidden": "true" }, "×"));
}

// Names what is shown where that is shorter than what is hidden.
function facetChip(facet) {
  const hidden = [...state.hidden[facet]];
  const left = facetValues(facet).filter((value) => !state.hidden[facet].has(value));
  const few = left.length > 0 && left.length < hidden.length;
  const names = (few ? left : hidden).map((value) => valueName(facet, value));
  const listed = names.length > 3 ? `${names.slice(0, 2).join(", ")} +${names.length - 2}` : names.join(", ");
  return chip(facet, word(few ? "onlyThese" : "without", listed), () => hideValues(facet, new Set()));
}

function rangeChips() {
  const chips = [];
  if (state.least > 0) {
    chips.push(chip("least", `${word("confidence")} ≥ ${percent(state.least)}`, () => change({ least: 0 })));
  }
  if (state.period) {
    chips.push(chip("period", periodName(state.period), () => change({ period: null })));
  }
  return chips;
}

function periodName([first, last]) {
  if (last === null) return word("fromYear", first);
  if (first === null) return word("toYear", last);
  return first === last ? String(first) : `${first} – ${last}`;
}

function viewChips() {
  const chips = [];
  if (state.focus) {
    const { id, steps } = state.focus;
    chips.push(chip("focus", word("around", entityName(id), steps), () => change({ focus: null })));
  }
  if (state.removed.size) {
    const names = [...state.removed].slice(0, 2).map(entityName);
    const more = state.removed.size - names.length;
    chips.push(chip("removed", word("without", names.join(", ") + (more ? ` +${more}` : "")),
      () => change({ removed: new Set() })));
  }
  return chips;
}
