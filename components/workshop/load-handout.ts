/** What of a page goes on paper: lessons and statements mark it. What only a screen can do is left out; boxes to tick stay. */
const PRINTED = '[data-handout]';
const SCREEN_ONLY = 'button, textarea, select, details, input:not([type=radio]), [data-screen-only]';

function loadStyles(page: Document): Promise<unknown> {
  const known = new Set([...document.querySelectorAll('link')].map((link) => link.href));
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    (link) => !known.has(new URL(link.getAttribute('href') ?? '', location.href).href),
  );
  return Promise.all(
    missing.map(
      (link) =>
        new Promise((resolve) => {
          const copy = document.importNode(link);
          copy.addEventListener('load', resolve);
          copy.addEventListener('error', resolve);
          document.head.append(copy);
        }),
    ),
  );
}

/**
 * The text of a lesson or challenge of this site, ready to be printed; nothing when its page cannot be had.
 * @param href address of its page
 */
export async function loadHandout(href: string): Promise<readonly Node[]> {
  try {
    const response = await fetch(href);
    if (!response.ok) return [];
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    await loadStyles(page);
    const text = page.querySelector(PRINTED);
    for (const part of text?.querySelectorAll(SCREEN_ONLY) ?? []) part.remove();
    return text === null ? [] : [...document.importNode(text, true).childNodes];
  } catch {
    return [];
  }
}
