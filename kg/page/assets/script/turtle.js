// The facts that are shown as Turtle, in kg's vocabulary: every fact as a statement that says how real it is, and a
// plain triple beside it where the text affirms it as actual.

const NAMESPACES = {
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

function toTurtle(listed) {
  const things = new Set(listed.flatMap((fact) => [fact.subject, fact.object, fact.speaker]).filter((id) => id !== null));
  const prefixes = Object.entries({ ...NAMESPACES, kgv: vocabularyIri("") })
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const own = new Map(listed.filter((fact) => !fact.relation.canonical).map((fact) => [fact.relation.id, fact.relation]));
  return [`${prefixes.join("\n")}\n`, ...[...things].map(describedEntity), ...[...own.values()].map(describedRelation),
    ...listed.map(statedFact), ...quotedEvidence(listed)].join("\n");
}

function vocabularyIri(name) {
  return `${knowledge.base}vocabulary${fragment()}${name}`;
}

// An IRI has room for one "#" only.
function fragment() {
  return knowledge.base.endsWith("#") ? "/" : "#";
}

// The IRI of a thing under the base; whatever is not letter, digit or one of "_.-~" is percent-encoded.
function iri(kind, id) {
  const encoded = encodeURIComponent(id.toWellFormed())
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `<${knowledge.base}${kind}/${/^\.+$/.test(encoded) ? encoded.replaceAll(".", "%2E") : encoded}>`;
}

function literal(text, lang, datatype) {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const quoted = `"${text.toWellFormed().replace(/[\\"\n\r\t]/g, (sign) => escapes[sign])}"`;
  return /^[a-z]+(-[a-z0-9]+)*$/i.test(lang ?? "") ? `${quoted}@${lang}` : datatype ? `${quoted}^^<${datatype}>` : quoted;
}

function described(subject, pairs) {
  return `${subject} ${pairs.map(([property, value]) => `${property} ${value}`).join(" ;\n    ")} .\n`;
}

function describedEntity(id) {
  const entity = entities.get(id);
  const names = grouped([...entity.names.map((name) => [entity.lang, name]), ...entity.english.map((name) => ["en", name])],
    ([lang]) => [lang]);
  const labels = [...names.values()].flatMap((found) => [...new Map(found.map((pair) => [pair[1], pair])).values()]
    .flatMap(([lang, name], index) => (index ? ["skos:altLabel"] : ["rdfs:label", "skos:prefLabel"])
      .map((property) => [property, literal(name, lang)])));
  return described(iri("entity", id), [["a", `kgv:${entity.type}`], ...labels, ...describedValue(entity),
    ...entity.links.filter((link) => /^https?:[^\s<>"{}|\\^`]+$/.test(link)).map((link) => ["owl:sameAs", `<${link}>`])]);
}

// A date or a bare number is a literal where it is an object; an amount with a unit keeps a node, for value and unit.
function describedValue(entity) {
  if (!entity.literal) return [];
  if (!hasUnit(entity)) return [["rdf:value", literalOf(entity)]];
  const isMoney = /^[A-Z]{3}$/.test(entity.value.unit);
  return [["a", isMoney ? "schema:MonetaryAmount" : "schema:QuantitativeValue"], ["schema:value", literalOf(entity)],
    [isMoney ? "schema:currency" : "schema:unitText", literal(entity.value.unit)]];
}

function hasUnit(entity) {
  return Boolean(entity.value?.unit && entity.literal?.datatype);
}

function literalOf({ literal: { lexical, lang, datatype } }) {
  return literal(lexical, lang, datatype);
}

function describedRelation(relation) {
  return described(iri("relation", relation.id), [["a", "rdf:Property"], ["a", "kgv:Relation"],
    ...Object.entries(relation.labels).map(([lang, label]) => ["rdfs:label", literal(label, lang)])]);
}

function isLiteral(id) {
  return Boolean(entities.get(id).literal) && !hasUnit(entities.get(id));
}

function statedFact(fact) {
  const property = fact.relation.canonical ? `<${vocabularyIri(encodeURIComponent(fact.relation.id))}>`
    : iri("relation", fact.relation.id);
  const subject = iri("entity", fact.subject);
  const object = isLiteral(fact.object) ? literalOf(entities.get(fact.object)) : iri("entity", fact.object);
  const isReal = fact.polarity === "+" && fact.modality === "actual";
  const statement = described(iri("statement", fact.id), [["a", "rdf:Statement"], ["a", "kgv:Statement"],
    ["rdf:subject", subject], ["rdf:predicate", property], ["rdf:object", object],
    ...(isLiteral(fact.object) ? [["kgv:objectEntity", iri("entity", fact.object)]] : []), ...statementNotes(fact)]);
  return isReal ? described(subject, [[property, object]]) + statement : statement;
}

function statementNotes(fact) {
  return [
    ["kgv:polarity", fact.polarity === "-" ? "kgv:denied" : "kgv:affirmed"], ["kgv:modality", `kgv:${fact.modality}`],
    ["kgv:confidence", literal(decimal(fact.confidence), null, `${NAMESPACES.xsd}decimal`)],
    ["kgv:lemma", literal(fact.relation.lemma, languageOf(fact))],
    ...fact.rules.slice(0, 1).map((rule) => ["kgv:rule", literal(rule)]),
    ...(fact.rules.length > 1 ? [["kgv:ruleTrail", literal(fact.rules.join(" "))]] : []),
    ...(fact.speaker === null ? [] : [["kgv:claimedBy", iri("entity", fact.speaker)]]),
    ...(fact.time ? [["kgv:timeText", literal(fact.time, languageOf(fact))]] : []),
    ...(fact.timeLiteral ? [["kgv:time", literal(fact.timeLiteral.lexical, null, fact.timeLiteral.datatype)]] : []),
    ...fact.evidence.map((span) => ["prov:wasDerivedFrom", evidenceIri(span)]),
  ];
}

function evidenceIri(span) {
  const { start, end } = evidenceRecord(span);
  return `${iri("document", span.document).slice(0, -1)}${fragment()}char=${start},${end}>`;
}

function quotedEvidence(listed) {
  const spans = new Map(listed.flatMap((fact) => fact.evidence).map((span) => [evidenceIri(span), span]));
  return [...spans].map(([node, span]) => described(node, [["a", "kgv:Evidence"],
    ["prov:wasQuotedFrom", iri("document", span.document)], ["nif:anchorOf", literal(evidenceRecord(span).text)]]));
}

function decimal(share) {
  return Number.isInteger(share) ? share.toFixed(1) : String(share);
}

function languageOf(fact) {
  return documents.get(fact.evidence[0]?.document)?.lang;
}
