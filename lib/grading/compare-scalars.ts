import { areElementsSame } from './compare-elements';
import { describeType, describeNode } from './describe-value';
import { different, SAME, type Difference, type Tolerance, type WirePart } from './difference';
import { formatDistinct } from './format-element';
import type { NumberFamily } from './wire-array';
import type { WireScalar } from './wire-scalar';

const familyNames: Readonly<Record<NumberFamily, string>> = {
  bool: 'a bool',
  integer: 'an integer',
  float: 'a float',
  complex: 'a complex number',
  text: 'text',
  raw: 'another kind of value',
};

/**
 * Compares two numbers or texts. Python's own and NumPy's scalars count as one, and so do integers of any width: the
 * platform's default is int32 in a browser and int64 on a laptop. With `close`, an integer may stand where a float
 * is expected and a float where a complex number is (PEP 484, the numeric tower), never the other way round.
 */
export function compareScalars(
  expected: WireScalar,
  got: WireScalar,
  gotPart: WirePart,
  where: string,
  tolerance: Tolerance,
): Difference {
  if (!isFamilyAccepted(expected.family, got.family, tolerance)) {
    const shown = describeNode(gotPart.node, gotPart.buffers, 60);
    return different(
      where,
      `Expected ${familyNames[expected.family]}, got ${familyNames[got.family]}: ${shown} (${describeType(gotPart.node)}).`,
    );
  }
  if (tolerance.kind === 'exact' && differInWidth(expected, got)) {
    return different(where, `Expected a ${expected.dtype ?? 'float64'}, got a ${got.dtype ?? 'float64'}.`);
  }
  if (areElementsSame(expected.value, got.value, tolerance)) return SAME;
  const [wanted, found] = formatDistinct(expected.value, got.value);
  return different(
    where,
    `Expected ${wanted}, got ${found}.${signOfZero(expected, got)}${precisionHint(expected.dtype, got.dtype)}`,
  );
}

/**
 * Whether a value of one family may stand for another. Arrays are stricter: their family must be the same, since an
 * integer array truncates what is stored in it later.
 */
function isFamilyAccepted(expected: NumberFamily, got: NumberFamily, tolerance: Tolerance): boolean {
  if (expected === got) return true;
  if (tolerance.kind === 'exact') return false;
  const wider: readonly NumberFamily[] = ['integer', 'float', 'complex'];
  return wider.includes(got) && wider.indexOf(got) < wider.indexOf(expected);
}

function differInWidth(expected: WireScalar, got: WireScalar): boolean {
  const hasWidth = expected.family === 'float' || expected.family === 'complex';
  return hasWidth && expected.dtype !== got.dtype;
}

function signOfZero(expected: WireScalar, got: WireScalar): string {
  return expected.value === 0 && got.value === 0 ? ' The sign of zero differs.' : '';
}

/** Names single precision as the likely cause where the reference computes in double. */
export function precisionHint(expectedDtype: string | undefined, gotDtype: string | undefined): string {
  const narrow: Readonly<Record<string, readonly string[]>> = {
    float64: ['float32', 'float16'],
    float32: ['float16'],
    complex128: ['complex64'],
  };
  const isNarrower = narrow[expectedDtype ?? '']?.includes(gotDtype ?? '') ?? false;
  return isNarrower
    ? ` The result is ${gotDtype} where ${expectedDtype} is expected, which may be the cause.`
    : '';
}
