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

function relationName(fact) {
  const { labels, lemma } = fact.relation;
  const label = labels[state.lang] ?? labels[documents.get(fact.evidence[0]?.document)?.lang] ?? lemma;
  return fact.polarity === "-" ? `${word("not")} ${label}` : label;
}
