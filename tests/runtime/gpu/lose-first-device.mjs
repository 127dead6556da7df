// Imported by every thread of the command line (NODE_OPTIONS): the first GPU that is opened goes away once a program
// has used it a little, as a driver that crashes would take it away.
import { globals } from 'webgpu';

const MOST_SUBMISSIONS = 3;

const { requestDevice } = globals.GPUAdapter.prototype;
let isFirst = true;
globals.GPUAdapter.prototype.requestDevice = async function (...args) {
  const device = await requestDevice.apply(this, args);
  if (!isFirst) return device;
  isFirst = false;
  const { queue } = device;
  const submit = queue.submit.bind(queue);
  let count = 0;
  queue.submit = (commands) => {
    count += 1;
    submit(commands);
    if (count === MOST_SUBMISSIONS) device.destroy();
  };
  Object.defineProperty(device, 'queue', { value: queue });
  return device;
};
