// Made-up talk for the pattern book: a calm afternoon, then a charger that melts. The same numbers every time.

const HOURS = { '1h': 1, '6h': 6, '24h': 24, '7d': 168 };

function wobble(seed) {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
}

export function curve(range) {
  const hours = HOURS[range] ?? 6;
  const bucketSeconds = hours <= 1 ? 60 : hours <= 6 ? 300 : hours <= 24 ? 900 : 3600;
  const count = Math.floor((hours * 3600) / bucketSeconds);
  const end = Math.floor(Date.now() / 300_000) * 300_000;
  const points = Array.from({ length: count }, (_, index) => {
    const t = end - (count - 1 - index) * bucketSeconds * 1000;
    const mean = 13 + 4 * Math.sin(index / (count / 6));
    const minutesAgo = (end - t) / 60_000;
    const surge = minutesAgo < 42 ? Math.exp((42 - minutesAgo) / 14) * 4 : 0;
    const mentions = Math.round(mean + (wobble(index) - 0.5) * 7 + surge);
    return {
      t: new Date(t).toISOString(), mentions, negative: Math.round(mentions * 0.16 + surge * 0.6),
      low: mean - 4.5, mean, high: mean + 5,
    };
  });
  const ago = (minutes) => new Date(end - minutes * 60_000).toISOString();
  return {
    bucketSeconds, points,
    signals: [{ t: ago(30), label: '37 people complain', tier: 'T2' }, { t: ago(16), label: '3 channels in 60 min', tier: 'T3' }],
    acts: [{ t: ago(8), label: 'Holding statement' }],
  };
}

let asked = 0;

/** Each asking brings two more mentions at the top. */
export function mentions() {
  asked += 2;
  return Array.from({ length: asked + 5 }, (_, index) => asked + 5 - index).map((n) => `
    <li class="mention" id="m-${n}">
      <p class="who"><b>@passer.by.${n}</b> <span>Bluesky · ${n * 31} followers</span> <span class="push">21:0${n % 10}</span></p>
      <p class="words">Mine got <mark data-clue="COMPLAINT">very hot</mark> as well. Number ${n} in this thread?</p>
      <p class="does"><span class="chip" data-kind="complaint">complaint</span></p>
    </li>`).join('');
}
