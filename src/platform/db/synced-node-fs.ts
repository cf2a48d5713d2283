import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Prepared = Parameters<NonNullable<Parameters<Init>[1]['preRun']>[number]>[0];
type OpenFile = { nfd?: number };

/**
 * PGlite's folder on disk, with the one thing that it leaves out: when PostgreSQL asks for a file to be
 * forced to disk, it is. Without this a committed transaction can vanish when the power fails.
 */
export class SyncedNodeFs extends NodeFS {
  syncs = 0;

  override async init(...[pg, options]: Parameters<Init>): ReturnType<Init> {
    const prepared = await super.init(pg, options);
    const hook = (module: Prepared) => {
      const operations = (module.NODEFS as unknown as { stream_ops: Record<string, unknown> }).stream_ops;
      operations['fsync'] = (file: OpenFile) => this.sync(file);
    };
    const preRun = [...(prepared.emscriptenOpts.preRun ?? []), hook];
    return { emscriptenOpts: { ...prepared.emscriptenOpts, preRun } };
  }

  /** Answers 0 for done; a failure is thrown on, because PostgreSQL must not go on as if it were written. */
  private sync(file: OpenFile): number {
    if (file.nfd === undefined) return 0;
    fsyncSync(file.nfd);
    this.syncs += 1;
    return 0;
  }
}
