import type { Files } from '#platform/files/files.ts';
import type { Identity } from '#platform/identity/identity.ts';

/** The parts that reach outside the database; handed to handlers so that a test can hand in its own. */
export type Services = { readonly identity: Identity; readonly files: Files };
