// The facts that are shown as JSON lines and as CSV: the same keys and columns as kg's own files.

function factRecord(fact) {
  const spans = fact.evidence.map(evidenceRecord);
  const first = spans[0] ?? { document: null, sentence: null, start: null, end: null, text: null };
  return {
    id: fact.id,
    subject: slot(fact.subject),
    predicate: { id: fact.relation.id, lemma: fact.relation.lemma, names: Object.values(fact.relation.labels),
      labels: fact.relation.labels, canonical: fact.relation.canonical },
    object: slot(fact.object),
    polarity: fact.polarity,
    modality: fact.modality,
    speaker: fact.speaker === null ? null : slot(fact.speaker),
    time: fact.time,
    time_value: fact.timeValue,
    time_datatype: fact.timeDatatype ?? null,
    document: first.document,
    sentence: first.sentence,
    start: first.start,
    end: first.end,
    text: first.text,
    evidence: spans,
    rule: fact.rules[0] ?? null,
    rules: fact.rules,
    confidence: fact.confidence,
  };
}

function slot(id) {
  const entity = entities.get(id);
  const found = { id, names: [...new Set([...entity.names, ...entity.english])], type: entity.type, english: entity.english,
    lang: entity.lang, links: entity.links };
  if (!entity.value) return found;
  const { lexical, datatype, unit } = entity.value;
  return { ...found, value: lexical, datatype, unit };
}

// Where each sentence begins in its article, in characters as Python counts them; the page counts UTF-16 units.
const sentenceStarts = new Map();
for (const article of knowledge.documents) {
  for (const block of article.blocks) {
    let at = block.start;
    for (const part of block.parts) {
      if (part.sentence !== undefined) sentenceStarts.set(sentenceKey({ document: article.id, sentence: part.sentence }), at);
      at += characters(part.text);
    }
  }
}

function characters(text) {
  return [...text].length;
}

function evidenceRecord(span) {
  const whole = sentenceText.get(sentenceKey(span)) ?? "";
  const text = whole.slice(span.start, span.end);
  const start = (sentenceStarts.get(sentenceKey(span)) ?? 0) + characters(whole.slice(0, span.start));
  return { document: span.document, sentence: span.sentence, start, end: start + characters(text), text };
}

function toJsonLines(listed) {
  return listed.map((fact) => `${JSON.stringify(factRecord(fact)).replace(/[\x85\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`).join("");
}

function csvRow(fact) {
  const { subject, predicate, object, speaker, ...rest } = factRecord(fact);
  return { id: rest.id,
    subject: subject.id, subject_label: subject.names[0], subject_label_en: subject.english[0], subject_type: subject.type,
    relation: predicate.id, label: predicate.labels[subject.lang] ?? predicate.lemma, label_en: predicate.labels.en,
    lemma: predicate.lemma,
    object: object.id, object_label: object.names[0], object_label_en: object.english[0], object_type: object.type,
    object_value: object.value,
    polarity: rest.polarity === "-" ? "denied" : "affirmed", modality: rest.modality,
    speaker: speaker?.id, speaker_label: speaker?.names[0], time: rest.time, time_value: rest.time_value,
    confidence: rest.confidence, rules: rest.rules.join(" "), document: rest.document, sentence: rest.sentence,
    start: rest.start, end: rest.end, text: rest.text, evidence: JSON.stringify(rest.evidence) };
}

function toCsv(listed) {
  if (listed.length === 0) return "";
  const rows = listed.map(csvRow);
  return [Object.keys(rows[0]), ...rows.map(Object.values)].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

// A cell that a spreadsheet would take for a formula begins with an apostrophe, the sign for plain text there.
function csvCell(value) {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
