/**
 * The device worker behind a pipe: lets a plain CPython use WebGPU, so that tests of the compiler need no Pyodide.
 * A message is a 12-byte header (request number, bytes of JSON, bytes of payload; little endian), JSON and payload;
 * answers have the same form. Request number 0 has no answer.
 */
import { writeSync } from 'node:fs';
import { create, globals } from 'webgpu';
import { DeviceError } from '../../../workers/device/device-error';
import { DeviceSession } from '../../../workers/device/device-session';
import { GpuOwner } from '../../../workers/device/gpu-owner';
import type { DeviceAnswer, DeviceCommand } from '../../../lib/protocol/device-messages';

const HEADER_BYTES = 12;
Object.assign(globalThis, globals);
const session = new DeviceSession(new GpuOwner(() => Promise.resolve(create([]))));
let failure: DeviceAnswer | undefined;

const answersTo = Number(process.argv[2]);

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.byteLength;) at += writeSync(answersTo, bytes, at);
}

async function carryOut(id: number, command: DeviceCommand, payload: Uint8Array<ArrayBuffer>): Promise<void> {
  let answer: DeviceAnswer = {};
  let data: Uint8Array = new Uint8Array(0);
  try {
    const executed = await session.execute(command, payload);
    answer = executed.answer;
    data = executed.data ?? data;
  } catch (error) {
    const kind = error instanceof DeviceError ? error.kind : 'validation';
    answer = { error: kind, message: error instanceof Error ? error.message : String(error) };
    if (id === 0) failure ??= answer;
  }
  if (id === 0) return;
  const json = Buffer.from(JSON.stringify(failure ?? answer));
  failure = undefined;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(id, 0);
  header.writeUInt32LE(json.byteLength, 4);
  header.writeUInt32LE(data.byteLength, 8);
  writeAll(Buffer.concat([header, json, data]));
}

let pending: Buffer = Buffer.alloc(0);
let last: Promise<void> = Promise.resolve();
process.stdin.on('data', (chunk: Buffer) => {
  pending = Buffer.concat([pending, chunk]);
  while (pending.byteLength >= HEADER_BYTES) {
    const [id, text, bytes] = [0, 4, 8].map((at) => pending.readUInt32LE(at)) as [number, number, number];
    const end = HEADER_BYTES + text + bytes;
    if (pending.byteLength < end) return;
    const command = JSON.parse(
      pending.subarray(HEADER_BYTES, HEADER_BYTES + text).toString(),
    ) as DeviceCommand;
    const payload = new Uint8Array(pending.subarray(HEADER_BYTES + text, end));
    pending = pending.subarray(end);
    last = last.then(() => carryOut(id, command, payload));
  }
});
process.stdin.on('end', () => {
  process.exit(0);
});
