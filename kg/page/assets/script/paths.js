// Ways through the facts that are shown: what lies around a node, and the shortest ways between two nodes.

const MOST_PATHS = 10;

// By node, its neighbours with the facts between; `directed` follows facts from subject to object alone.
function neighboursIn(listed, directed) {
  const around = new Map();
  const join = (from, to, fact) => {
    if (!around.has(from)) around.set(from, new Map());
    if (!around.get(from).has(to)) around.get(from).set(to, []);
    around.get(from).get(to).push(fact);
  };
  for (const fact of listed) {
    if (fact.subject === fact.object) continue;
    join(fact.subject, fact.object, fact);
    if (!directed) join(fact.object, fact.subject, fact);
  }
  return around;
}

// How far each node is from `start`, up to `most` steps.
function distances(around, start, most) {
  const found = new Map([[start, 0]]);
  for (const node of found.keys()) {
    const far = found.get(node);
    if (far >= most) continue;
    for (const next of around.get(node)?.keys() ?? []) {
      if (!found.has(next)) found.set(next, far + 1);
    }
  }
  return found;
}

function neighbourhood(listed, { id, steps }) {
  return new Set(distances(neighboursIn(listed, false), id, steps).keys());
}

// All shortest ways from one node to another, up to MOST_PATHS; each is a list of steps { from, to, facts }.
function shortestPaths(listed, start, end, directed) {
  const around = neighboursIn(listed, directed);
  const far = distances(around, start, Infinity);
  if (!far.has(end) || start === end) return [];
  const before = new Map();
  for (const [from, nexts] of around) {
    for (const to of nexts.keys()) {
      if (far.get(to) !== far.get(from) + 1) continue;
      if (!before.has(to)) before.set(to, []);
      before.get(to).push(from);
    }
  }
  let ways = [[end]];
  for (let left = far.get(end); left > 0; left -= 1) {
    ways = ways.flatMap((way) => before.get(way[0]).map((from) => [from, ...way])).slice(0, MOST_PATHS);
  }
  return ways.map((way) => way.slice(1).map((to, index) => ({ from: way[index], to, facts: around.get(way[index]).get(to) })));
}

let pathsFound = { key: null, paths: [] };
onChange(["shown", "directed"], () => {
  pathsFound = { key: null, paths: [] };
});

function currentPaths(key) {
  if (pathsFound.key !== key) {
    const [start, end] = JSON.parse(key);
    pathsFound = { key, paths: shortestPaths(visible().list, start, end, state.directed) };
  }
  return pathsFound.paths;
}
