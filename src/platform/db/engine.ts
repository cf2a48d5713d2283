/** What an embedded database offers to its driver: bytes of PostgreSQL's wire protocol in, bytes out. */
export type Engine = {
  /** Runs whole messages, in the order of the calls; `onBytes` gets the answer in pieces before the promise settles. */
  send(message: Uint8Array, onBytes: (bytes: Uint8Array) => void): Promise<void>;
  /** Makes a session like new for the next client: no open transaction, no settings, no prepared statements. */
  reset(): Promise<void>;
  /** How many times a file of the database has been forced to disk since the start. */
  syncs(): Promise<number>;
  close(): Promise<void>;
};
