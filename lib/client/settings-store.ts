import { createStore } from 'zustand/vanilla';

import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

export type Theme = 'system' | 'light' | 'dark';
export type EditorKind = 'full' | 'plain';

export interface Settings {
  readonly theme: Theme;
  /** Processes that a pool gets where the program does not say; undefined follows the machine. */
  readonly workers: number | undefined;
  /** Pixels. */
  readonly editorFontSize: number;
  readonly editor: EditorKind;
  /** Tab leaves the editor at once, instead of indenting until Escape was pressed. */
  readonly tabLeaves: boolean;
}

/** Also read by the script in the page's head that sets the theme before the first paint. */
export const SETTINGS_KEY = 'settings';
export const MAX_WORKERS = 16;
export const FONT_SIZES = [14, 15, 16, 18, 20, 24] as const;

const DEFAULTS: Settings = {
  theme: 'system',
  workers: undefined,
  editorFontSize: 14,
  editor: 'full',
  tabLeaves: false,
};

function oneOf<T>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

/** Settings from stored text; a field that is missing or out of bounds takes its default. */
export function parseSettings(text: string | undefined): Settings {
  const stored = parseJson(text);
  if (!isRecord(stored)) return DEFAULTS;
  const workers = stored['workers'];
  const isCount = Number.isInteger(workers) && Number(workers) >= 1 && Number(workers) <= MAX_WORKERS;
  return {
    theme: oneOf<Theme>(stored['theme'], ['system', 'light', 'dark'], DEFAULTS.theme),
    workers: isCount ? Number(workers) : undefined,
    editorFontSize: oneOf<number>(stored['editorFontSize'], FONT_SIZES, DEFAULTS.editorFontSize),
    editor: oneOf<EditorKind>(stored['editor'], ['full', 'plain'], DEFAULTS.editor),
    tabLeaves: stored['tabLeaves'] === true,
  };
}

interface SettingsState extends Settings {
  /** False on the server and until the browser's storage was read. */
  readonly isLoaded: boolean;
  readonly isKept: boolean;
}

export const settingsStore = createStore<SettingsState>(() => ({
  ...DEFAULTS,
  isLoaded: false,
  isKept: true,
}));

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function loadSettings(): void {
  const settings = parseSettings(browserStorage.read(SETTINGS_KEY));
  settingsStore.setState({ ...settings, isLoaded: true });
  applyTheme(settings.theme);
}

/** Reads the stored settings once, and again whenever another tab changes them. */
export function startSettings(): () => void {
  loadSettings();
  return browserStorage.watch((key) => {
    if (key === SETTINGS_KEY) loadSettings();
  });
}

export function changeSettings(change: Partial<Settings>): void {
  const { theme, workers, editorFontSize, editor, tabLeaves } = { ...settingsStore.getState(), ...change };
  const settings: Settings = { theme, workers, editorFontSize, editor, tabLeaves };
  const saved = browserStorage.write(SETTINGS_KEY, JSON.stringify(settings));
  settingsStore.setState({ ...settings, isKept: saved.kind === 'saved' });
  applyTheme(theme);
}

/** Workers of a run where neither the program nor the reader says: every core, at most eight. */
export function defaultWorkers(): number {
  return Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), 8);
}
