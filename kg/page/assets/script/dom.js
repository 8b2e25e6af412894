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

// An attribute `onclick`, `oninput`, … is a function that listens.
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function button(kind, text, attributes) {
  return make("button", { type: "button", class: kind, ...attributes }, text);
}

// A row of buttons of which one is pressed: options are [value, text], `name` makes their `data-entry`.
function choice(label, name, options, current, choose) {
  return make("div", { class: "choice", role: "group", "aria-label": label },
    ...options.map(([value, text]) => button(null, text, { "data-entry": `${name}-${value}`,
      "aria-pressed": String(value === current), onclick: () => choose(value) })));
}

function drop(label, id, options, current, choose) {
  return make("select", { id, "aria-label": label, onchange: (event) => choose(event.target.value) },
    ...options.map(([value, text]) => make("option", { value, selected: value === current }, text)));
}

// `text` with the ranges [start, end] in it marked; ranges may overlap. `fill` makes the nodes of a stretch.
function marked(text, ranges, fill = (from, to) => [text.slice(from, to)]) {
  const parts = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push(...fill(at, from), make("mark", {}, ...fill(from, end)));
    at = end;
  }
  parts.push(...fill(at, text.length));
  return parts.filter((part) => part !== "");
}

// A stretch of a line as it is drawn for facts of this kind.
function lineSample(how) {
  const dashes = { planned: "7 4", desired: "7 4", possible: "7 4", reported: "1.5 4" }[how];
  return makeSvg("svg", { class: `line ${how}`, viewBox: "0 0 30 8", width: 30, height: 8, "aria-hidden": "true" },
    makeSvg("line", { x1: 1, y1: 4, x2: 29, y2: 4, "stroke-dasharray": dashes }));
}

function dot(name) {
  return make("span", { class: `dot ${name}`, "aria-hidden": "true" });
}
