import { type StoreApi, createStore } from 'zustand/vanilla';

import { type SafeStorage, type SaveResult, damagedKey } from './safe-storage';
import { type ShelvedText, shelfKey, shelve } from './shelf';
import {
  type StoredDraft,
  besideKey,
  draftKey,
  otherVersions,
  parseDraft,
  takeOrphan,
  textsSetAside,
  withoutVersion,
} from './stored-draft';

/** Between what two texts differ: another tab's and this one's, or a draft and what was left beside it. */
export type ConflictOrigin = 'tab' | 'closed-tab' | 'file';

export interface DraftState {
  readonly code: string;
  readonly saved: SaveResult;
  /** The stored text, while this tab holds a different one; the reader chooses. */
  readonly conflict: string | undefined;
  /** Where the two texts of a conflict come from. In all but `tab`, what was left beside the draft is in the editor. */
  readonly conflictOrigin: ConflictOrigin;
  /** Text that was replaced as a whole, by Reset or by a choice between two tabs, and can be brought back. */
  readonly replaced: string | undefined;
  /** What was kept in place of a draft and is none: set aside as it is. */
  readonly damaged: string | undefined;
  /** The text was begun from a starter that the site has changed since. */
  readonly isOfOldStarter: boolean;
  /** Texts that stood in this editor, and those begun from other versions of its starter. */
  readonly shelf: readonly ShelvedText[];
}

/**
 * The text of one editor, written to storage at every edit. Two tabs on one draft never overwrite each other: while
 * they differ, this one writes beside the draft, under its own name, until the reader has chosen. A text that another
 * takes the place of as a whole goes on the shelf: what the reader wrote is never gone by one click.
 */
export class DraftStore {
  readonly store: StoreApi<DraftState>;
  readonly #storage: SafeStorage;
  readonly #name: string;
  readonly #key: string;
  readonly #starter: string;
  readonly #tab: string;
  /** The stored text that this tab wrote or took over last: undefined when none is known. */
  #known: string | undefined;
  /** What took the place of `replaced`, as it was before it was edited. */
  #put: string | undefined;

  /** @param options.key names the draft; what follows an `@` in it, the version of its starter */
  constructor(options: { storage: SafeStorage; key: string; starter: string; tab: string }) {
    this.#storage = options.storage;
    this.#name = options.key;
    this.#key = draftKey(options.key);
    this.#starter = options.starter;
    this.#tab = options.tab;
    this.store = createStore<DraftState>(() => ({
      code: options.starter,
      saved: { kind: 'saved' },
      conflict: undefined,
      conflictOrigin: 'tab',
      replaced: undefined,
      damaged: undefined,
      isOfOldStarter: false,
      shelf: [],
    }));
  }

  /** Takes over what is stored and follows other tabs. Returns how to stop. */
  start(): () => void {
    const saved = this.#storage.retry(this.#key);
    const stored = this.#stored();
    this.#known = stored?.code;
    if (stored !== undefined) {
      this.store.setState({ code: stored.code, isOfOldStarter: stored.isOfOldStarter });
    } else this.#storage.setAside(this.#key);
    const damaged = this.#storage.read(damagedKey(this.#key));
    this.store.setState({ saved, damaged });
    if (stored === undefined && damaged === undefined) this.#openOtherVersion();
    this.#adoptOrphan();
    this.#showShelf();
    return this.#storage.watch((key) => {
      if (key === this.#key) this.#meet();
      if (key === this.#shelfKey) this.#showShelf();
    });
  }

  edit(code: string): void {
    if (code === this.store.getState().code) return;
    this.store.setState({ code });
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

  /** Brings back what was replaced last. What was written since can be brought back in turn. */
  undo(): void {
    const { replaced, code } = this.store.getState();
    if (replaced === undefined) return;
    this.#setAside(code);
    this.store.setState({ code: replaced, replaced: code === this.#put ? undefined : code });
    this.#put = replaced;
    this.#save();
  }

  /** Ends the offer to undo. */
  keepReplacement(): void {
    this.store.setState({ replaced: undefined });
  }

  /** Goes on with a text of an earlier starter; `reset` takes the new one. */
  keepOldStarter(): void {
    this.store.setState({ isOfOldStarter: false });
    this.#save();
  }

  /** Ends a conflict with this tab's text; another tab is asked in turn, and the stored text is set aside. */
  keepMine(): void {
    const stored = this.#stored()?.code;
    if (stored !== undefined && stored !== this.store.getState().code) this.#setAside(stored);
    this.store.setState({ conflict: undefined });
    this.#known = stored;
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

  get #sideKey(): string {
    return besideKey(this.#name, this.#tab);
  }

  get #shelfKey(): string {
    return shelfKey(withoutVersion(this.#name));
  }

  #stored(): StoredDraft | undefined {
    return parseDraft(this.#storage.read(this.#key));
  }

  #isOwn(code: string): boolean {
    return code !== this.#starter && code.trim() !== '';
  }

  #setAside(code: string): void {
    if (!this.#isOwn(code)) return;
    shelve(this.#storage, withoutVersion(this.#name), code);
    this.#showShelf();
  }

  #showShelf(): void {
    const shelf = textsSetAside(this.#storage, this.#name).filter(({ code }) => code !== this.#starter);
    this.store.setState({ shelf });
  }

  #replace(code: string): void {
    const before = this.store.getState().code;
    this.store.setState({ isOfOldStarter: false });
    if (code === before) return;
    this.#setAside(before);
    this.store.setState({ code, replaced: before });
    this.#put = code;
    this.#save();
  }

  #save(): void {
    const { code, conflict, conflictOrigin, isOfOldStarter } = this.store.getState();
    const stored = this.#stored();
    // Written by another tab since, and not heard of yet: storage events come later than the write.
    const isForeign = stored !== undefined && stored.tab !== this.#tab && stored.code !== this.#known;
    const differs = isForeign && stored.code !== code;
    if (differs && conflict === undefined)
      this.store.setState({ conflict: stored.code, conflictOrigin: 'tab' });
    const isOpen = differs || conflict !== undefined;
    const draft: StoredDraft = {
      code,
      savedAt: new Date().toISOString(),
      tab: this.#tab,
      isFromFile: conflict !== undefined && conflictOrigin === 'file',
      isOfOldStarter,
      isUntouched: code === this.#starter,
    };
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
      // Both hold the same: what this tab had kept beside is older.
      this.#storage.remove(this.#sideKey);
    } else {
      this.store.setState({ conflict: stored.code, conflictOrigin: 'tab' });
    }
  }

  /** Where the site has changed the starter, the newest text begun from another one is what the reader worked on. */
  #openOtherVersion(): void {
    const other = otherVersions(this.#storage, this.#name).find(
      ({ code, isDraft }) => isDraft && this.#isOwn(code),
    );
    if (other !== undefined) this.store.setState({ code: other.code, isOfOldStarter: true });
  }

  /** A text left beside the draft, by a file or a tab closed before its reader chose, becomes the question again. */
  #adoptOrphan(): void {
    const orphan = takeOrphan(this.#storage, this.#name);
    const { code } = this.store.getState();
    if (orphan === undefined || orphan.code === code) return;
    this.#storage.write(this.#sideKey, JSON.stringify({ ...orphan, tab: this.#tab }));
    this.store.setState({
      conflict: code,
      conflictOrigin: orphan.isFromFile ? 'file' : 'closed-tab',
      code: orphan.code,
      isOfOldStarter: orphan.isOfOldStarter,
    });
  }
}
