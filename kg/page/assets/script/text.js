// The articles. A sentence with facts can be chosen; the words behind the selection are marked.

const sentenceElements = new Map();
const sentenceText = new Map();
let marks = [];

function drawText() {
  const hint = make("p", { class: "hint", "data-text": "textHint" });
  byId("pane-text").replaceChildren(...(knowledge.facts.length ? [hint] : []), ...knowledge.documents.map(articleElement));
  onChange(["selection"], showMarks);
  onChange(["lang"], nameSentences);
  nameSentences();
}

function articleElement(article) {
  const heading = article.blocks.some((block) => block.kind === "title") ? null : make("h2", {}, article.title);
  const about = [article.origin === "-" ? article.id : article.origin, article.date].filter(Boolean).join(" · ");
  return make("article", { lang: article.lang }, make("p", { class: "about" }, about), heading,
    ...article.blocks.map((block) => make({ title: "h2", heading: "h3" }[block.kind] ?? "p", {},
      ...block.parts.map((part) => sentenceElement(article, part)))));
}

function sentenceElement(article, part) {
  if (part.sentence === undefined) return part.text;
  const key = sentenceKey({ document: article.id, sentence: part.sentence });
  const element = make("span", { class: "sentence" }, part.text);
  sentenceElements.set(key, element);
  sentenceText.set(key, part.text);
  if (factsOfSentence.has(key)) makeChoosable(element, key);
  return element;
}

function makeChoosable(element, key) {
  element.classList.add("told");
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.addEventListener("click", () => {
    if (String(getSelection()) === "") select("sentence", key, "text");
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    select("sentence", key, "text");
  });
}

// The tooltip tells how many facts a sentence gave; its name stays its text.
function nameSentences() {
  for (const [key, element] of sentenceElements) {
    const count = factsOfSentence.get(key)?.length;
    if (count) element.title = word("sentenceFacts", count);
  }
}

function showMarks() {
  for (const key of marks) {
    const element = sentenceElements.get(key);
    element.classList.remove("lit");
    element.removeAttribute("aria-current");
    element.replaceChildren(sentenceText.get(key));
  }
  const ranges = selectedRanges();
  marks = [...ranges.keys()].filter((key) => sentenceElements.has(key));
  for (const key of marks) {
    const element = sentenceElements.get(key);
    if (state.selection.kind !== "node") {
      element.classList.add("lit");
      element.setAttribute("aria-current", "true");
    }
    element.replaceChildren(...marked(sentenceText.get(key), ranges.get(key)));
  }
  if (marks.length && state.selection.from !== "text") scrollToSentence(marks[0]);
}

// By sentence, the ranges to mark: mentions of a node, the words of a fact, those of all facts of a sentence.
function selectedRanges() {
  const chosen = state.selection;
  const ranges = new Map();
  const add = (span) => {
    const key = sentenceKey(span);
    if (!ranges.has(key)) ranges.set(key, []);
    ranges.get(key).push([span.start, span.end]);
  };
  if (chosen?.kind === "node") entities.get(chosen.id)?.mentions.forEach(add);
  if (chosen?.kind === "fact") facts.get(chosen.id)?.evidence.forEach(add);
  if (chosen?.kind === "sentence") {
    ranges.set(chosen.id, []);
    for (const fact of factsOfSentence.get(chosen.id) ?? []) {
      fact.evidence.filter((span) => sentenceKey(span) === chosen.id).forEach(add);
    }
  }
  return ranges;
}

function showSentence(key) {
  change({ tab: "text" });
  scrollToSentence(key);
}

// Scrolls the pane alone, so that on a phone the page stays where it is.
function scrollToSentence(key) {
  const pane = byId("pane-text");
  const element = sentenceElements.get(key);
  if (!element || pane.hidden) return;
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3, behavior: calm.matches ? "auto" : "smooth" });
}
