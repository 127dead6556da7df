/** A worker that was started, whatever kind of thread it is. */
export interface StartedWorker {
  readonly terminate: () => void;
  /** Called once if the thread ends or breaks without having been terminated; the argument says why. */
  readonly onExit: (listener: (reason: string) => void) => void;
}

/** What a worker gets at birth, once, on its own channel. Everything else travels over `port`. */
export interface WorkerBirth<Init> {
  readonly init: Init;
  readonly port: MessagePort;
  /** In a browser, the lock that the worker holds as long as it lives. */
  readonly life?: string;
}
