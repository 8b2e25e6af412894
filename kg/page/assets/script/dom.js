// Making elements. Text reaches the page only as text nodes.

const SVG = "http://www.w3.org/2000/svg";

function byId(id) {
  return document.getElementById(id);
}

function make(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function makeSvg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// `text` with the ranges [start, end] in it marked; ranges may overlap.
function marked(text, ranges) {
  const parts = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push(text.slice(at, from), make("mark", {}, text.slice(from, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part !== "");
}

// A stretch of a line as it is drawn for facts of this kind.
function lineSample(how) {
  const dashes = { actual: "", planned: "7 4", desired: "7 4", possible: "7 4", reported: "1.5 4", denied: "" }[how];
  return makeSvg("svg", { class: `line ${how}`, viewBox: "0 0 30 8", width: 30, height: 8, "aria-hidden": "true" },
    makeSvg("line", { x1: 1, y1: 4, x2: 29, y2: 4, "stroke-dasharray": dashes || null }));
}
