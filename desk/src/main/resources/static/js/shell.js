// Small manners of the shell: the theme button, menus that close, dialogs that open, columns that become tabs.

function otherTheme() {
  const root = document.documentElement;
  const dark = getComputedStyle(root).colorScheme === 'dark'
    || (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('firebreak-theme', root.dataset.theme);
  } catch {
    // Without storage the choice lasts for this page.
  }
  document.dispatchEvent(new CustomEvent('firebreak:theme'));
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (menu !== except) menu.open = false;
  }
}

/** A dialog asks for what it shows by itself, because the link that opened it may be replaced meanwhile. */
function openDialog(opener, event) {
  const dialog = document.getElementById(opener.dataset.opens);
  if (!dialog) return;
  if (opener.dataset.fetches !== undefined) {
    event.preventDefault();
    window.htmx.ajax('GET', opener.href, { source: dialog, target: dialog, swap: 'innerHTML' });
  }
  dialog.showModal();
}

document.addEventListener('click', (event) => {
  const target = event.target;
  closeMenus(target.closest('details.menu'));
  if (target.closest('[data-theme-button]')) otherTheme();
  const opener = target.closest('[data-opens]');
  if (opener) openDialog(opener, event);
  if (target.closest('[data-prints]')) print();
  if (target.closest('[data-closes]')) target.closest('dialog')?.close();
  if (target.matches('dialog')) target.close();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

const phone = matchMedia('(max-width: 720px)');

function show(columns, tabs, index) {
  [...tabs.children].forEach((tab, at) => {
    tab.setAttribute('aria-selected', String(at === index));
    tab.tabIndex = at === index ? 0 : -1;
  });
  [...columns.querySelectorAll(':scope > section')].forEach((section, at) => section.toggleAttribute('data-shown', at === index));
}

function tabsFor(columns) {
  const tabs = document.createElement('div');
  tabs.className = 'tabs';
  tabs.setAttribute('role', 'tablist');
  [...columns.querySelectorAll(':scope > section')].forEach((section, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    if (section.id) tab.setAttribute('aria-controls', section.id);
    tab.textContent = section.dataset.tab ?? section.querySelector('h2')?.textContent ?? '';
    tab.addEventListener('click', () => show(columns, tabs, index));
    tabs.append(tab);
  });
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const all = [...tabs.children];
    const next = (all.indexOf(document.activeElement) + step + all.length) % all.length;
    show(columns, tabs, next);
    all[next].focus();
  });
  columns.before(tabs);
  show(columns, tabs, 0);
}

function roles() {
  for (const columns of document.querySelectorAll('[data-tabs]')) {
    if (!columns.previousElementSibling?.matches('.tabs')) tabsFor(columns);
    columns.dataset.tabs = 'on';
    for (const section of columns.querySelectorAll(':scope > section')) {
      if (phone.matches) section.setAttribute('role', 'tabpanel');
      else section.removeAttribute('role');
    }
  }
}

phone.addEventListener('change', roles);
roles();
