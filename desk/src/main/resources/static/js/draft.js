// Marks a draft's words with what the guard said about them. The server writes the findings as a list
//
//   <form class="draft"> … <div class="draft-words"><textarea id="words"></textarea></div>
//   <ol class="finding-list" data-for="words"><li class="finding" data-severity="BLOCK" data-start="12" data-end="27">…
//
// with UTF-16 offsets; this file only paints them under the words, and leads from a finding to its words.

function layerOf(area) {
  const frame = area.closest('.draft-words');
  let layer = frame.querySelector('.draft-under');
  if (!layer) {
    layer = document.createElement('div');
    layer.className = 'draft-under';
    layer.setAttribute('aria-hidden', 'true');
    frame.append(layer);
    area.addEventListener('scroll', () => { layer.scrollTop = area.scrollTop; });
    area.addEventListener('input', () => stale(layer, area));
  }
  return layer;
}

/** Between a key and the guard's answer, marks stay only where the words before and under them are the same. */
function stale(layer, area) {
  const painted = layer.dataset.of ?? '';
  let same = 0;
  while (same < painted.length && painted[same] === area.value[same]) same += 1;
  paint(area, spansOf(area).filter((span) => span.end <= same));
}

function spansOf(area) {
  const findings = document.querySelectorAll(`[data-for="${CSS.escape(area.id)}"] .finding`);
  return [...findings]
    .map((finding, index) => ({
      n: index + 1,
      start: Number(finding.dataset.start),
      end: Number(finding.dataset.end),
      severity: finding.dataset.severity,
    }))
    .filter((span) => span.end > span.start)
    .sort((one, other) => one.start - other.start);
}

function paint(area, spans) {
  const layer = layerOf(area);
  const text = area.value;
  const pieces = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end > text.length) continue;
    const mark = document.createElement('mark');
    mark.dataset.severity = span.severity;
    mark.dataset.n = String(span.n);
    mark.textContent = text.slice(span.start, span.end);
    pieces.push(text.slice(at, span.start), mark);
    at = span.end;
  }
  layer.replaceChildren(...pieces, `${text.slice(at)}\n`);
  layer.scrollTop = area.scrollTop;
}

function paintAll() {
  for (const area of document.querySelectorAll('.draft-words textarea')) {
    layerOf(area).dataset.of = area.value;
    paint(area, spansOf(area));
  }
}

/** Counts what is left of a channel's length: <output data-left-of="words" data-limit="300">. */
function count(area) {
  for (const output of document.querySelectorAll(`[data-left-of="${CSS.escape(area.id)}"]`)) {
    const graphemes = [...new Intl.Segmenter().segment(area.value)].length;
    const left = Number(output.dataset.limit) - graphemes;
    output.textContent = left.toLocaleString(document.documentElement.lang);
    output.toggleAttribute('data-over', left < 0);
  }
}

document.addEventListener('click', (event) => {
  const finding = event.target.closest('[data-shows-words]')?.closest('.finding');
  const area = finding && document.getElementById(finding.closest('[data-for]').dataset.for);
  if (!area) return;
  area.focus();
  area.setSelectionRange(Number(finding.dataset.start), Number(finding.dataset.end));
});
document.addEventListener('input', (event) => {
  if (event.target.matches('.draft-words textarea')) count(event.target);
});
document.addEventListener('htmx:afterSettle', paintAll);
paintAll();
for (const area of document.querySelectorAll('.draft-words textarea')) count(area);
