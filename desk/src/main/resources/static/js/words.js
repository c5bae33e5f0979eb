// The page's words for things that only the browser can say; the layout writes them into <meta name="words">.

const meta = document.querySelector('meta[name="words"]');

export const language = document.documentElement.lang || 'en';

/** The reader's own time zone, as the server writes times; the browser's where the page names none. */
export const zone = meta?.dataset.zone || undefined;

/** The word called `name` with `{0}` filled in; empty when the page does not have it. */
export function word(name, value = '') {
  return (meta?.dataset[name] ?? '').replace('{0}', value);
}

const plurals = new Intl.PluralRules(language);

/** A counted word: the page holds `nameOne`, `nameFew`, `nameMany` and `nameOther`, as its language needs. */
export function counted(name, count) {
  const form = plurals.select(count);
  const key = name + form[0].toUpperCase() + form.slice(1);
  return word(meta?.dataset[key] ? key : name + 'Other', String(count));
}
