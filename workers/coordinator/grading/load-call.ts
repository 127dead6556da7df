import type { GradeSpec } from '../../../lib/protocol/grade';
import type { ServeCall } from '../../../lib/protocol/interpreter-messages';

/** How a program of a challenge is asked to load: kernels run on the simulator for outputs, on the device for times. */
export const loadCall = ({ gpu }: Pick<GradeSpec, 'gpu'>, where: 'simulator' | 'device'): ServeCall =>
  gpu === undefined ? { call: 'load' } : { call: 'load', gpu: where };
