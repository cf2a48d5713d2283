import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '#kernel/actor.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { scanWithClamd } from './clamd.ts';
import { cleanName, contentDisposition } from './file-name.ts';
import type { FileRefusal, Files, StoredFile, Upload } from './files.ts';
import { FILE_TYPES, kindsFor, maxBytes } from './purposes.ts';
import { files } from './schema.ts';
import { sniff } from './sniff.ts';
import type { FileStore } from './store.ts';

type Checked = { name: string; type: string; bytes: Uint8Array; scanned: StoredFile['scanned'] };

/** The files of this installation, in the store that is handed in. */
export function createFiles(settings: Pick<Settings, 'clamd'>, store: FileStore): Files {
  return {
    async put(db, now, actor, upload) {
      const checked = await check(upload, settings.clamd);
      if (!checked.ok) return checked;
      return done(await keep(db, now, actor, upload, checked.value, store));
    },
    async attach(tx, now, id) {
      const rows = await tx
        .update(files)
        .set({ attachedAt: sql`coalesce(${files.attachedAt}, ${now.toISOString()}::timestamptz)` })
        .where(isThere(id))
        .returning();
      return rows[0] === undefined ? refuse('missing', 'files.not_found') : done(rows[0]);
    },
    async get(db, id) {
      const file = await findFile(db, id);
      return file && { file, stream: await store.read(id), headers: headersOf(file) };
    },
    async bytes(db, id) {
      return (await findFile(db, id)) && (await store.readBytes(id));
    },
    async remove(tx, now, id) {
      await tx.update(files).set({ deletedAt: now }).where(isThere(id));
    },
  };
}

const isThere = (id: string) => and(eq(files.id, id), isNull(files.deletedAt));

async function findFile(db: Db, id: string): Promise<StoredFile | undefined> {
  return (await db.select().from(files).where(isThere(id)))[0];
}

/** Size, kind, purpose, scanner: in this order, so that nothing large or odd reaches the later ones. */
async function check(upload: Upload, clamd: string | undefined): Promise<Outcome<Checked, FileRefusal>> {
  const bytes = await readUpTo(upload, maxBytes(upload.purpose));
  if (bytes === undefined) return refuse('unmet', 'files.too_large');
  const name = cleanName(upload.name);
  const sniffed = await sniff(bytes, name);
  if (!sniffed.ok) return refuse('unmet', sniffed.code);
  if (!kindsFor(upload.purpose).includes(sniffed.kind)) return refuse('unmet', 'files.wrong_kind');
  const type = FILE_TYPES[sniffed.kind];
  if (clamd === undefined) return done({ name, type, bytes, scanned: 'not_scanned' });
  const scan = await scanWithClamd(clamd, bytes);
  if (scan === 'infected') return refuse('unmet', 'files.infected');
  if (scan === 'away') return refuse('unmet', 'files.scanner_away');
  return done({ name, type, bytes, scanned: 'clean' });
}

/** The bytes of an upload; nothing when there are more than the limit, however many more. */
async function readUpTo(upload: Upload, limit: number): Promise<Uint8Array | undefined> {
  if (upload.bytes !== undefined) return upload.bytes.length > limit ? undefined : upload.bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of streamOf(upload)) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function streamOf({ stream }: Upload): AsyncIterable<Uint8Array> {
  if (stream === undefined) return Readable.from([]);
  return stream instanceof Readable
    ? stream
    : Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}

/** The row first: should the process end in between, the clearing job finds the row and takes both away. */
async function keep(
  db: Db,
  now: Date,
  actor: Pick<Actor, 'id'>,
  upload: Upload,
  { name, type, bytes, scanned }: Checked,
  store: FileStore,
): Promise<StoredFile> {
  const file: StoredFile = {
    id: randomUUID(),
    purpose: upload.purpose,
    name,
    type,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    scanned,
    createdAt: now,
    createdBy: actor.id,
    attachedAt: null,
    deletedAt: null,
  };
  await db.insert(files).values(file);
  await store.write(file.id, bytes);
  return file;
}

/** Only pictures are shown in the browser; everything else is saved, and nothing is taken for what it is not. */
function headersOf(file: StoredFile): Record<string, string> {
  const how = file.type.startsWith('image/') ? 'inline' : 'attachment';
  return {
    'content-type': file.type,
    'content-length': String(file.size),
    'content-disposition': contentDisposition(how, file.name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  };
}
