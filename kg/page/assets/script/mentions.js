// The mentions of entities in a sentence, as stretches that do not overlap: where one mention lies in another, the
// inner one has its words and the outer one what is left.

const mentionsOfSentence = grouped(
  knowledge.entities.flatMap((entity) => entity.mentions.map((span) => ({ ...span, id: entity.id }))),
  (span) => [sentenceKey(span)]);

// The stretches [start, end, entity] of a sentence, in order.
function mentionStretches(key) {
  const longestFirst = [...mentionsOfSentence.get(key) ?? []].filter((span) => span.end > span.start)
    .sort((a, b) => (b.end - b.start) - (a.end - a.start));
  let stretches = [];
  for (const { start, end, id } of longestFirst) {
    const outside = stretches.flatMap(([from, to, other]) => [[from, Math.min(to, start), other],
      [Math.max(from, end), to, other]]);
    stretches = [...outside.filter(([from, to]) => from < to), [start, end, id]];
  }
  return stretches.sort((a, b) => a[0] - b[0]);
}

// The words of a sentence from one place to another, mentions as elements that choose their entity.
function mentionNodes(text, stretches, from, to) {
  const nodes = [];
  let at = from;
  for (const [start, end, id] of stretches) {
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    if (first >= last) continue;
    nodes.push(text.slice(at, first), mentionElement(id, text.slice(first, last)));
    at = last;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== "");
}

function mentionElement(id, text) {
  return make("span", { class: "mention", role: "button", tabindex: -1, "data-entity": id }, text);
}
