/** Types of single elements of shared memory, by their codes; workers/python/forkjoin/_elements.py has the same. */
export const ElementCode = {
  int8: 0,
  uint8: 1,
  int16: 2,
  uint16: 3,
  int32: 4,
  uint32: 5,
  int64: 6,
  uint64: 7,
  float32: 8,
  float64: 9,
} as const;

/** Bytes of an element, by its code. */
export const ELEMENT_BYTES: readonly number[] = [1, 1, 2, 2, 4, 4, 8, 8, 4, 8];

/** Reads one element, little endian. @throws RangeError for an unknown code or an address outside the view */
export function readElement(data: DataView, code: number, at: number): number | bigint {
  switch (code) {
    case ElementCode.int8:
      return data.getInt8(at);
    case ElementCode.uint8:
      return data.getUint8(at);
    case ElementCode.int16:
      return data.getInt16(at, true);
    case ElementCode.uint16:
      return data.getUint16(at, true);
    case ElementCode.int32:
      return data.getInt32(at, true);
    case ElementCode.uint32:
      return data.getUint32(at, true);
    case ElementCode.float32:
      return data.getFloat32(at, true);
    case ElementCode.float64:
      return data.getFloat64(at, true);
    default:
      return readWide(data, code, at);
  }
}

function readWide(data: DataView, code: number, at: number): bigint {
  if (code === ElementCode.int64) return data.getBigInt64(at, true);
  if (code === ElementCode.uint64) return data.getBigUint64(at, true);
  throw new RangeError(`there is no element type ${code}`);
}

/** Writes one element, little endian; integers wrap around. @throws RangeError as `readElement` */
export function writeElement(data: DataView, code: number, at: number, value: number | bigint): void {
  switch (code) {
    case ElementCode.int8:
    case ElementCode.uint8:
      data.setUint8(at, Number(value));
      break;
    case ElementCode.int16:
    case ElementCode.uint16:
      data.setUint16(at, Number(value), true);
      break;
    case ElementCode.int32:
    case ElementCode.uint32:
      data.setUint32(at, Number(value), true);
      break;
    case ElementCode.int64:
    case ElementCode.uint64:
      data.setBigInt64(at, BigInt(value), true);
      break;
    case ElementCode.float32:
      data.setFloat32(at, Number(value), true);
      break;
    case ElementCode.float64:
      data.setFloat64(at, Number(value), true);
      break;
    default:
      throw new RangeError(`there is no element type ${code}`);
  }
}
