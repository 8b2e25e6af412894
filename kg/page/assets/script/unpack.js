// What the page was given, read back from the compact form that `packing.py` writes it in.

const DASHES = { actual: false, planned: [10, 6], desired: [10, 6], possible: [10, 6], reported: [2, 5] };

const given = unpacked(JSON.parse(document.getElementById("data").textContent));

function unpacked({ nodes, edges, options, words, knowledge: packed }) {
  const documents = packed.documents.map((article) => ({ ...article, blocks: article.blocks.map((block) => ({ ...block,
    parts: block.parts.map((part) => (typeof part === "string" ? { text: part } : { sentence: part[0], text: part[1] })) })) }));
  const facts = rows(packed.facts)
    .map((fact) => ({ ...fact, evidence: spans(fact.evidence, documents) }));
  const entities = rows(packed.entities).map((entity) => ({ ...entity, mentions: spans(entity.mentions, documents),
    short: { own: entity.short?.own ?? entity.names[0], en: entity.short?.en ?? entity.english[0] ?? null } }));
  return { options, words, knowledge: { ...packed, documents, facts, entities },
    nodes: givenPlaces(nodes, entities), edges: facts.map((fact) => line(fact, edges)) };
}

// A column holds one value for all rows, or values by number, or each in its row.
function rows(columns) {
  const length = Math.max(0, ...Object.values(columns).map(({ each, at }) => (each ?? at ?? [null]).length));
  const read = ({ all, of, at, each }, row) => (each ? each[row] : at ? of[at[row]] : all);
  return Array.from({ length }, (_, row) => Object.fromEntries(Object.keys(columns)
    .map((key) => [key, read(columns[key], row)])));
}

function spans(numbers, documents) {
  return Array.from({ length: numbers.length / 4 }, (_, index) => {
    const [number, sentence, start, end] = numbers.slice(index * 4, index * 4 + 4);
    return { document: documents[number].id, sentence, start, end };
  });
}

// The entities that stand in facts have a community, and a place each, in the same order.
function givenPlaces(places, entities) {
  return entities.filter(({ community }) => community !== null).map(({ id, type }, index) => ({ id,
    x: places[index][0], y: places[index][1], shape: type === "Date" || type === "Quantity" ? "square" : "dot" }));
}

// A line is straight unless others join the same nodes; `bends` says of those how they bend, or how wide a loop is.
function line({ id, subject, object, modality, polarity }, bends) {
  const edge = { id, from: subject, to: object, dashes: DASHES[modality], denied: polarity === "-", smooth: false };
  const bend = bends[id] ?? 0;
  if (subject === object) edge.selfReference = { size: 22 + 12 * bend, angle: Math.PI / 4 };
  else if (bend) edge.smooth = { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) };
  return edge;
}
