// What happens when the world changes while someone reads: regions fetch themselves again on a named event
// (hx-trigger="sse:…" with hx-swap="morph:innerHTML"); a region with data-hold waits behind an "n new" bar
// while its reader has scrolled into it, points at it or has the focus in it.
//
//   <button class="button new-bar" hidden></button>
//   <ol id="mentions" data-hold hx-get="/watch/mentions" hx-trigger="sse:mentions" hx-swap="morph:innerHTML">…

import { counted, word } from './words.js';

const held = new WeakMap();

// What a reader has opened or closed stays so when its region changes, and so does what they have typed or chosen,
// until they send it.
const touched = new WeakSet();
const ofTheReader = ['value', 'checked', 'selected'];

function belongsToReader(name, node) {
  if (name === 'open') return node.matches('details');
  return ofTheReader.includes(name) && touched.has(node.closest('select') ?? node);
}

document.addEventListener('input', (event) => touched.add(event.target));
document.addEventListener('submit', (event) => [...event.target.elements].forEach((field) => touched.delete(field)));
document.addEventListener('reset', (event) => [...event.target.elements].forEach((field) => touched.delete(field)));
if (window.Idiomorph) window.Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, node) => !belongsToReader(name, node);

function reading(region) {
  const top = region.getBoundingClientRect().top;
  return region.scrollTop > 0 || top < 0 || region.matches(':hover') || region.contains(document.activeElement);
}

const barOf = (region) => (region.previousElementSibling?.matches('.new-bar') ? region.previousElementSibling : null);

function unseen(region, html) {
  const arrived = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[id]');
  return [...arrived].filter((item) => item.matches('li, tr') && !document.getElementById(item.id)).length;
}

function release(region) {
  const html = held.get(region);
  held.delete(region);
  const bar = barOf(region);
  if (bar) bar.hidden = true;
  if (html === undefined) return;
  window.htmx.swap(region, html, { swapStyle: 'morph:innerHTML', swapDelay: 0, settleDelay: 0 }, { contextElement: region });
  region.scrollTop = 0;
  if (region.getBoundingClientRect().top < 0) region.scrollIntoView({ block: 'start' });
}

document.addEventListener('htmx:beforeSwap', (event) => {
  const region = event.detail.target;
  const own = event.detail.requestConfig?.triggeringEvent?.type?.startsWith('sse:');
  if (!own || !region?.matches?.('[data-hold]') || !barOf(region) || !reading(region)) return;
  const count = unseen(region, event.detail.serverResponse);
  if (count === 0) return;
  event.detail.shouldSwap = false;
  held.set(region, event.detail.serverResponse);
  barOf(region).textContent = counted('new', count);
  barOf(region).hidden = false;
});

document.addEventListener('htmx:afterSwap', (event) => {
  const region = event.detail.target;
  if (!held.has(region)) return;
  held.delete(region);
  if (barOf(region)) barOf(region).hidden = true;
});

document.addEventListener('click', (event) => {
  const bar = event.target.closest('.new-bar');
  if (bar?.nextElementSibling) release(bar.nextElementSibling);
});

// The line to the desk: say so when it breaks, and when it is back fetch what was missed.
const line = document.getElementById('connection');
let lostAt = null;

document.addEventListener('htmx:sseError', () => {
  if (!line || lostAt) return;
  lostAt = new Date();
  line.textContent = word('lost', lostAt.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  line.hidden = false;
});

document.addEventListener('htmx:sseOpen', () => {
  if (!line || !lostAt) return;
  lostAt = null;
  line.hidden = true;
  for (const region of document.querySelectorAll('[hx-trigger*="sse:"]')) {
    const name = region.getAttribute('hx-trigger').match(/sse:[^\s,[]+/)[0];
    window.htmx.trigger(region, name);
  }
  document.dispatchEvent(new CustomEvent('firebreak:back'));
});

// A request that failed says so where it was made, once, and keeps what was written.
function failed(event) {
  if (event.detail.xhr?.status === 401) {
    location.reload(); // signed out meanwhile: the page itself leads to the sign-in
    return;
  }
  if (event.detail.requestConfig?.triggeringEvent?.type?.startsWith('sse:')) return;
  const near = event.detail.elt?.closest('form, .panel, main') ?? document.querySelector('main');
  if (!near || near.querySelector(':scope > .notice[data-request]')) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.dataset.kind = 'failed';
  notice.dataset.request = '';
  notice.setAttribute('role', 'alert');
  notice.textContent = word(event.detail.xhr?.status === 403 ? 'forbidden' : 'failed');
  near.prepend(notice);
}

document.addEventListener('htmx:responseError', failed);
document.addEventListener('htmx:sendError', failed);
document.addEventListener('htmx:beforeRequest', (event) => {
  const near = event.detail.elt?.closest('form, .panel, main');
  near?.querySelector(':scope > .notice[data-request]')?.remove();
});
