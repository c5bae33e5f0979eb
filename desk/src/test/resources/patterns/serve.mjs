// Shows the pattern book as the desk would: `node serve.mjs [port]`, after `node vendor.mjs` has run in desk/.
// Strict content policy, the words of the layout's bundles, a made-up curve and a live line that speaks every few seconds.
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { curve, mentions } from './made-up.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const desk = join(here, '../../../..');
const roots = [join(desk, 'src/main/resources/static'), join(desk, 'target/classes/static')];
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const types = { '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

function words(language) {
  const file = join(desk, 'src/main/resources/firebreak/desk/layout', language === 'pl' ? 'words_pl.properties' : 'words.properties');
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

const soon = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

/** {{in 6}} is an instant six minutes from now, #{key} a word of the layout, {{name}} an attribute of the page's first comment. */
function page(name) {
  const body = readFileSync(join(here, `${name}.html`), 'utf8');
  const facts = Object.fromEntries([...body.slice(0, body.indexOf('-->')).matchAll(/(\w+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
  const shell = readFileSync(join(here, facts.shell ? `${facts.shell}.html` : 'shell.html'), 'utf8');
  const word = words(facts.lang ?? 'en');
  return shell
    .replace('{{main}}', () => body)
    .replace(/\{\{in (-?\d+)\}\}/g, (_, minutes) => soon(Number(minutes)))
    .replace(/#\{([\w.-]+)\}/g, (_, key) => word[key] ?? `??${key}??`)
    .replace(/\{\{current (\w+)\}\}/g, (_, section) => (section === facts.section ? 'aria-current="page"' : ''))
    .replace(/\{\{drill\}\}/g, facts.drill ? '' : 'hidden')
    .replace(/\{\{(\w+)\}\}/g, (_, key) => facts[key] ?? '');
}

function live(response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const timer = setInterval(() => response.write('event: mentions\ndata: 1\n\n'), 4000);
  response.on('close', () => clearInterval(timer));
}

function answer(request, response) {
  const address = new URL(request.url, 'http://pattern.invalid');
  const send = (type, text) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' }).end(text);
  if (address.pathname === '/live') return live(response);
  if (address.pathname === '/curve') return send('application/json', JSON.stringify(curve(address.searchParams.get('range') ?? '6h')));
  if (address.pathname === '/mentions') return send('text/html', mentions());
  const name = normalize(address.pathname).slice(1) || 'watch';
  if (existsSync(join(here, `${name}.html`))) return send('text/html', page(name));
  for (const root of roots) {
    const file = join(root, name);
    if (existsSync(file) && extname(file) in types) return send(types[extname(file)], readFileSync(file));
  }
  return response.writeHead(404).end();
}

const port = Number(process.argv[2] ?? 4400);
createServer(answer).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/watch`));
