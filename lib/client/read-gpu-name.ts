/** What a GPU adapter says about itself. Browsers may leave any of it empty. */
interface AdapterInfo {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
}

/** WebGPU as far as a name needs it: absent in browsers without. */
interface NavigatorWithGpu {
  readonly gpu?: {
    requestAdapter(options: {
      powerPreference: 'high-performance';
    }): Promise<{ info?: Partial<AdapterInfo> } | null>;
  };
}

/** A driver that hangs never answers. */
const LONGEST_WAIT_MS = 5000;

const silence = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, LONGEST_WAIT_MS);
  });

let known: string | undefined;

/** The name that was read on this visit last; undefined where nobody has asked yet, or there is none. */
export const knownGpuName = (): string | undefined => known;

/** The name of the adapter that kernels would run on; null where the browser offers none, or does not answer. */
export async function readGpuName(): Promise<string | null> {
  const { gpu } = navigator as NavigatorWithGpu;
  const asked = gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  const adapter = await Promise.race([asked, silence()]);
  known = undefined;
  if (!adapter) return null;
  // Browsers before 2024 tell nothing in this place.
  const { vendor = '', architecture = '', device = '', description = '' } = adapter.info ?? {};
  const name = description || [vendor, architecture, device].filter((part) => part !== '').join(' ');
  known = (name || 'unnamed').slice(0, 200);
  return known;
}
