// Makes resources/typeset: `npm ci && npm run build` in this folder. The same versions make the same bytes.
import { build, transform } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

// The rarer parts of the font. Scripts nobody sets formulas in are left out; a font of the system has them.
const PARTS = [
  'accents', 'accents-b-i', 'arrows', 'calligraphic', 'double-struck', 'fraktur', 'latin', 'marrows', 'math', 'monospace',
  'mshapes', 'sans-serif', 'sans-serif-b', 'sans-serif-i', 'sans-serif-r', 'script', 'shapes', 'symbols', 'symbols-b-i',
  'variants',
];

async function part(name) {
  const path = new URL(`node_modules/@mathjax/mathjax-newcm-font/mjs/svg/dynamic/${name}.js`, import.meta.url);
  const statements = readFileSync(path, 'utf8').replace(/^import .*$|^\/\/# .*$/gm, '');
  const made = await transform(`export default (MathJaxNewcmFont) => { ${statements} }`, { minify: true, charset: 'ascii' });
  return made.code.replace('export default', '').trim().replace(/;$/, '');
}

const fontParts = {
  name: 'font-parts',
  setup(builder) {
    builder.onResolve({ filter: /^font-parts$/ }, () => ({ path: 'parts', namespace: 'font' }));
    builder.onLoad({ filter: /.*/, namespace: 'font' }, async () => {
      const entries = await Promise.all(PARTS.map(async (name) => [name, await part(name)]));
      return { contents: JSON.stringify(Object.fromEntries(entries)), loader: 'json' };
    });
  },
};

const target = new URL('../../resources/typeset/', import.meta.url);
mkdirSync(target, { recursive: true });

for (const [entry, name] of [['formulas.mjs', 'mathjax.js'], ['diagrams.mjs', 'pele.js']]) {
  const made = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    plugins: [fontParts],
    write: false,
  });
  const packed = gzipSync(made.outputFiles[0].contents, { level: 9 });
  packed.fill(0, 4, 8); // the time
  packed[9] = 255; // the system
  writeFileSync(new URL(`${name}.gz`, target), packed);
  console.log(`${name}: ${made.outputFiles[0].contents.length} bytes, ${packed.length} packed`);
}
copyFileSync(new URL('node_modules/@mathjax/src/LICENSE', import.meta.url), new URL('LICENSE.mathjax', target));
copyFileSync(new URL('node_modules/pele/LICENSE', import.meta.url), new URL('LICENSE.pele', target));
