// TeX to SVG with MathJax. `typeset(tex, display, width)` gives JSON: the drawing and its size in em, or the error.
import { mathjax } from '@mathjax/src/mjs/mathjax.js';
import { TeX } from '@mathjax/src/mjs/input/tex.js';
import { SVG } from '@mathjax/src/mjs/output/svg.js';
import { liteAdaptor } from '@mathjax/src/mjs/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/mjs/handlers/html.js';
import { MathJaxNewcmFont } from '@mathjax/mathjax-newcm-font/mjs/svg.js';
import { MathJaxMhchemFontExtension } from '@mathjax/mathjax-mhchem-font-extension/mjs/svg.js';

import '@mathjax/src/mjs/input/tex/base/BaseConfiguration.js';
import '@mathjax/src/mjs/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/mjs/input/tex/amscd/AmsCdConfiguration.js';
import '@mathjax/src/mjs/input/tex/begingroup/BegingroupConfiguration.js';
import '@mathjax/src/mjs/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import '@mathjax/src/mjs/input/tex/braket/BraketConfiguration.js';
import '@mathjax/src/mjs/input/tex/cancel/CancelConfiguration.js';
import '@mathjax/src/mjs/input/tex/cases/CasesConfiguration.js';
import '@mathjax/src/mjs/input/tex/color/ColorConfiguration.js';
import '@mathjax/src/mjs/input/tex/configmacros/ConfigMacrosConfiguration.js';
import '@mathjax/src/mjs/input/tex/enclose/EncloseConfiguration.js';
import '@mathjax/src/mjs/input/tex/extpfeil/ExtpfeilConfiguration.js';
import '@mathjax/src/mjs/input/tex/gensymb/GensymbConfiguration.js';
import '@mathjax/src/mjs/input/tex/mathtools/MathtoolsConfiguration.js';
import '@mathjax/src/mjs/input/tex/mhchem/MhchemConfiguration.js';
import '@mathjax/src/mjs/input/tex/newcommand/NewcommandConfiguration.js';
import '@mathjax/src/mjs/input/tex/textcomp/TextcompConfiguration.js';
import '@mathjax/src/mjs/input/tex/textmacros/TextMacrosConfiguration.js';
import '@mathjax/src/mjs/input/tex/upgreek/UpgreekConfiguration.js';

// Rarer parts of the font as source text, read when a character of theirs is met: build.mjs makes this.
import parts from 'font-parts';

const EM = 16; // Nothing but the scale of the numbers inside.
const X_HEIGHT = 0.442; // Of the font, in em.
const PACKAGES = [
  'base', 'ams', 'amscd', 'begingroup', 'boldsymbol', 'braket', 'cancel', 'cases', 'color', 'configmacros', 'enclose', 'extpfeil',
  'gensymb', 'mathtools', 'mhchem', 'newcommand', 'textcomp', 'textmacros', 'upgreek',
];
const MACROS = {
  bm: ['\\boldsymbol{#1}', 1],
  R: '\\mathbb{R}',
  N: '\\mathbb{N}',
  Z: '\\mathbb{Z}',
  Q: '\\mathbb{Q}',
  C: '\\mathbb{C}',
  argmax: '\\mathop{\\operatorname{arg\\,max}}\\limits',
  argmin: '\\mathop{\\operatorname{arg\\,min}}\\limits',
};

MathJaxNewcmFont.addExtension(MathJaxMhchemFontExtension);

// Characters of the parts that were left out are set as text in a font of the system.
for (const name of Object.keys(MathJaxNewcmFont.dynamicFiles)) {
  if (!(name in parts)) delete MathJaxNewcmFont.dynamicFiles[name];
}
const evaluate = eval; // Called by another name, it works outside of any function.
mathjax.asyncLoad = (path) => evaluate(parts[path.replace(/^.*\/|\.js$/g, '')])(MathJaxNewcmFont);
mathjax.asyncIsSynchronous = true;

const adaptor = liteAdaptor({ fontSize: EM, unknownCharWidth: 0.6, cjkCharWidth: 1 });
RegisterHTMLHandler(adaptor);

const output = new SVG({
  fontData: MathJaxNewcmFont,
  fontCache: 'none',
  linebreaks: { inline: false },
  displayOverflow: 'overflow',
  mtextInheritFont: false,
});

function newDocument() {
  const input = new TeX({
    packages: PACKAGES,
    macros: MACROS,
    tags: 'none',
    maxMacros: 500,
    formatError: (_, error) => { throw error; },
  });
  return mathjax.document('', { InputJax: input, OutputJax: output });
}

let page = newDocument();
const DEFINES = /\\(?:[gex]?def|let|(?:re)?new|provide|Declare|Newextarrow|mathtoolsset|global)/;

globalThis.typeset = (tex, display, width) => {
  try {
    const drawn = page.convert(tex, { display, em: EM, ex: X_HEIGHT * EM, containerWidth: width * EM });
    const svg = adaptor.firstChild(drawn);
    const box = adaptor.getAttribute(svg, 'viewBox') || adaptor.getAttribute(svg, 'data-mjx-viewBox');
    const least = parseFloat(adaptor.getStyle(svg, 'min-width') || '0') * X_HEIGHT;
    return JSON.stringify({ svg: adaptor.serializeXML(svg), box: box.split(' ').map(Number), least });
  } catch (error) {
    return JSON.stringify({ error: String(error.message || error) });
  } finally {
    // What one formula defines must not change the next.
    if (DEFINES.test(tex)) page = newDocument();
    else page.inputJax[0].reset();
  }
};
