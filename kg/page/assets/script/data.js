// Ways to find in what the page was given.

const knowledge = given.knowledge;
const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
const documents = new Map(knowledge.documents.map((article) => [article.id, article]));
const drawn = new Set(given.nodes.map((node) => node.id));
const givenNodes = new Map(given.nodes.map((node) => [node.id, node]));
const givenEdges = new Map(given.edges.map((edge) => [edge.id, edge]));

const factsOfEntity = grouped(knowledge.facts, (fact) => new Set([fact.subject, fact.object]));
const factsOfSpeaker = grouped(knowledge.facts, (fact) => (fact.speaker === null ? [] : [fact.speaker]));
const factsOfSentence = grouped(knowledge.facts, (fact) => new Set(fact.evidence.map(sentenceKey)));
const factsOfRelation = grouped(knowledge.facts, (fact) => [fact.relation.id]);
const factsOfPair = grouped(knowledge.facts, (fact) => [pairKey(fact.subject, fact.object)]);

function grouped(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}

function sentenceKey(span) {
  return JSON.stringify([span.document, span.sentence]);
}

// Two ends of facts, whichever way the facts go.
function pairKey(one, other) {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

function documentsOf(fact) {
  return [...new Set(fact.evidence.map((span) => span.document))];
}

// How real a fact is, as one word: what is denied is denied first of all.
function howReal(fact) {
  return fact.polarity === "-" ? "denied" : fact.modality;
}
