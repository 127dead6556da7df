import { receiveBirth } from '#host';
import { expose } from 'comlink';
import type { CoordinatorInit } from '../../lib/protocol/worker-api';
import { Coordinator } from './coordinator';

receiveBirth<CoordinatorInit>(({ init, port }) => {
  expose(new Coordinator(init), port);
});
