import { Duplex } from 'node:stream';
import type { Engine } from './engine.ts';

type Done = (error?: Error | null) => void;
const TERMINATE = 'X'.charCodeAt(0);

/** Looks like a socket to node-postgres; behind it is the embedded engine. */
export class Wire extends Duplex {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    super({ allowHalfOpen: false });
    this.#engine = engine;
  }

  /** The one before may have left a transaction open, or settings of its own. */
  connect(): this {
    this.#engine.reset().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  override _read(): void {
    // Bytes are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#send(chunk, done);
  }

  /** A query is several messages, written while corked: they travel as one. */
  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  #send(message: Buffer, done: Done): void {
    if (message[0] === TERMINATE) {
      this.push(null);
      done();
      return;
    }
    this.#engine
      .send(message, (bytes) => {
        if (!this.destroyed) this.push(bytes);
      })
      .then(() => done(), done);
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
