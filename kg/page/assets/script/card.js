// The card of what is selected. Each kind of selection has a function that gives the card's content, or null.

const cards = { node: entityCard, fact: factCard, sentence: sentenceCard, relation: relationCard, pair: pairCard,
  path: pathCard };

function drawCard() {
  onChange(["selection", "lang", "focus", "pinned", "directed"], showCard);
  onChange(["shown"], () => state.selection?.kind === "path" && showCard());
}

function showCard() {
  const card = byId("card");
  const within = card.contains(document.activeElement) ? document.activeElement.dataset.entry ?? "" : null;
  const content = state.selection && cards[state.selection.kind](state.selection.id);
  card.hidden = !content;
  card.replaceChildren(...(content ?? []).filter(Boolean));
  card.scrollTop = 0;
  // The element that had the focus is gone; its successor takes it, or the card itself.
  if (within === null || card.hidden) return;
  (card.querySelector(`[data-entry="${CSS.escape(within)}"]`) ?? card).focus();
}

function cardHead(kind, ...title) {
  return make("div", { class: "card-head" },
    make("div", {}, make("p", { class: "kind" }, ...kind), make("h2", { class: title.length === 1 ? "name" : null }, ...title)),
    button("icon", "×", { "aria-label": word("close"), onclick: clearSelection }));
}

function factCard(id) {
  const fact = facts.get(id);
  if (!fact) return null;
  const how = howReal(fact);
  return [
    cardHead([lineSample(how), word(how)], ...factWords(fact)),
    make("h3", {}, word("evidence")),
    ...fact.evidence.map(evidenceQuote),
    definitions([
      ["subject", entityButton(fact.subject)],
      ["predicate", relationButton(fact)],
      ["object", entityButton(fact.object)],
      ["status", word(fact.modality)],
      ["polarity", word(fact.polarity === "-" ? "denied" : "affirmed")],
      ["speaker", fact.speaker === null ? word("article") : entityButton(fact.speaker)],
      ["time", whenOf(fact) || word("unknown")],
      ["confidence", percent(fact.confidence)],
      ["rule", make("code", {}, fact.rules.join(", "))],
      ["document", documentsOf(fact).map((id) => documents.get(id)?.title ?? id).join(" · ")],
    ]),
  ];
}

function whenOf(fact) {
  if (!fact.time) return fact.timeValue ?? "";
  return fact.timeValue && !fact.time.includes(fact.timeValue) ? `${fact.time} (${fact.timeValue})` : fact.time;
}

function sentenceCard(key) {
  const listed = factsOfSentence.get(key) ?? [];
  return [cardHead([], word("sentenceFacts", listed.length)), factList(listed, "card")];
}

function relationCard(id) {
  const listed = factsOfRelation.get(id);
  if (!listed) return null;
  return [cardHead([word("predicate")], relationLabel(listed[0])),
    make("div", { class: "actions" }, button("action", word("onlyThisRelation"),
      { "data-entry": "only-relation", onclick: () => showOnly("relation", id) })),
    ...factSection("allFacts", listed)];
}

function pairCard(key) {
  const listed = factsOfPair.get(key);
  if (!listed) return null;
  const [one, other] = JSON.parse(key);
  const title = one === other ? entityName(one) : `${entityName(one)} — ${entityName(other)}`;
  return [cardHead([word("between")], title), ...factSection("allFacts", listed)];
}

function factSection(key, listed) {
  if (!listed?.length) return [];
  return [make("h3", {}, `${word(key)} (${listed.length})`), factList(listed, "card")];
}

function evidenceQuote(span) {
  const text = sentenceText.get(sentenceKey(span)) ?? "";
  const article = documents.get(span.document);
  return make("figure", { class: "evidence" },
    make("blockquote", { lang: article?.lang }, ...marked(text, [[span.start, span.end]])),
    make("figcaption", {}, knowledge.documents.length > 1 ? `${article?.title ?? span.document} ` : null,
      button("plain", word("showInText"), { onclick: () => showSentence(sentenceKey(span)) })));
}

function definitions(pairs) {
  return make("dl", {}, ...pairs.filter(([, value]) => value !== "" && value !== null)
    .flatMap(([key, value]) => [make("dt", {}, word(key)), make("dd", {}, value)]));
}

function entityButton(id) {
  return button("plain", entityName(id), { onclick: () => select("node", id, "card") });
}

function relationButton(fact) {
  return button("plain", relationName(fact), { onclick: () => select("relation", fact.relation.id, "card") });
}
