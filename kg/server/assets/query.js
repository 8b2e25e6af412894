// The query editor: it asks /sparql on its own server, and no one else.
import { showRows } from "./query/answer.js";
import { element, paint } from "./query/paint.js";
import { queryOf, showQuestion, showQuestions } from "./query/questions.js";
import { keep, kept, language, switchLanguage, words } from "./query/words.js";

const START = "SELECT ?who ?name WHERE {\n  ?who rdfs:label ?name\n}\nLIMIT 20\n";
const ROWS = "application/sparql-results+json";
const TURTLE = "text/turtle";
const FILES = {
  rows: { CSV: ["text/csv", "csv"], TSV: ["text/tab-separated-values", "tsv"], JSON: [ROWS, "json"] },
  triples: { Turtle: [TURTLE, "ttl"], "JSON-LD": ["application/ld+json", "jsonld"], "N-Triples": ["application/n-triples", "nt"] },
};
const byId = (id) => document.getElementById(id);
const field = byId("query");
let known = { name: "kg", prefixes: {}, questions: [], writable: false };
let asked = 0;

function say(words_) {
  for (const target of document.querySelectorAll("[data-words]")) target.textContent = words_[target.dataset.words];
  document.documentElement.lang = language();
  byId("language").textContent = words_.language;
  byId("language").lang = language() === "it" ? "en" : "it";
  showQuestions(known.questions);
  showQuestion(chosen());
}

const chosen = () => known.questions.find((question) => question.name === byId("question").value);

function write(query) {
  field.value = query;
  paint(query, byId("painted"));
}

async function send(query, accept) {
  const body = new URLSearchParams({ query });
  return fetch("/sparql", { method: "POST", body, headers: { Accept: accept } });
}

async function run() {
  const query = field.value;
  const turn = ++asked;
  const began = performance.now();
  history.replaceState(null, "", `#query=${encodeURIComponent(query)}`);
  byId("run").disabled = true;
  byId("status").textContent = words().running;
  byId("error").hidden = byId("result").hidden = true;
  try {
    const response = await send(query, `${ROWS}, ${TURTLE};q=0.9`);
    const text = await response.text();
    if (turn === asked) show(response, text, query, ((performance.now() - began) / 1000).toFixed(2));
  } catch {
    if (turn === asked) complain(words().unreachable);
  } finally {
    byId("run").disabled = false;
  }
}

function show(response, text, query, seconds) {
  if (!response.ok) return complain(text);
  const rows = response.headers.get("content-type").startsWith(ROWS);
  const results = rows ? JSON.parse(text) : null;
  const told = !rows ? words().triples : "boolean" in results ? answerOf(results) : words().rows(results.results.bindings.length);
  byId("status").textContent = `${told} ${words().in(seconds)}`;
  byId("result").hidden = rows && "boolean" in results;
  byId("more").hidden = true;
  if (!rows) byId("rows").replaceChildren(element("pre", {}, text));
  else if (!("boolean" in results)) fill(results);
  const files = Object.entries(rows ? FILES.rows : FILES.triples);
  byId("downloads").replaceChildren(...files.map(([name, [type, ending]]) => download(name, type, ending, query)));
}

const answerOf = (results) => (results.boolean ? words().yes : words().no);

function fill(results) {
  const more = showRows(results, byId("rows"), { prefixes: known.prefixes, describe });
  byId("more").onclick = () => {
    const left = more();
    byId("more").hidden = left === 0;
    byId("more").textContent = words().more(left);
  };
  byId("more").onclick();
}

function describe(iri) {
  write(`DESCRIBE <${iri.replace(/[\u0000- <>"{}|^`\\]/gu, encodeURIComponent)}>\n`);
  run();
}

function complain(text) {
  byId("status").textContent = words().failed;
  const [sentence, ...excerpt] = text.trim().split("\n");
  const lines = excerpt.join("\n").replace(/^\n+/u, "");
  byId("error").replaceChildren(element("p", {}, sentence), ...(lines ? [element("pre", {}, lines)] : []));
  byId("error").hidden = false;
}

function download(name, type, ending, query) {
  const button = element("button", { type: "button", ariaLabel: `${words().download} ${name}` }, name);
  button.addEventListener("click", async () => {
    const response = await send(query, type);
    if (!response.ok) return complain(await response.text());
    const link = element("a", { href: URL.createObjectURL(await response.blob()), download: `${known.name}.${ending}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  return button;
}

async function copyLink() {
  history.replaceState(null, "", `#query=${encodeURIComponent(field.value)}`);
  try {
    await navigator.clipboard.writeText(location.href);
    byId("status").textContent = words().copied;
  } catch {
    byId("status").textContent = words().inAddress;
  }
}

function fromAddress() {
  const found = /^#query=(.*)$/su.exec(location.hash);
  if (!found) return false;
  try {
    write(decodeURIComponent(found[1]));
  } catch {
    return false; // the link was cut in the middle of a letter
  }
  return true;
}

function dress(theme) {
  document.documentElement.dataset.theme = theme;
}

async function start() {
  dress(kept("kg-theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  if (!fromAddress()) write(START);
  say(words());
  field.addEventListener("input", () => paint(field.value, byId("painted")));
  byId("asking").addEventListener("submit", (event) => (event.preventDefault(), run()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  byId("question").addEventListener("change", () => showQuestion(chosen()));
  byId("ready").addEventListener("submit", (event) => (event.preventDefault(), take()));
  byId("link").addEventListener("click", copyLink);
  byId("language").addEventListener("click", () => (switchLanguage(), say(words())));
  byId("theme").addEventListener("click", () => {
    dress(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    keep("kg-theme", document.documentElement.dataset.theme);
  });
  window.addEventListener("hashchange", fromAddress);
  known = await (await fetch("/questions.json")).json();
  byId("name").textContent = known.name;
  document.title = `${known.name} · SPARQL · kg`;
  byId("prefixes").replaceChildren(
    ...Object.entries(known.prefixes).flatMap(([prefix, namespace]) => [element("dt", {}, `${prefix}:`), element("dd", {}, namespace)]),
  );
  say(words());
  document.documentElement.dataset.ready = "yes";
}

async function take() {
  byId("error").hidden = true;
  try {
    write(await queryOf(chosen()));
    await run();
  } catch (error) {
    complain(error.message);
  }
}

start();
