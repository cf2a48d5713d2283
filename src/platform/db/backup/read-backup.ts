import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BrokenBackupError, type Header, header, type Line, line } from './format.ts';

/** What a reader meets, in this order; checksums and counts have been compared before it is told that a part ended. */
export type Event =
  | { kind: 'table'; name: string }
  | { kind: 'row'; values: (string | null)[] }
  | { kind: 'rows-end'; rows: number; sha256: string }
  | { kind: 'file'; name: string }
  | { kind: 'piece'; bytes: Buffer }
  | { kind: 'file-end' }
  | { kind: 'end'; rows: number; files: number };

/** The first line of a backup. */
export async function readHeader(file: string): Promise<Header> {
  for await (const text of linesOf(file)) return headerFrom(text);
  throw new BrokenBackupError('it is empty');
}

/** Reads a backup to its end, and throws when anything is damaged or missing. */
export async function checkBackup(file: string): Promise<number> {
  let events = 0;
  for await (const _event of readEvents(file)) events += 1;
  return events;
}

/** Everything after the first line; throws when anything is damaged or missing. */
export async function* readEvents(file: string): AsyncGenerator<Event> {
  const check = new PartCheck();
  let first = true;
  let ended = false;
  for await (const text of linesOf(file)) {
    if (first) {
      first = false;
      continue;
    }
    if (ended) throw new BrokenBackupError('it goes on after its end');
    const event = check.take(text, parsed(text));
    ended = event.kind === 'end';
    yield event;
  }
  if (!ended) throw new BrokenBackupError('it ends before its end');
}

/** Counts and sums of the part that is being read, and of the whole. */
class PartCheck {
  #hash: Hash = createHash('sha256');
  #count = 0;
  #rows = 0;
  #files = 0;
  #inside: 'table' | 'file' | undefined;

  take(text: string, read: Line): Event {
    if (Array.isArray(read)) return this.#row(text, read);
    if (typeof read === 'string') return this.#piece(Buffer.from(read, 'base64'));
    if ('table' in read) return this.#begin('table', { kind: 'table', name: read.table });
    if ('file' in read) return this.#begin('file', { kind: 'file', name: read.file });
    if ('end' in read) return this.#end(read.rows, read.files);
    if ('bytes' in read) return this.#fileEnd(read.bytes, read.sha256);
    return this.#tableEnd(read.rows, read.sha256);
  }

  #begin(inside: 'table' | 'file', event: Event): Event {
    this.#expect(undefined);
    this.#inside = inside;
    this.#hash = createHash('sha256');
    this.#count = 0;
    return event;
  }

  #row(text: string, values: (string | null)[]): Event {
    this.#expect('table');
    this.#hash.update(text).update('\n');
    this.#count += 1;
    return { kind: 'row', values };
  }

  #piece(bytes: Buffer): Event {
    this.#expect('file');
    this.#hash.update(bytes);
    this.#count += bytes.length;
    return { kind: 'piece', bytes };
  }

  #tableEnd(rows: number, sha256: string): Event {
    this.#close('table', rows, sha256);
    this.#rows += rows;
    return { kind: 'rows-end', rows, sha256 };
  }

  #fileEnd(bytes: number, sha256: string): Event {
    this.#close('file', bytes, sha256);
    this.#files += 1;
    return { kind: 'file-end' };
  }

  #end(rows: number, files: number): Event {
    this.#expect(undefined);
    if (rows !== this.#rows || files !== this.#files) throw new BrokenBackupError('a part is missing');
    return { kind: 'end', rows, files };
  }

  #close(inside: 'table' | 'file', count: number, sha256: string): void {
    this.#expect(inside);
    this.#inside = undefined;
    if (count !== this.#count || sha256 !== this.#hash.digest('hex')) {
      throw new BrokenBackupError(`the checksum of a ${inside} is wrong`);
    }
  }

  #expect(inside: 'table' | 'file' | undefined): void {
    if (this.#inside !== inside) throw new BrokenBackupError('its lines are in the wrong order');
  }
}

/** Cut at line feeds alone: other ends of lines may stand inside a row's text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on('error', (error) => plain.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const piece of plain as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, at)]).toString('utf8');
        rest = [];
        from = at + 1;
      }
      if (from < piece.length) rest.push(piece.subarray(from));
    }
  } catch (error) {
    throw unzipFault(error);
  } finally {
    source.destroy();
  }
  if (rest.length > 0) throw new BrokenBackupError('its last line is cut off');
}

/** What the decompressor objects to is the file's fault; all else is thrown on. */
function unzipFault(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  return code.startsWith('Z_') ? new BrokenBackupError('it cannot be decompressed') : error;
}

function parsed(text: string): Line {
  const result = line.safeParse(jsonOf(text));
  if (!result.success) throw new BrokenBackupError('a line cannot be read');
  return result.data;
}

function headerFrom(text: string): Header {
  const result = header.safeParse(jsonOf(text));
  if (!result.success) throw new BrokenBackupError('it is no backup of Musubi, or of a newer version');
  return result.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenBackupError('a line cannot be read');
  }
}
