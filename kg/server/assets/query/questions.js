// The ready questions: a menu, a field for each parameter, and the query that the server makes of them.
import { element } from "./paint.js";
import { language, words } from "./words.js";

const byId = (id) => document.getElementById(id);

export function showQuestions(questions) {
  const menu = byId("question");
  const before = menu.value;
  const options = questions.map((question) => element("option", { value: question.name }, question.title[language()]));
  menu.replaceChildren(element("option", { value: "" }, words().choose), ...options);
  menu.value = before;
  byId("ready").hidden = questions.length === 0;
}

export function showQuestion(question) {
  byId("about").textContent = question ? question.about[language()] : "";
  byId("take").hidden = !question;
  byId("fields").replaceChildren(...(question?.parameters ?? []).flatMap(field));
}

function field(parameter) {
  const id = `field-${parameter.name}`;
  const about = parameter.required ? `${parameter.about[language()]} (${words().needed})` : parameter.about[language()];
  const input = element("input", { id, name: parameter.name, required: parameter.required, placeholder: parameter.example });
  return [element("label", { htmlFor: id }, about), input];
}

// The SPARQL of a question with what was filled in; throws what the server says against it.
export async function queryOf(question) {
  const given = [...byId("fields").querySelectorAll("input")].filter((input) => input.value.trim() !== "");
  const parameters = new URLSearchParams(given.map((input) => [input.name, input.value.trim()]));
  const response = await fetch(`/question/${encodeURIComponent(question.name)}/${language()}?${parameters}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim());
  return text;
}
