// The articles. A sentence with facts can be chosen, and so can the entities it mentions; the words behind the
// selection are marked.

const sentenceElements = new Map();
const sentenceText = new Map();
const stretchesOf = new Map();
let marks = [];

function drawText() {
  const pane = byId("pane-text");
  const hint = make("p", { class: "hint", "data-text": "textHint" });
  pane.replaceChildren(...(knowledge.facts.length ? [hint] : []), ...knowledge.documents.map(articleElement));
  pane.addEventListener("click", ({ target }) => String(getSelection()) === "" && chooseInText(target));
  pane.addEventListener("keydown", textKey);
  onChange(["selection"], showMarks);
  onChange(["lang"], nameSentences);
  nameSentences();
}

function articleElement(article) {
  const heading = article.blocks.some((block) => block.kind === "title") ? null : make("h2", {}, article.title);
  const origin = article.origin === "-" ? article.id : article.origin;
  const about = [article.author, article.publisher, article.date, origin].filter(Boolean).join(" · ");
  return make("article", { lang: article.lang }, make("p", { class: "about" }, about), heading,
    ...article.blocks.map((block) => make({ title: "h2", heading: "h3" }[block.kind] ?? "p", {},
      ...block.parts.flatMap((part) => sentenceNodes(article, part)))));
}

// The sentence and, where it gave facts, a small button with their number: what the keyboard can reach.
function sentenceNodes(article, part) {
  if (part.sentence === undefined) return [part.text];
  const key = sentenceKey({ document: article.id, sentence: part.sentence });
  const count = factsOfSentence.get(key)?.length;
  sentenceText.set(key, part.text);
  stretchesOf.set(key, mentionStretches(key));
  const element = make("span", { class: count ? "sentence told" : "sentence", "data-sentence": key },
    ...mentionNodes(part.text, stretchesOf.get(key), 0, part.text.length));
  sentenceElements.set(key, element);
  if (!count) return [element];
  return [element, make("button", { type: "button", class: "told-count", "data-of": key, "data-count": count })];
}

function chooseInText(target) {
  const mention = target.closest(".mention");
  const key = (target.closest(".told") ?? target.closest(".told-count"))?.dataset;
  if (mention) select("node", mention.dataset.entity, "text");
  else if (key) select("sentence", key.of ?? key.sentence, "text");
}

// Tab goes from sentence to sentence, the arrows also to the entities between.
function textKey(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.altKey || !event.target.matches(".mention, .told-count")) return;
  if (step) {
    const stops = [...byId("pane-text").querySelectorAll(".mention, .told-count")];
    stops[stops.indexOf(event.target) + step]?.focus();
  } else if (event.target.matches(".mention") && (event.key === "Enter" || event.key === " ")) {
    chooseInText(event.target);
    byId("pane-text").querySelector(`.mention[data-entity="${CSS.escape(event.target.dataset.entity)}"]`)?.focus();
  } else return;
  event.preventDefault();
}

function nameSentences() {
  for (const element of byId("pane-text").querySelectorAll(".told-count")) {
    const name = word("sentenceFacts", Number(element.dataset.count));
    element.title = name;
    element.setAttribute("aria-label", name);
  }
}

function fillSentence(key, ranges) {
  const text = sentenceText.get(key);
  const fill = (from, to) => mentionNodes(text, stretchesOf.get(key), from, to);
  sentenceElements.get(key).replaceChildren(...marked(text, ranges, fill));
}

function showMarks() {
  for (const key of marks) {
    sentenceElements.get(key).classList.remove("lit");
    sentenceElements.get(key).removeAttribute("aria-current");
    fillSentence(key, []);
  }
  const ranges = selectedRanges();
  marks = [...ranges.keys()].filter((key) => sentenceElements.has(key));
  for (const key of marks) {
    if (state.selection.kind !== "node") {
      sentenceElements.get(key).classList.add("lit");
      sentenceElements.get(key).setAttribute("aria-current", "true");
    }
    fillSentence(key, ranges.get(key));
  }
  if (marks.length && state.selection.from !== "text") scrollToSentence(marks[0]);
}

// By sentence, the ranges to mark: mentions of a node, else the words of all facts that the selection is about.
function selectedRanges() {
  const chosen = state.selection;
  if (!chosen) return new Map();
  const spans = chosen.kind === "node" ? entities.get(chosen.id)?.mentions ?? []
    : aboutSelection[chosen.kind](chosen.id).flatMap((fact) => fact.evidence);
  const wanted = chosen.kind === "sentence" ? spans.filter((span) => sentenceKey(span) === chosen.id) : spans;
  const ranges = grouped(wanted, (span) => [sentenceKey(span)]);
  return new Map([...ranges].map(([key, found]) => [key, found.map(({ start, end }) => [start, end])]));
}

function showSentence(key) {
  change({ tab: "text" });
  scrollToSentence(key);
}

// So many that only those in view are laid out (see the style sheet): others take their true height when they come.
const hasManyArticles = knowledge.documents.length >= 20;
const AIMS = 4;

// Scrolls the pane alone, so that on a phone the page stays where it is.
function scrollToSentence(key, aims = hasManyArticles ? AIMS : 1) {
  const pane = byId("pane-text");
  const element = sentenceElements.get(key);
  if (!element || pane.hidden) return;
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3,
    behavior: calm.matches || hasManyArticles ? "auto" : "smooth" });
  if (aims > 1) requestAnimationFrame(() => scrollToSentence(key, aims - 1));
}
