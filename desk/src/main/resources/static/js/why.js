// A word or number that explains itself: <button class="why">14</button><span class="because" popover>…</span>.
// Opens on press, on keyboard and on hover; the top layer keeps it whole inside tables and scrolling columns.

const GAP = 6;
const EDGE = 12;
let hovering;

const because = (button) => (button?.nextElementSibling?.matches('.because') ? button.nextElementSibling : null);

function place(button, note) {
  const at = button.getBoundingClientRect();
  const size = note.getBoundingClientRect();
  const below = at.bottom + GAP + size.height <= innerHeight;
  const left = Math.min(Math.max(EDGE, at.left), Math.max(EDGE, innerWidth - size.width - EDGE));
  note.style.left = `${left}px`;
  note.style.top = `${below ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - size.height)}px`;
}

function open(button) {
  const note = because(button);
  if (!note || note.matches(':popover-open')) return;
  note.showPopover();
  place(button, note);
  button.setAttribute('aria-expanded', 'true');
  note.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') button.removeAttribute('aria-expanded');
  }, { once: true });
}

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('.why');
  const note = because(button);
  if (!note) return;
  if (note.matches(':popover-open') && note.dataset.pinned !== undefined) {
    delete note.dataset.pinned;
    note.hidePopover();
    return;
  }
  open(button);
  note.dataset.pinned = '';
});

document.addEventListener('pointerover', (event) => {
  clearTimeout(hovering);
  if (event.pointerType !== 'mouse') return;
  const button = event.target.closest?.('.why');
  if (button) hovering = setTimeout(() => open(button), 250);
});

document.addEventListener('pointerout', (event) => {
  const note = because(event.target.closest?.('.why'));
  if (note?.matches(':popover-open') && note.dataset.pinned === undefined) note.hidePopover();
});

document.addEventListener('scroll', () => {
  for (const note of document.querySelectorAll('.because:popover-open')) note.hidePopover();
}, { capture: true, passive: true });
