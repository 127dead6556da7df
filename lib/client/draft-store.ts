import { type StoreApi, createStore } from 'zustand/vanilla';

import { isRecord, parseJson } from './parse-json';
import { type SafeStorage, type SaveResult, damagedKey } from './safe-storage';

interface StoredDraft {
  readonly code: string;
  readonly savedAt: string;
  /** The tab that wrote it. */
  readonly tab: string;
}

export interface DraftState {
  readonly code: string;
  readonly saved: SaveResult;
  /** What another tab wrote while this one held a different text; the reader chooses. */
  readonly conflict: string | undefined;
  /** Text that was replaced as a whole, by Reset or by a choice between two tabs, and can be brought back. */
  readonly replaced: string | undefined;
  /** What was kept in place of a draft and is none: set aside as it is. */
  readonly damaged: string | undefined;
}

function parseDraft(text: string | undefined): StoredDraft | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { code, savedAt = '', tab = '' } = value;
  return typeof code === 'string' ? { code, savedAt: String(savedAt), tab: String(tab) } : undefined;
}

/**
 * The text of one editor, written to storage at every edit. Two tabs on one draft never overwrite each other: while
 * they differ, this one writes beside the draft, under its own name, until the reader has chosen.
 */
export class DraftStore {
  readonly store: StoreApi<DraftState>;
  readonly #storage: SafeStorage;
  readonly #key: string;
  readonly #starter: string;
  readonly #tab: string;
  /** The stored text that this tab wrote or took over last: undefined when none is known. */
  #known: string | undefined;

  constructor(options: { storage: SafeStorage; key: string; starter: string; tab: string }) {
    this.#storage = options.storage;
    this.#key = `draft/${options.key}`;
    this.#starter = options.starter;
    this.#tab = options.tab;
    this.store = createStore<DraftState>(() => ({
      code: options.starter,
      saved: { kind: 'saved' },
      conflict: undefined,
      replaced: undefined,
      damaged: undefined,
    }));
  }

  /** Takes over what is stored and follows other tabs. Returns how to stop. */
  start(): () => void {
    const saved = this.#storage.retry(this.#key);
    const stored = this.#stored();
    this.#known = stored?.code;
    if (stored !== undefined) this.store.setState({ code: stored.code });
    else this.#storage.setAside(this.#key);
    this.store.setState({ saved, damaged: this.#storage.read(damagedKey(this.#key)) });
    this.#adoptOrphan();
    return this.#storage.watch((key) => {
      if (key === this.#key) this.#meet();
    });
  }

  edit(code: string): void {
    if (code === this.store.getState().code) return;
    this.store.setState({ code, replaced: undefined });
    this.#save();
  }

  /** Writes the text once more; edits are written as they are made. The state says whether it worked. */
  save(): void {
    this.#save();
  }

  reset(): void {
    this.#replace(this.#starter);
  }

  /** Puts another text into the editor; what was there can be brought back by `undo`. */
  restore(code: string): void {
    this.#replace(code);
  }

  /** Brings back what `reset` or a choice replaced. */
  undo(): void {
    const { replaced } = this.store.getState();
    if (replaced === undefined) return;
    this.store.setState({ code: replaced, replaced: undefined });
    this.#save();
  }

  /** Ends a conflict with this tab's text; the other tab is asked in turn. */
  keepMine(): void {
    this.store.setState({ conflict: undefined });
    this.#known = this.#stored()?.code;
    this.#save();
    this.#storage.remove(this.#sideKey);
  }

  takeTheirs(): void {
    const { conflict } = this.store.getState();
    if (conflict === undefined) return;
    this.#known = conflict;
    this.store.setState({ conflict: undefined });
    this.#replace(conflict);
    this.#storage.remove(this.#sideKey);
  }

  /** Lets go what was set aside because it could not be read. */
  dropDamaged(): void {
    this.#storage.remove(damagedKey(this.#key));
    this.store.setState({ damaged: undefined });
  }

  get isStarter(): boolean {
    return this.store.getState().code === this.#starter;
  }

  get #sideKey(): string {
    return `beside/${this.#key}/${this.#tab}`;
  }

  #stored(): StoredDraft | undefined {
    return parseDraft(this.#storage.read(this.#key));
  }

  #replace(code: string): void {
    const before = this.store.getState().code;
    if (code === before) return;
    this.store.setState({ code, replaced: before });
    this.#save();
  }

  #save(): void {
    const { code, conflict } = this.store.getState();
    const stored = this.#stored();
    // Written by another tab since, and not heard of yet: storage events come later than the write.
    const isForeign = stored !== undefined && stored.tab !== this.#tab && stored.code !== this.#known;
    const differs = isForeign && stored.code !== code;
    if (differs && conflict === undefined) this.store.setState({ conflict: stored.code });
    const isOpen = differs || conflict !== undefined;
    const draft: StoredDraft = { code, savedAt: new Date().toISOString(), tab: this.#tab };
    const saved = this.#storage.write(isOpen ? this.#sideKey : this.#key, JSON.stringify(draft));
    if (!isOpen) this.#known = code;
    this.store.setState({ saved });
  }

  #meet(): void {
    const stored = this.#stored();
    if (stored === undefined || stored.tab === this.#tab) return;
    const { code } = this.store.getState();
    if (stored.code === code) {
      this.#known = code;
      this.store.setState({ conflict: undefined });
    } else {
      this.store.setState({ conflict: stored.code });
    }
  }

  /** A text left beside the draft by a tab that was closed before its reader chose becomes the question again. */
  #adoptOrphan(): void {
    const [key] = this.#storage.keys(`beside/${this.#key}/`);
    if (key === undefined) return;
    const orphan = parseDraft(this.#storage.read(key));
    this.#storage.remove(key);
    if (orphan === undefined || orphan.code === this.store.getState().code) return;
    this.#storage.write(this.#sideKey, JSON.stringify({ ...orphan, tab: this.#tab }));
    this.store.setState({ conflict: this.store.getState().code, code: orphan.code });
  }
}
