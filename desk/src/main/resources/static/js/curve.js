// Draws talk over time: mentions, the negative part, the usual band, signals as flags, our public acts as markers.
//
//   <figure class="curve" data-curve="/watch/acme/curve?range=24h" sse-swap="mentions" aria-labelledby="…">
//     <div class="curve-plot"></div>
//     <details><summary>Show as a table</summary><div data-curve-table></div></details>
//   </figure>
//
// `data-curve` answers with JSON; times are ISO instants, counts are per bucket:
//   { "bucketSeconds": 300,
//     "points":  [ { "t": "…Z", "mentions": 14, "negative": 3, "low": 9, "mean": 13, "high": 18 } ],
//     "signals": [ { "t": "…Z", "label": "37 people complain", "tier": "T2" } ],
//     "acts":    [ { "t": "…Z", "label": "Holding statement" } ] }
// `authentic: { "mentions": 9, "low": 7 }` may be left out; with it a second, dashed curve appears once accounts act together.
// `low`, `mean` and `high` are left out or null while the desk is still learning what is usual.
// `sse-swap` names the live event after which the figure fetches itself again, in place.
// A button with data-range="6h" inside the figure changes the `range` of the address.
// Everything is drawn as text by ECharts' own text elements: no HTML from data, so nothing in a label can act.

import { language, word } from './words.js';
import { options } from './curve-options.js';
import { table } from './curve-table.js';

const charts = new WeakMap();

async function chartOf(figure) {
  if (!charts.has(figure)) {
    const echarts = await import('../vendor/echarts.mjs');
    const plot = figure.querySelector('.curve-plot');
    const chart = echarts.init(plot, null, { renderer: 'svg', locale: 'EN' });
    plot.setAttribute('aria-hidden', 'true');
    new ResizeObserver(() => chart.resize()).observe(plot);
    charts.set(figure, chart);
  }
  return charts.get(figure);
}

function draw(figure, curve) {
  const chart = charts.get(figure);
  chart.setOption(options(curve, figure), { replaceMerge: ['series'] });
  const usual = figure.querySelector('.key:has([data-line="usual"])');
  if (usual) usual.hidden = curve.points.every((point) => point.low == null);
  figure.dataset.drawn = String(curve.points.length);
  const holder = figure.querySelector('[data-curve-table]');
  if (holder) holder.replaceChildren(table(curve));
}

async function refresh(figure) {
  try {
    const answer = await fetch(figure.dataset.curve, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    const curve = await answer.json();
    await chartOf(figure);
    figure.curve = curve;
    draw(figure, curve);
    say(figure, curve.points.length === 0 ? word('curveEmpty') : '');
  } catch {
    say(figure, word('curveFailed'));
  }
}

function say(figure, text) {
  let line = figure.querySelector('.curve-said');
  if (!line && text) {
    line = document.createElement('p');
    line.className = 'curve-said hint';
    line.setAttribute('role', 'status');
    figure.querySelector('.curve-plot').before(line);
  }
  if (line) line.textContent = text;
}

function changeRange(button) {
  const figure = button.closest('[data-curve]');
  const address = new URL(figure.dataset.curve, location.href);
  address.searchParams.set('range', button.dataset.range);
  figure.dataset.curve = address.pathname + address.search;
  for (const other of figure.querySelectorAll('[data-range]')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  refresh(figure);
}

function adopt(figure) {
  if (figure.dataset.adopted !== undefined) return;
  figure.dataset.adopted = '';
  figure.addEventListener('htmx:sseBeforeMessage', (event) => {
    event.preventDefault();
    refresh(figure);
  });
  refresh(figure);
}

function redrawAll() {
  for (const figure of document.querySelectorAll('[data-curve]')) {
    if (figure.curve) draw(figure, figure.curve);
  }
}

function resizeAll(size) {
  for (const figure of document.querySelectorAll('[data-curve]')) charts.get(figure)?.resize(size);
}

const adoptAll = () => document.querySelectorAll('[data-curve]').forEach(adopt);

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-range]');
  if (button?.closest('[data-curve]')) changeRange(button);
});
document.addEventListener('firebreak:theme', redrawAll);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);

// Paper is light and narrow: the curve is drawn for it, without motion, and put back afterwards.
const PAPER = { width: 660, height: 240 };
let themeBeforePrint;
addEventListener('beforeprint', () => {
  themeBeforePrint = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = 'light';
  document.documentElement.dataset.printing = '';
  resizeAll(PAPER);
  redrawAll();
});
addEventListener('afterprint', () => {
  delete document.documentElement.dataset.printing;
  if (themeBeforePrint) document.documentElement.dataset.theme = themeBeforePrint;
  else delete document.documentElement.dataset.theme;
  resizeAll({ width: 'auto', height: 'auto' });
  redrawAll();
});

document.addEventListener('firebreak:back', () => document.querySelectorAll('[data-curve]').forEach(refresh));
document.addEventListener('htmx:afterSettle', adoptAll);
adoptAll();
document.documentElement.lang ||= language;
