// Communities that are not drawn whole have one node more, a ring that stands for the rest; a press opens them, another
// closes them again.

const LEAST_HIDDEN = 3;
const MOST_RINGS = 60;
const RING = "\u0000community ";

function isRing(id) {
  return typeof id === "string" && id.startsWith(RING);
}

function communityOf(ring) {
  return Number(ring.slice(RING.length));
}

// The rings drawn now, those of the largest rests: each with its community and how many of it wait.
function rings() {
  if (!isLarge) return [];
  const waiting = grouped(staged().waiting, (entity) => [entity.community]);
  const closed = [...waiting].filter(([community, rest]) => rest.length >= LEAST_HIDDEN && !state.opened.has(community))
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).slice(0, MOST_RINGS)
    .map(([community, rest]) => ({ id: RING + community, community, count: rest.length }));
  return [...closed, ...[...state.opened].map((community) => ({ id: RING + community, community, count: 0 }))];
}

function paintedRing({ id, community, count }, palette) {
  const { x, y, radius } = islands.get(community);
  const border = state.colour === "community" && community < COLOURS ? palette.read(`--community-${community}`) : palette.muted;
  const size = stretch() * (10 + Math.min(16, Math.sqrt(count)));
  const color = { background: palette.background, border };
  return { id, x, y: y + radius + size * 1.6, shape: "dot", size, borderWidth: 2.5, color: { ...color, hover: color, highlight: color } };
}

function ringLabels() {
  return rings().map(({ id, count }) => ({ id, named: true, strong: false, important: true, fontSize: 12.5,
    lines: [count ? `+${count.toLocaleString(state.lang)}` : word("closeCommunity")] }));
}

function toggleCommunity(community, network) {
  const opened = new Set(state.opened);
  if (!opened.delete(community)) opened.add(community);
  change({ opened });
  if (opened.has(community)) fit(network, true, membersOf.get(community).map(({ id }) => id).filter(isStaged));
}
