import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = 'embedded-worker';
let found: Promise<string> | undefined;

/** The script of the database's thread: built beside the program, or, when run from the sources, built now. */
export function workerFile(): Promise<string> {
  found ??= find(dirname(fileURLToPath(import.meta.url)));
  return found;
}

async function find(here: string): Promise<string> {
  const built = [here, dirname(here)].map((folder) => join(folder, `${NAME}.js`)).find(existsSync);
  return built ?? (await buildFrom(projectRoot(here)));
}

async function buildFrom(root: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/platform/db', `${NAME}.ts`)],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const folder = join(root, 'node_modules/.cache/musubi');
  const file = join(folder, `${NAME}-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.mjs`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, script);
  await rename(`${file}.${process.pid}`, file);
  return file;
}

/** The folder above `from` that holds the migrations: the root of the program. */
export function projectRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}
