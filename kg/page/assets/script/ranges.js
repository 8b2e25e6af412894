// Filters that are a range, and how the graph is drawn. Built once, so that a slider is not replaced under the finger.

function drawRanges() {
  byId("least").addEventListener("input", () => change({ least: Number(byId("least").value) / 100 }));
  byId("show-all").addEventListener("click", showAll);
  byId("bundled").addEventListener("change", () => change({ bundled: byId("bundled").checked }));
  byId("size").replaceChildren(...MEASURES.map((name) => make("option", { value: name, "data-text": `measure_${name}` })));
  byId("size").addEventListener("change", () => change({ size: byId("size").value }));
  const years = knownYears();
  byId("times").hidden = years.length === 0;
  for (const end of ["first-year", "last-year"]) {
    byId(end).replaceChildren(make("option", { value: "" }, "…"),
      ...years.map((year) => make("option", { value: year }, String(year))));
    byId(end).addEventListener("change", choosePeriod);
  }
  byId("parallel").hidden = [...factsOfPair.values()].every((between) => between.length < 2);
  onChange(["shown", "lang", "bundled", "size"], showRanges);
  showRanges();
}

function choosePeriod() {
  const ends = ["first-year", "last-year"].map((end) => (byId(end).value === "" ? null : Number(byId(end).value)));
  if (ends.every((year) => year === null)) change({ period: null });
  else change({ period: ends.includes(null) ? ends : ends.sort((a, b) => a - b) });
}

function showRanges() {
  const shown = visible().facts.size;
  byId("least").value = Math.round(state.least * 100);
  byId("least").setAttribute("aria-valuetext", `${percent(state.least)}, ${counted(shown, "facts")}`);
  byId("least-value").textContent = `≥ ${percent(state.least)} · ${word("of", shown, knowledge.facts.length)}`;
  byId("first-year").value = state.period?.[0] ?? "";
  byId("last-year").value = state.period?.[1] ?? "";
  byId("dated").textContent = word("dated", knowledge.facts.filter((fact) => yearsOf(fact) !== null).length);
  byId("bundled").checked = state.bundled;
  byId("size").value = state.size;
}
