// Colours for SPARQL: each token becomes an element whose content is a text node.
const COMMENT = /(?<comment>#[^\r\n]*)/;
const IRI = /(?<iri><[^\x00-\x20<>"{}|^`\\]*>)/;
const STRING = /(?<string>"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')/;
const VARIABLE = /(?<variable>[?$][\p{L}\p{N}_]+)/;
const NAME = /(?<name>[\p{L}\p{N}_.\-]*:[\p{L}\p{N}_.:%\-]*)/;
const KEYWORD = /(?<keyword>[A-Za-z_]+)/;
const TOKEN = new RegExp([COMMENT, IRI, STRING, VARIABLE, NAME, KEYWORD].map(({ source }) => source).join("|"), "gsu");

export function paint(text, target) {
  const parts = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
    parts.push(text.slice(done, match.index), element("span", { className: kind }, match[0]));
    done = match.index + match[0].length;
  }
  target.replaceChildren(...parts, `${text.slice(done)}\n`);
}

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
