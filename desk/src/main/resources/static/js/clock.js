// Time in words that change in place: minutes left until a deadline, minutes since an event, the exact time on request.
//
//   <time data-deadline="2026-03-07T21:18:00Z">6 min</time>   counts down; `late` when it has passed
//   <time data-since="2026-03-07T20:41:00Z">12 min</time>     counts up
//   <progress data-from="…" data-deadline="…">                fills as time passes
//
// A clock's deadline is an instant, so a change to summer time does not move it. The nearest ancestor with
// class `clock` gets data-state near (five minutes or less) or late; `met` and `idle` are the server's to say.

import { language, word, zone } from './words.js';

const MINUTE = 60_000;
const NEAR = 5 * MINUTE;
const exactly = new Intl.DateTimeFormat(language, {
  timeZone: zone,
  weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short',
});
const plain = new Intl.NumberFormat(language);
const symbol = (name) => ({ format: (count) => `${plain.format(count)}\u00a0${name}` });
const [days, hours, minutes, seconds] = ['d', 'h', 'min', 's'].map(symbol);

/** "3 d 4 h", "1 h 12 min", "6 min", and seconds only in the last minute. */
export function span(milliseconds) {
  const whole = Math.max(0, Math.floor(milliseconds / 1000));
  if (whole < 60) return seconds.format(whole);
  const all = Math.floor(whole / 60);
  if (all < 60) return minutes.format(all);
  if (all < 48 * 60) return join(hours, Math.floor(all / 60), minutes, all % 60);
  return join(days, Math.floor(all / 1440), hours, Math.floor(all / 60) % 24);
}

function join(big, bigCount, small, smallCount) {
  return smallCount === 0 ? big.format(bigCount) : `${big.format(bigCount)} ${small.format(smallCount)}`;
}

/** The exact local time with its zone named. */
export const exact = (iso) => exactly.format(new Date(iso));

function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function countDown(element, now) {
  const left = Date.parse(element.dataset.deadline) - now;
  const late = left < 0;
  if (!element.closest('[data-exact-shown]')) {
    say(element, late ? word('late', span(-left)) : element.dataset.bare === undefined ? word('left', span(left)) : span(left));
  }
  const clock = element.closest('.clock, [data-clock]');
  if (!clock || ['met', 'idle'].includes(clock.dataset.state)) return;
  clock.dataset.state = late ? 'late' : left <= NEAR ? 'near' : 'running';
}

function fill(bar, now) {
  const from = Date.parse(bar.dataset.from);
  const share = (now - from) / (Date.parse(bar.dataset.deadline) - from);
  bar.value = Math.min(1, Math.max(0, share));
}

export function tick() {
  const now = Date.now();
  for (const element of document.querySelectorAll('time[data-deadline]')) countDown(element, now);
  for (const element of document.querySelectorAll('time[data-since]')) {
    if (!element.closest('[data-exact-shown]')) say(element, span(now - Date.parse(element.dataset.since)));
  }
  for (const bar of document.querySelectorAll('progress[data-deadline]')) fill(bar, now);
  for (const element of document.querySelectorAll('time:is([data-deadline], [data-since], [datetime]):not([title])')) {
    const iso = element.dataset.deadline ?? element.dataset.since ?? element.dateTime;
    if (!Number.isNaN(Date.parse(iso))) element.title = exact(iso);
  }
}

/** A press on a clock shows the exact time for four seconds. */
function showExact(button) {
  const time = button.querySelector('time[data-deadline], time[data-since]');
  if (!time || button.dataset.exactShown !== undefined) return;
  button.dataset.exactShown = '';
  time.textContent = new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' })
    .format(new Date(time.dataset.deadline ?? time.dataset.since));
  setTimeout(() => {
    delete button.dataset.exactShown;
    tick();
  }, 4000);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('.clock-left');
  if (button) showExact(button);
});
document.addEventListener('htmx:afterSettle', tick);
document.addEventListener('visibilitychange', tick);
setInterval(tick, 1000);
tick();
