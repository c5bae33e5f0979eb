// The keyboard: g w, g c, /, ?, Ctrl or Cmd + Enter. Single letters are left alone while someone writes.

const GO_PATIENCE = 1500;
let goSince = -Infinity;

const writing = (element) => element.closest('input, textarea, select, [contenteditable]') !== null;

function go(key) {
  const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
  if (link) link.click();
  return Boolean(link);
}

function press(selector, act) {
  const element = document.querySelector(selector);
  if (element) act(element);
  return Boolean(element);
}

function plain(event) {
  if (event.timeStamp - goSince < GO_PATIENCE) {
    goSince = -Infinity;
    return go(event.key);
  }
  switch (event.key) {
    case 'g':
      goSince = event.timeStamp;
      return true;
    case '/':
      return press('[data-search]', (field) => field.focus());
    case '?':
      return press('#help', (dialog) => dialog.showModal());
    default:
      return false;
  }
}

function send(from) {
  const form = from.closest('form') ?? document.querySelector('form[data-send]');
  const button = [...(form?.elements ?? [])].find((element) => element.matches('[data-sends]:not(:disabled)'));
  if (button) button.click();
  return Boolean(button);
}

document.addEventListener('keydown', (event) => {
  const withCommand = event.ctrlKey || event.metaKey;
  const taken = withCommand && event.key === 'Enter' ? send(event.target)
    : !withCommand && !event.altKey && !writing(event.target) && !document.querySelector('dialog[open]') && plain(event);
  if (taken) event.preventDefault();
});
