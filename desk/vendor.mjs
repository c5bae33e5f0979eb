// Copies what the browser needs out of node_modules: `node vendor.mjs target/classes/static/vendor`.
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const to = process.argv[2];
if (!to) {
  console.error('usage: node vendor.mjs TARGET_FOLDER');
  process.exit(2);
}

const font = '@fontsource-variable/source-sans-3';
const files = {
  'htmx.min.js': 'htmx.org/dist/htmx.min.js',
  'htmx.LICENSE': 'htmx.org/LICENSE',
  'sse.js': 'htmx-ext-sse/dist/sse.min.js',
  'sse.LICENSE': 'htmx-ext-sse/LICENSE',
  'idiomorph.js': 'idiomorph/dist/idiomorph-ext.min.js',
  'idiomorph.LICENSE': 'idiomorph/LICENSE',
  'echarts.mjs': 'echarts/dist/echarts.esm.min.mjs',
  'echarts.LICENSE': 'echarts/LICENSE',
  'echarts.NOTICE': 'echarts/NOTICE',
  'source-sans-3-latin.woff2': `${font}/files/source-sans-3-latin-wght-normal.woff2`,
  'source-sans-3-latin-ext.woff2': `${font}/files/source-sans-3-latin-ext-wght-normal.woff2`,
  'source-sans-3.LICENSE': `${font}/LICENSE`,
};

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
let bytes = 0;
for (const [name, source] of Object.entries(files)) {
  copyFileSync(join(from, source), join(to, name));
  bytes += statSync(join(to, name)).size;
}
console.log(`vendor: ${Object.keys(files).length} files, ${Math.round(bytes / 1024)} KiB`);
