// Tells the desk in which time zone its reader lives: fills <input type="hidden" data-browser-zone> before it is sent.

const field = document.querySelector('input[data-browser-zone]');
if (field) field.value = new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
