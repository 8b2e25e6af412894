// The facts as a table: sorted by a press on a column's head, walked with the arrow keys. Rows are added while scrolling.

const ROWS_AT_ONCE = 150;
const table = { column: null, down: false, list: [], rows: 0 };

const columns = {
  subject: { text: (fact) => entityName(fact.subject) },
  predicate: { text: relationName },
  object: { text: (fact) => entityName(fact.object) },
  status: { text: statusName, cell: (fact) => [lineSample(howReal(fact)), " ", statusName(fact)] },
  speaker: { text: (fact) => (fact.speaker === null ? "" : entityName(fact.speaker)), extra: true },
  time: { text: whenOf, extra: true },
  confidence: { text: (fact) => percent(fact.confidence), sort: (fact) => fact.confidence },
};

function drawTable() {
  onChange(["lang", "shown"], showTable);
  onChange(["selection", "tab"], showCurrentRow);
  byId("pane-facts").addEventListener("scroll", () => {
    const pane = byId("pane-facts");
    if (pane.scrollTop + pane.clientHeight > pane.scrollHeight - 600) addRows(table.rows + ROWS_AT_ONCE);
  });
  showTable();
}

function showTable() {
  table.list = sortedFacts();
  table.rows = 0;
  const focused = document.activeElement?.dataset?.column;
  byId("pane-facts").replaceChildren(table.list.length
    ? make("table", { role: "grid", "aria-label": word("allFacts"), "aria-rowcount": table.list.length + 1 },
      make("thead", {}, make("tr", {}, ...Object.keys(columns).map(columnHead))),
      make("tbody", { onkeydown: rowKey, onclick: (event) => chooseRow(event.target.closest("tr")) }))
    : make("p", { class: "hint" }, word("noFacts")));
  addRows(ROWS_AT_ONCE);
  showCurrentRow();
  if (focused) byId("pane-facts").querySelector(`[data-column=${focused}]`)?.focus();
}

function columnHead(key) {
  const current = table.column === key;
  return make("th", { scope: "col", class: columns[key].extra ? "extra" : null,
    "aria-sort": current ? (table.down ? "descending" : "ascending") : "none" },
  make("button", { type: "button", "data-column": key, onclick: () => sortBy(key) }, word(`column_${key}`),
    make("span", { "aria-hidden": "true" }, current ? (table.down ? " ↓" : " ↑") : "")));
}

// Up, down, and back to the order of the text.
function sortBy(column) {
  const again = table.column === column;
  table.column = again && table.down ? null : column;
  table.down = again && !table.down;
  showTable();
}

function sortedFacts() {
  const listed = [...visible().list];
  if (table.column === null) return listed;
  const { text, sort } = columns[table.column];
  const order = new Intl.Collator(state.lang, { numeric: true });
  const compare = sort ? (a, b) => sort(a) - sort(b) : (a, b) => order.compare(text(a), text(b));
  return listed.sort((a, b) => (table.down ? -1 : 1) * compare(a, b));
}

function addRows(until) {
  const body = byId("pane-facts").querySelector("tbody");
  if (!body) return;
  body.append(...table.list.slice(table.rows, until).map((fact, index) => make("tr", { "data-fact": fact.id, tabindex: -1,
    "aria-rowindex": table.rows + index + 2 }, ...Object.values(columns).map(({ text, cell, extra }) =>
    make("td", { class: extra ? "extra" : null }, ...(cell ? cell(fact) : [text(fact)]))))));
  table.rows = Math.min(Math.max(until, table.rows), table.list.length);
}

function showCurrentRow() {
  const current = state.selection?.kind === "fact" ? state.selection.id : null;
  const position = table.list.findIndex((fact) => fact.id === current);
  if (position >= table.rows) addRows(position + ROWS_AT_ONCE);
  const rows = [...byId("pane-facts").querySelectorAll("tbody tr")];
  for (const row of rows) {
    row.setAttribute("aria-selected", String(row.dataset.fact === current));
    row.tabIndex = row.dataset.fact === current ? 0 : -1;
  }
  if (position < 0 && rows.length) rows[0].tabIndex = 0;
  if (position >= 0 && state.selection.from !== "facts") rows[position].scrollIntoView({ block: "nearest" });
}

function chooseRow(row) {
  if (row && String(getSelection()) === "") select("fact", row.dataset.fact, "facts");
}

function rowKey(event) {
  const row = event.target.closest("tr");
  if (event.key === "Enter" || event.key === " ") chooseRow(row);
  const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling,
    Home: row.parentElement.firstElementChild, End: row.parentElement.lastElementChild }[event.key];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
  if (next || ["Enter", " ", "ArrowDown", "ArrowUp"].includes(event.key)) event.preventDefault();
}
