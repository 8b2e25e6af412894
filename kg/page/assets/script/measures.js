// How central each node is. PageRank and betweenness are given where Python measured them; degree is counted here.

for (const entity of knowledge.entities) {
  entity.degree = knowledge.facts.length && (factsOfEntity.get(entity.id) ?? [])
    .reduce((sum, fact) => sum + (fact.subject === fact.object ? 2 : 1), 0);
}

const MEASURES = ["pagerank", "degree", "betweenness"]
  .filter((name) => nodesWithFacts.some((entity) => Number.isFinite(entity[name])));
const SMALLEST = 7;
const LARGEST = 20;

const highestOf = Object.fromEntries(MEASURES.map((name) => [name,
  nodesWithFacts.reduce((highest, entity) => Math.max(highest, entity[name] ?? 0), 0) || 1]));

// The radius of a node; a square is as large to the eye as a dot where its area is the same.
function sizeOf(entity) {
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((entity[state.size] ?? 0) / highestOf[state.size]);
  return isValue(entity) ? (radius * Math.sqrt(Math.PI)) / 2 : radius;
}

function isValue(entity) {
  return entity.type === "Date" || entity.type === "Quantity";
}

// Which place a node has by a measure; nodes of the same value share it.
function placeBy(name, entity) {
  return 1 + nodesWithFacts.filter((other) => (other[name] ?? 0) > (entity[name] ?? 0)).length;
}
