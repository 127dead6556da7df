import type { Properties } from 'hast';
import type { ElementProp } from '../schema/document';

/** hast's property names and values to React's: class lists joined, style as an object, `aria-` and `data-` hyphenated. */
export function toReactProps(properties: Properties): Record<string, ElementProp> {
  const props: Record<string, ElementProp> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name === 'style' && typeof value === 'string') props['style'] = toStyle(value);
    else if (name === 'align') props['style'] = { textAlign: String(value) };
    else props[toReactName(name)] = Array.isArray(value) ? value.join(' ') : value;
  }
  return props;
}

function toReactName(name: string): string {
  return /^(aria|data)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name;
}

function toStyle(css: string): Record<string, string> {
  const declarations = css.split(';').map((text) => text.split(/:(.*)/s, 2));
  return Object.fromEntries(
    declarations.flatMap(([name, value]) =>
      name && value ? [[toCamelCase(name.trim()), value.trim()] as const] : [],
    ),
  );
}

function toCamelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
