// The words of the interface and the labels of the graph, in the language chosen.

const words = given.words;

function word(key, ...values) {
  let text = words[state.lang][key] ?? key;
  if (Array.isArray(text)) text = text[values[0] === 1 ? 0 : 1];
  return text.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

function counted(count, key) {
  return `${count.toLocaleString(state.lang)} ${word(key, count)}`;
}

function entityName(id) {
  const entity = entities.get(id);
  if (!entity) return id;
  return state.lang === "en" && entity.english.length ? entity.english[0] : entity.names[0];
}

// The name broken into lines, for the drawing.
function entityLines(id) {
  const { own, en } = entities.get(id).short;
  return (state.lang === "en" && en ? en : own).split("\n");
}

function relationLabel({ relation, evidence }) {
  return relation.labels[state.lang] ?? relation.labels[documents.get(evidence[0]?.document)?.lang] ?? relation.lemma;
}

function relationName(fact) {
  return fact.polarity === "-" ? `${word("not")} ${relationLabel(fact)}` : relationLabel(fact);
}

function percent(share) {
  return share.toLocaleString(state.lang, { style: "percent" });
}

function number(value) {
  return value.toLocaleString(state.lang, { maximumSignificantDigits: 3 });
}
