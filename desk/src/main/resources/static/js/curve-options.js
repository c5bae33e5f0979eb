// What the curve looks like: the options ECharts draws, with colours taken from the page's tokens.

import { language, word, zone } from './words.js';

const hour = new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short', day: 'numeric' });
const full = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const TIERS = { T0: '--t0', T1: '--t1', T2: '--t2', T3: '--t3', T4: '--t4' };
const LEVELS = 4;
const still = matchMedia('(prefers-reduced-motion: reduce)');

function colours(figure) {
  const probe = figure.appendChild(document.createElement('i'));
  const colour = (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ink: colour('--ink'), ink2: colour('--ink-2'), ink3: colour('--ink-3'), line: colour('--line'),
    surface: colour('--surface'), raised: colour('--raised'), act: colour('--act'), bad: colour('--t3'),
    tier: Object.fromEntries(Object.entries(TIERS).map(([tier, name]) => [tier, colour(name)])),
  };
  probe.remove();
  return found;
}

const at = (point) => Date.parse(point.t);

function band(points, c) {
  const known = points.filter((point) => point.low != null && point.high != null);
  const side = (data, style) => ({
    type: 'line', stack: 'usual', data, symbol: 'none', silent: true, animation: false, step: false,
    lineStyle: { opacity: 0 }, areaStyle: style, z: 1,
  });
  return [
    side(known.map((p) => [at(p), p.low]), { opacity: 0 }),
    side(known.map((p) => [at(p), p.high - p.low]), { color: c.ink3, opacity: 0.16 }),
  ];
}

/** What is left without accounts that act together, and how little it may be; nothing while nobody does. */
function authentic(points, c) {
  if (points.every((p) => p.authentic == null || p.authentic.mentions === p.mentions)) return [];
  const known = points.filter((p) => p.authentic != null);
  const side = (data, style) => ({
    type: 'line', stack: 'authentic', data, symbol: 'none', silent: true, animation: false, lineStyle: { opacity: 0 }, areaStyle: style, z: 2,
  });
  return [
    side(known.map((p) => [at(p), p.authentic.low]), { opacity: 0 }),
    side(known.map((p) => [at(p), p.authentic.mentions - p.authentic.low]), { color: c.act, opacity: 0.14 }),
    line('authentic', known.map((p) => [at(p), p.authentic.mentions]), { lineStyle: { color: c.act, width: 1.5, type: [5, 3] } }),
  ];
}

function authenticWords(point) {
  if (point.authentic == null || point.authentic.mentions === point.mentions) return [];
  const { mentions, low } = point.authentic;
  const range = low < mentions ? `${low}–${mentions}` : mentions;
  return [`${word('curveAuthentic')} ${range}`];
}

function line(name, data, style) {
  return { name, type: 'line', data, symbol: 'none', smooth: 0.15, smoothMonotone: 'x', z: 3, emphasis: { disabled: true }, ...style };
}

/**
 * A pole for each signal (solid) and each act of ours (dotted). The newest is the tallest of its four,
 * so that a label, which hangs to the left of its pole, passes over the tops of the older ones.
 */
function poles(curve, c, top) {
  const signals = (curve.signals ?? []).map((s) => ({ t: Date.parse(s.t), text: `${s.tier} ${s.label}`, colour: c.tier[s.tier] ?? c.ink2, type: 'solid' }));
  const acts = (curve.acts ?? []).map((a) => ({ t: Date.parse(a.t), text: a.label, colour: c.act, type: [2, 3] }));
  const all = [...signals, ...acts].sort((one, other) => one.t - other.t);
  const first = at(curve.points[0] ?? { t: 0 });
  const length = at(curve.points.at(-1) ?? { t: 0 }) - first;
  return all.map((event, index) => {
    const height = top * (1 - 0.13 * ((all.length - 1 - index) % LEVELS));
    const early = event.t - first < length * 0.15;
    return [{
      coord: [event.t, 0], symbol: 'none', lineStyle: { color: event.colour, width: 1.5, type: event.type },
      label: {
        show: c.wide, position: 'end', formatter: short(event.text), color: event.colour, align: early ? 'left' : 'right',
        verticalAlign: 'top', distance: 0, padding: [0, 6], fontFamily: c.face, fontSize: 14, fontWeight: 600,
      },
    }, { coord: [event.t, height], symbol: 'none' }];
  });
}

/** Steps of the scale, each a round number, and their end with room above the talk for the poles. */
function scale(points) {
  const highest = Math.max(4, ...points.map((p) => Math.max(p.mentions, p.high ?? 0)));
  const wanted = highest * 1.35;
  const power = 10 ** Math.floor(Math.log10(wanted / 3));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n * 4 >= wanted));
  return { step, top: Math.ceil(wanted / step) * step };
}

const short = (label) => (label.length > 36 ? `${label.slice(0, 35)}…` : label);

const marks = (data) => ({ symbol: ['none', 'none'], silent: true, animation: false, data });

function tip(curve) {
  return (rows) => {
    const moment = rows[0]?.axisValue;
    const point = curve.points.find((p) => at(p) === moment);
    if (!point) return '';
    const usual = point.low == null ? word('curveLearning') : `${word('curveUsual')} ${Math.round(point.low)}–${Math.round(point.high)}`;
    const box = document.createElement('div');
    for (const text of [full.format(moment), `${word('curveMentions')} ${point.mentions}`, ...authenticWords(point), `${word('curveNegative')} ${point.negative}`, usual]) {
      box.appendChild(document.createElement('div')).textContent = text;
    }
    return box;
  };
}

/** Everything ECharts needs to draw `curve` inside `figure`, in the colours the figure has now. */
export function options(curve, figure) {
  const wide = figure.clientWidth > 560;
  const c = { ...colours(figure), face: getComputedStyle(figure).fontFamily, wide };
  const { step, top } = scale(curve.points);
  const text = { color: c.ink3, fontFamily: c.face, fontSize: 13 };
  const days = curve.points.length * curve.bucketSeconds > 36 * 3600;
  const mentions = curve.points.map((p) => [at(p), p.mentions]);
  const negative = curve.points.map((p) => [at(p), p.negative]);
  return {
    animation: !still.matches && document.documentElement.dataset.printing === undefined, animationDuration: 140, animationDurationUpdate: 140,
    grid: { left: 8, right: 16, top: 12, bottom: 4, outerBoundsMode: 'same' },
    textStyle: { fontFamily: c.face },
    xAxis: {
      type: 'time', axisLine: { lineStyle: { color: c.line } }, axisTick: { show: false }, splitLine: { show: false },
      axisLabel: { ...text, hideOverlap: true, formatter: (value) => (days ? day : hour).format(value) },
    },
    yAxis: {
      type: 'value', max: top, interval: step, axisLabel: text, splitLine: { lineStyle: { color: c.line } },
    },
    tooltip: {
      trigger: 'axis', confine: true, formatter: tip(curve), backgroundColor: c.raised, borderColor: c.line, padding: [8, 12],
      textStyle: { color: c.ink, fontFamily: c.face, fontSize: 14 }, axisPointer: { lineStyle: { color: c.ink3 } }, transitionDuration: 0,
    },
    series: [
      ...band(curve.points, c),
      ...authentic(curve.points, c),
      line('mentions', mentions, { lineStyle: { color: c.ink, width: 2 }, markLine: marks(poles(curve, c, top)) }),
      line('negative', negative, {
        lineStyle: { color: c.bad, width: 1.5 }, areaStyle: { color: c.bad, opacity: 0.14 },
      }),
    ],
  };
}
