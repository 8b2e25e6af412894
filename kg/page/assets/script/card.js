// The card of what is selected: an entity, a fact, or a sentence with its facts.

function drawCard() {
  onChange(["selection", "lang"], showCard);
}

function showCard() {
  const card = byId("card");
  const chosen = state.selection;
  const content = chosen && { node: entityCard, fact: factCard, sentence: sentenceCard }[chosen.kind](chosen.id);
  card.hidden = !content;
  card.replaceChildren(...(content ?? []));
  card.scrollTop = 0;
}

function cardHead(kind, ...title) {
  return make("div", { class: "card-head" },
    make("div", {}, make("p", { class: "kind" }, ...kind), make("h2", { class: title.length === 1 ? "name" : null }, ...title)),
    make("button", { type: "button", class: "icon", "aria-label": word("close"), onclick: clearSelection }, "×"));
}

function entityCard(id) {
  const entity = entities.get(id);
  if (!entity) return null;
  return [
    cardHead([dot(`type-${entity.type.toLowerCase()}`), word(entity.type)], entityName(id)),
    definitions([
      ["names", entity.names.join(" · ")],
      ["namesEnglish", entity.english.join(" · ")],
      ["links", entity.links.length ? linkList(entity.links) : ""],
    ]),
    ...factSection("allFacts", factsOfEntity.get(id)),
    ...factSection("says", factsOfSpeaker.get(id)),
  ];
}

function factSection(key, listed) {
  if (!listed) return [];
  return [make("h3", {}, `${word(key)} (${listed.length})`), factList(listed, "card")];
}

function factCard(id) {
  const fact = facts.get(id);
  if (!fact) return null;
  const how = howReal(fact);
  const when = fact.time && fact.timeValue && !fact.time.includes(fact.timeValue)
    ? `${fact.time} (${fact.timeValue})` : fact.time ?? "";
  return [
    cardHead([lineSample(how), word(how)], ...factWords(fact)),
    definitions([
      ["subject", entityButton(fact.subject)],
      ["predicate", relationName(fact)],
      ["object", entityButton(fact.object)],
      ["status", word(fact.modality)],
      ["polarity", word(fact.polarity === "-" ? "denied" : "affirmed")],
      ["speaker", fact.speaker === null ? word("article") : entityButton(fact.speaker)],
      ["time", when || word("unknown")],
      ["confidence", fact.confidence.toLocaleString(state.lang, { style: "percent" })],
      ["rule", make("code", {}, fact.rules.join(", "))],
    ]),
    make("h3", {}, word("evidence")),
    ...fact.evidence.map(evidenceQuote),
  ];
}

function sentenceCard(key) {
  const listed = factsOfSentence.get(key) ?? [];
  return [cardHead([], word("sentenceFacts", listed.length)), factList(listed, "card")];
}

function evidenceQuote(span) {
  const text = sentenceText.get(sentenceKey(span)) ?? "";
  const article = documents.get(span.document);
  return make("figure", { class: "evidence" },
    make("blockquote", { lang: article?.lang }, ...marked(text, [[span.start, span.end]])),
    make("figcaption", {}, `${word("document")}: ${article?.title ?? span.document} `,
      make("button", { type: "button", class: "plain", onclick: () => showSentence(sentenceKey(span)) },
        word("showInText"))));
}

function definitions(pairs) {
  return make("dl", {}, ...pairs.filter(([, value]) => value !== "")
    .flatMap(([key, value]) => [make("dt", {}, word(key)), make("dd", {}, value)]));
}

function entityButton(id) {
  return make("button", { type: "button", class: "plain", onclick: () => select("node", id, "card") }, entityName(id));
}

function linkList(links) {
  return make("span", { class: "links" }, ...links.map((link) => make("a",
    { href: link, target: "_blank", rel: "noopener noreferrer", title: word("opensOutside") },
    link.replace(/^https?:\/\/(www\.)?/, ""))));
}
