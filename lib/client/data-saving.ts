interface NetworkInformation {
  readonly saveData?: boolean;
}

/** Whether the runtime should wait for the first Run: on touch devices, and where the reader asked to save data. */
export function shouldWaitForRun(): boolean {
  return isSavingData() || isTouchDevice();
}

/** Whether the reader asked the browser to save data. */
export function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: NetworkInformation };
  return connection?.saveData === true;
}

export function isTouchDevice(): boolean {
  return window.matchMedia('(hover: none) and (pointer: coarse)').matches;
}
