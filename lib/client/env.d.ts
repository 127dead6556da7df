/** What the build tells the pages. Next replaces these names in the text, so each must be written out in full. */
declare namespace NodeJS {
  interface ProcessEnv {
    readonly NEXT_PUBLIC_BUILD_ID?: string;
    readonly NEXT_PUBLIC_WORKERS_URL?: string;
    readonly NEXT_PUBLIC_RUNTIME_URL?: string;
    readonly NEXT_PUBLIC_MONACO_URL?: string;
    readonly NEXT_PUBLIC_EDITOR_URL?: string;
    /** Bytes that travel on a first visit: Python alone, and with NumPy; compressed. */
    readonly NEXT_PUBLIC_PYTHON_BYTES?: string;
    readonly NEXT_PUBLIC_NUMPY_BYTES?: string;
  }
}
