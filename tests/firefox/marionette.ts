import { connect, type Socket } from 'node:net';

/** A command that Firefox answered with an error. */
export class MarionetteError extends Error {}

type Answer = (error: { readonly error: string; readonly message: string } | null, value: unknown) => void;

/**
 * A client of Marionette, the remote protocol that Firefox itself speaks: `length:[type, id, ...]` over TCP.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 *
 * Not WebDriver BiDi, which libraries use for Firefox: while a session of it is open, `new Worker` inside a worker
 * hangs about once in twenty calls in Firefox 153 ESR. Measured on a page without any of our code: 10 of 100 loads
 * with BiDi, 0 of 100 with Marionette, 0 of 100 without a remote.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #answers = new Map<number, Answer>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      while (this.#takeMessage());
    });
    socket.on('close', () => {
      for (const answer of this.#answers.values())
        answer({ error: 'closed', message: 'Firefox has ended' }, null);
    });
  }

  /** @param port where Firefox listens on this machine. @throws Error where nobody listens */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        resolve(new Marionette(socket));
      });
    });
  }

  /** @throws MarionetteError with what Firefox says about it */
  send(command: string, parameters: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#answers.set(id, (error, value) => {
        this.#answers.delete(id);
        if (error) reject(new MarionetteError(`${command}: ${error.error}: ${error.message}`));
        else resolve(value);
      });
      const text = Buffer.from(JSON.stringify([0, id, command, parameters]));
      this.#socket.write(Buffer.concat([Buffer.from(`${text.byteLength}:`), text]));
    });
  }

  /** Takes one whole message off what has come. @returns whether there was one */
  #takeMessage(): boolean {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return false;
    const end = colon + 1 + Number(this.#received.subarray(0, colon));
    if (this.#received.byteLength < end) return false;
    const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
    this.#received = this.#received.subarray(end);
    // The first message of all is a greeting, and no list.
    if (Array.isArray(message)) {
      const [, id, error, value] = message as [number, number, Parameters<Answer>[0], unknown];
      this.#answers.get(id)?.(error, value);
    }
    return true;
  }
}
