// Taking away: the view as a picture, the facts that are shown as files, and a link that reopens the view.

const FILES = {
  png: (graph) => toPng(graph),
  svg: (graph) => new Blob([toSvg(graph)], { type: "image/svg+xml" }),
  csv: () => new Blob([toCsv(visible().list)], { type: "text/csv;charset=utf-8" }),
  ttl: () => new Blob([toTurtle(visible().list)], { type: "text/turtle;charset=utf-8" }),
  jsonl: () => new Blob([toJsonLines(visible().list)], { type: "application/x-ndjson;charset=utf-8" }),
};

function drawTakeaway(graph) {
  const menu = byId("takeaway");
  for (const [ending, make] of Object.entries(FILES)) {
    byId(`take-${ending}`).addEventListener("click", async () => {
      download(`${fileName()}.${ending}`, await make(graph));
      menu.open = false;
    });
  }
  byId("take-link").addEventListener("click", () => takeLink(graph.network));
  menu.addEventListener("toggle", () => {
    byId("link").hidden = true;
    byId("taken").textContent = visible().list.length.toLocaleString(state.lang);
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

function fileName() {
  return (knowledge.name || "kg").replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 60);
}

function download(name, blob) {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 30000);
}

// In the address bar, in a field to copy from, and in the clipboard where the browser lets it.
function takeLink(network) {
  const fragment = viewFragment(network);
  // The frame of a notebook has no address of its own, and no clipboard.
  const hasAddress = location.protocol !== "about:";
  if (hasAddress) history.replaceState(null, "", fragment);
  byId("link").hidden = false;
  byId("link").value = hasAddress ? location.href : fragment;
  byId("link").focus();
  byId("link").select();
  if (hasAddress) navigator.clipboard?.writeText(location.href).catch(() => {});
}
