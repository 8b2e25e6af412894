// Answers as elements: whatever a graph holds reaches the page as text nodes alone.
import { element } from "./paint.js";

const AT_ONCE = 500;
const STRING = "http://www.w3.org/2001/XMLSchema#string";
const TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

export function shortened(iri, prefixes) {
  const fitting = Object.entries(prefixes).filter(
    ([, namespace]) => iri.startsWith(namespace) && !/[/#?]/.test(iri.slice(namespace.length)),
  );
  if (fitting.length === 0) return iri;
  const [prefix, namespace] = fitting.reduce((one, other) => (other[1].length > one[1].length ? other : one));
  return `${prefix}:${readable(iri.slice(namespace.length))}`;
}

// Fills `target` with a table, the first rows at once; gives a function that adds more and tells how many are left.
export function showRows(results, target, context) {
  const columns = results.head.vars;
  const body = element("tbody");
  const head = element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, name)));
  target.replaceChildren(element("table", {}, element("thead", {}, head), body));
  let shown = 0;
  return () => {
    const next = results.results.bindings.slice(shown, shown + AT_ONCE);
    body.append(...next.map((row) => element("tr", {}, ...columns.map((name) => cell(row[name], context)))));
    shown += next.length;
    return results.results.bindings.length - shown;
  };
}

function cell(term, context) {
  return term === undefined ? element("td") : element("td", {}, ...content(term, context));
}

function content(term, { prefixes, describe }) {
  if (term.type === "uri") {
    const button = element("button", { type: "button", title: term.value }, shortened(term.value, prefixes));
    button.addEventListener("click", () => describe(term.value));
    return [button];
  }
  if (term.type === "bnode") return [`_:${term.value}`];
  if (term.type === "triple") {
    return ["<< ", ...["subject", "predicate", "object"].flatMap((end) => [...content(term.value[end], { prefixes, describe }), " "]), ">>"];
  }
  const mark = term["xml:lang"] ? `@${term["xml:lang"]}` : typed(term.datatype, prefixes);
  return mark ? [term.value, element("small", {}, mark)] : [term.value];
}

function typed(datatype, prefixes) {
  return datatype && datatype !== STRING && datatype !== TEXT ? shortened(datatype, prefixes) : "";
}

function readable(local) {
  try {
    return decodeURIComponent(local);
  } catch {
    return local;
  }
}
