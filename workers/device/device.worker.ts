import { findGpu, receiveBirth } from '#host';
import { serveDevice } from './serve-device';

receiveBirth<undefined>(({ port }) => {
  serveDevice(findGpu, port);
});
