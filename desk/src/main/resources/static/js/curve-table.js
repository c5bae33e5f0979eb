// The same curve as a table, for those who cannot see it or want the numbers.

import { language, word, zone } from './words.js';

const moment = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function row(kind, texts) {
  const line = document.createElement('tr');
  texts.forEach((text, index) => {
    const cell = line.appendChild(document.createElement(index === 0 || kind === 'th' ? 'th' : 'td'));
    cell.textContent = text;
    if (kind === 'th') cell.scope = 'col';
    else if (index === 0) cell.scope = 'row';
    if (index > 0 && index < texts.length - 1) cell.className = 'number';
  });
  return line;
}

function events(curve, from) {
  const until = from + curve.bucketSeconds * 1000;
  const within = (event) => Date.parse(event.t) >= from && Date.parse(event.t) < until;
  const signals = (curve.signals ?? []).filter(within).map((signal) => `${signal.tier} ${signal.label}`);
  return [...signals, ...(curve.acts ?? []).filter(within).map((act) => act.label)].join(' · ');
}

/** Mentions without accounts that act together, from the fewest it may be. */
function left(point) {
  const { mentions, low } = point.authentic;
  return low < mentions ? `${low}–${mentions}` : String(mentions);
}

/** The newest moment first, as people ask for it. */
export function table(curve) {
  const element = document.createElement('table');
  element.className = 'dense';
  const told = curve.points.some((point) => point.authentic != null);
  const columns = ['curveWhen', 'curveMentions', ...(told ? ['curveAuthentic'] : []), 'curveNegative', 'curveUsual', 'curveHappened'];
  element.createTHead().append(row('th', columns.map((name) => word(name))));
  const body = element.createTBody();
  for (const point of [...curve.points].reverse()) {
    const from = Date.parse(point.t);
    const usual = point.low == null ? '' : `${Math.round(point.low)}–${Math.round(point.high)}`;
    body.append(row('td', [moment.format(from), String(point.mentions), ...(told ? [left(point)] : []), String(point.negative), usual, events(curve, from)]));
  }
  return element;
}
