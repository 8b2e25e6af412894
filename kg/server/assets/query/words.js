// What the editor says, in both languages.
export const WORDS = {
  en: {
    explorer: "Explorer",
    language: "Italiano",
    theme: "Light or dark",
    questions: "Ready questions",
    choose: "Choose a question…",
    take: "Ask",
    prefixes: "Prefixes known",
    query: "SPARQL query",
    run: "Run",
    link: "Copy link",
    keys: "Ctrl+Enter runs",
    running: "Running…",
    copied: "Link copied",
    inAddress: "The link is in the address bar",
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    triples: "Triples",
    yes: "Yes",
    no: "No",
    in: (seconds) => `in ${seconds} s`,
    more: (left) => `Show more (${left} left)`,
    failed: "No answer",
    unreachable: "The server does not answer: is it still running?",
    download: "Download",
    done: "Updated",
    needed: "needed",
  },
  it: {
    explorer: "Esplora",
    language: "English",
    theme: "Chiaro o scuro",
    questions: "Domande pronte",
    choose: "Scegli una domanda…",
    take: "Chiedi",
    prefixes: "Prefissi noti",
    query: "Query SPARQL",
    run: "Esegui",
    link: "Copia il link",
    keys: "Ctrl+Invio esegue",
    running: "In corso…",
    copied: "Link copiato",
    inAddress: "Il link è nella barra degli indirizzi",
    rows: (count) => (count === 1 ? "1 riga" : `${count} righe`),
    triples: "Triple",
    yes: "Sì",
    no: "No",
    in: (seconds) => `in ${seconds} s`,
    more: (left) => `Mostra altre (ne restano ${left})`,
    failed: "Nessuna risposta",
    unreachable: "Il server non risponde: è ancora attivo?",
    download: "Scarica",
    done: "Aggiornato",
    needed: "necessario",
  },
};

const KEPT = "kg-language";

// Storage may be refused by the browser; the choice is then not kept, and nothing else is lost.
export function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // not kept
  }
}

export function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

let chosen = kept(KEPT) ?? (navigator.language.startsWith("it") ? "it" : "en");
if (!(chosen in WORDS)) chosen = "en";

export const language = () => chosen;

export const words = () => WORDS[chosen];

export function switchLanguage() {
  chosen = chosen === "it" ? "en" : "it";
  keep(KEPT, chosen);
}
