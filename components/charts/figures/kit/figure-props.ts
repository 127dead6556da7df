/** What every figure gets: where its controls stand at first, as the author wrote it. Checked when content is built. */
export interface FigureProps {
  readonly settings: Readonly<Record<string, string>>;
  /** What was measured on the reader's machine, if anything was. */
  readonly measured?: { readonly bandwidth: number } | undefined;
}

/** A whole number among the settings. */
export function numberSetting(settings: FigureProps['settings'], name: string, otherwise: number): number {
  const text = settings[name];
  return text === undefined ? otherwise : Number(text);
}

/** One of several words among the settings. */
export function choiceSetting<Value extends string>(
  settings: FigureProps['settings'],
  name: string,
  options: readonly Value[],
  otherwise: Value,
): Value {
  return options.find((option) => option === settings[name]) ?? otherwise;
}
