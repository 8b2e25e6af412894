// Language and theme.

function drawSettings() {
  byId("languages").replaceChildren(...languages.map((lang) => make("button", { type: "button", lang,
    "data-lang": lang, "aria-label": words[lang].languageName, onclick: () => change({ lang }) }, words[lang].languageCode)));
  byId("theme").addEventListener("click", () => change({ theme: state.theme === "dark" ? "light" : "dark" }));
  prefersDark.addEventListener("change", () => change({ theme: prefersDark.matches ? "dark" : "light" }));
  onChange(["lang", "theme"], showSettings);
  showSettings();
}

function showSettings() {
  document.documentElement.lang = state.lang;
  document.documentElement.dataset.theme = state.theme;
  for (const button of byId("languages").children) {
    button.setAttribute("aria-pressed", String(button.dataset.lang === state.lang));
  }
  byId("theme").textContent = state.theme === "dark" ? "☀" : "☾";
  byId("theme").setAttribute("aria-label", word(state.theme === "dark" ? "toLight" : "toDark"));
  byId("theme").title = byId("theme").getAttribute("aria-label");
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = word(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    if (element.tagName === "BUTTON" || element.tagName === "SUMMARY") element.title = word(element.dataset.label);
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = word(element.dataset.placeholder);
  }
  byId("counts").textContent = [counted(given.nodes.length, "entities"), counted(knowledge.facts.length, "facts"),
    counted(knowledge.documents.length, "documents")].join(" · ");
}
