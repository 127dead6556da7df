import { receiveBirth } from '#host';
import type { InterpreterInit } from '../../lib/protocol/interpreter-messages';
import { startInterpreter } from './start-interpreter';

receiveBirth<InterpreterInit>(({ init, port }) => {
  void startInterpreter(init, port);
});
