// The years that a fact is about, from its time or, where it has none, from a date that is its object. Times are XSD
// dates or EDTF: "2019", "2019-05-03", "198X", "14XX", "2010/2015", "../2022", "1987~".

const DATED = new Set(["date", "dateTime", "gYear", "gYearMonth", "EDTF"]);
const yearsByFact = new Map();

function yearsOf(fact) {
  if (!yearsByFact.has(fact.id)) yearsByFact.set(fact.id, readYears(fact));
  return yearsByFact.get(fact.id);
}

function readYears(fact) {
  const own = fact.timeValue ? { lexical: fact.timeValue, datatype: fact.timeDatatype } : null;
  const value = own ?? entities.get(fact.object)?.value;
  if (!value || !DATED.has(value.datatype)) return null;
  const [from, to] = value.lexical.includes("/") ? value.lexical.split("/") : [value.lexical, value.lexical];
  const first = from === ".." ? -Infinity : yearIn(from, "0");
  const last = to === ".." ? Infinity : yearIn(to, "9");
  return first === null || last === null ? null : [first, last];
}

function yearIn(text, unknown) {
  const found = /^-?\d\d(?:\d\d+|\dX|XX)/.exec(text);
  return found ? Number(found[0].replaceAll("X", unknown)) : null;
}

// Whether years found lie in a period, whose ends may be open (null).
function overlaps(years, [first, last]) {
  return years !== null && years[0] <= (last ?? Infinity) && years[1] >= (first ?? -Infinity);
}

// Every year at which a time begins or ends, sorted.
function knownYears() {
  const years = knowledge.facts.flatMap((fact) => yearsOf(fact) ?? []).filter(Number.isFinite);
  return [...new Set(years)].sort((a, b) => a - b);
}
