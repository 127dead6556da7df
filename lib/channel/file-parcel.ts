import type { SharedHeap } from './shared-heap';

/** A file on its way from one process to another. */
export interface ParcelFile {
  readonly path: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

/**
 * Packs files into one block of shared memory and returns its address: length of the list in bytes, the list as JSON
 * (paths and sizes), then the files one after the other. @throws SharedMemoryFull
 */
export function packFiles(heap: SharedHeap, files: readonly ParcelFile[]): number {
  const encoder = new TextEncoder();
  const bodies = files.map(({ data }) => (typeof data === 'string' ? encoder.encode(data) : data));
  const list = encoder.encode(
    JSON.stringify(files.map(({ path }, index) => [path, bodies[index]?.byteLength ?? 0])),
  );
  const total = bodies.reduce((sum, { byteLength }) => sum + byteLength, list.byteLength);
  const address = heap.allocate(4 + total);
  heap.store(address, list.byteLength);
  const area = heap.view(address + 1, total);
  area.set(list);
  let at = list.byteLength;
  for (const body of bodies) {
    area.set(body, at);
    at += body.byteLength;
  }
  return address;
}

/** Unpacks what `packFiles` packed and gives the block back. */
export function unpackFiles(heap: SharedHeap, address: number): ParcelFile[] {
  const listLength = heap.load(address);
  const text = new TextDecoder().decode(heap.view(address + 1, listLength).slice());
  const list = JSON.parse(text) as [string, number][];
  const total = list.reduce((sum, [, size]) => sum + size, listLength);
  const area = heap.view(address + 1, total);
  let at = listLength;
  const files = list.map(([path, size]) => {
    const data = new Uint8Array(size);
    data.set(area.subarray(at, at + size));
    at += size;
    return { path, data };
  });
  heap.free(address);
  return files;
}
