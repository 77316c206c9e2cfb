// Mermaid to SVG with Pele. `draw(source, now, width)` gives JSON: the drawing and its size in pixels, or the error.
import { render } from 'pele';

const STYLES = 8; // Bold 1, italic 2, code 4, in any combination.
const SMALLER = 8 | 16; // Set as index or exponent.
const advances = Array.from({ length: STYLES }, () => new Map());

// Labels are measured with the widths of the font that draws them, a character at a time.
const measurer = {
  width(text, size, style) {
    const known = advances[style % STYLES];
    let width = 0;
    for (const char of text) width += known.get(char) ?? 0.6;
    return (width * size) / (style & SMALLER ? 1.2 : 1);
  },
};

// Takes a list for each style of [character, width in em].
globalThis.learn = (widths) => {
  JSON.parse(widths).forEach((pairs, style) => pairs.forEach(([char, width]) => advances[style].set(char, width)));
};

const options = { measurer, images: false, links: false, responsive: false };

globalThis.draw = (source, now, maxWidth) => {
  try {
    const { svg, width, height } = render(source, { ...options, now, maxWidth });
    return JSON.stringify({ svg, width, height });
  } catch (error) {
    return JSON.stringify({ error: String(error.message || error), line: error.line || 0 });
  }
};
