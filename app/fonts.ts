import localFont from 'next/font/local';

/*
 * Only the upright Latin files travel first; the others are fetched when a page holds a word in italics or a Greek
 * letter. Next measures each face and adjusts its fallback, so that nothing moves when the fonts arrive.
 */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  display: 'swap',
});

export const textItalic = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
  style: 'italic',
  weight: '200 900',
  variable: '--font-text-italic',
  display: 'swap',
  preload: false,
});

export const textGreek = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text-greek',
  preload: false,
  adjustFontFallback: false,
});

export const mono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  variable: '--font-mono',
  display: 'swap',
  adjustFontFallback: false,
});

export const monoGreek = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-greek-wght-normal.woff2',
  weight: '100 800',
  variable: '--font-mono-greek',
  preload: false,
  adjustFontFallback: false,
});
