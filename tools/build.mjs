import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const WATCHED = ['src', 'bench', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json'];

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [`${path}:${found.mtimeMs}:${found.size}`];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

function stampOfSources() {
  const hash = createHash('sha256');
  for (const line of WATCHED.flatMap((name) => filesUnder(join(ROOT, name)))) hash.update(line);
  return hash.digest('hex');
}

function isFresh(stamp) {
  const file = join(DIST, '.stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function scriptsIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name));
}

/** The server, the thread of the embedded database, and each command: one file each, with what they share beside them. */
async function bundleServer(out) {
  const { build: bundle } = await import('esbuild');
  const entryPoints = { main: 'src/main.ts', 'embedded-worker': 'src/platform/db/embedded-worker.ts' };
  for (const [folder, to] of [
    ['src/app/cli', 'cli'],
    ['bench', 'bench'],
  ]) {
    for (const file of scriptsIn(folder))
      entryPoints[`${to}/${basename(file).replace(/\.tsx?$/, '')}`] = file;
  }
  await bundle({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: out,
    chunkNames: 'shared/[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    plugins: [packagesOutside()],
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Packages of many small modules, which would take longer to find, one file after the other, than to run. */
const BUNDLED = new Set(['@hono/node-server', 'better-auth', 'drizzle-orm', 'hono', 'zod']);

/**
 * All other packages stay where they were installed, for some bring files of their own, or native code.
 * What a bundled package needs in turn comes with it, so that it finds the very version that it was installed with.
 */
function packagesOutside() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const outside = new Set(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !BUNDLED.has(name)),
  );
  return {
    name: 'packages-outside',
    setup({ onResolve }) {
      onResolve({ filter: /^(@[^/]+\/)?[^./#@][^/]*/ }, ({ path }) => {
        const [name] = /^(@[^/]+\/)?[^/]+/.exec(path);
        return outside.has(name) ? { path, external: true } : undefined;
      });
    },
  };
}

async function bundleIslands(assets) {
  const entryPoints = scriptsIn('src/islands');
  if (entryPoints.length === 0) return {};
  const { build: bundle } = await import('esbuild');
  const { metafile } = await bundle({
    entryPoints,
    outdir: assets,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, output]) => [
      `${basename(output.entryPoint ?? file).replace(/\.tsx?$/, '')}.js`,
      `/assets/${basename(file)}`,
    ]),
  );
}

/** Writes a file under a name that changes with its contents, so that browsers may keep it for ever. */
function writeHashed(assets, name, contents) {
  const [, stem, ending] = /^(.*)(\.\w+)$/.exec(name);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  writeFileSync(join(assets, `${stem}-${hash}${ending}`), contents);
  return { [name]: `/assets/${stem}-${hash}${ending}` };
}

async function buildStyles(out, assets) {
  const cli = join(ROOT, 'node_modules/@tailwindcss/cli/dist/index.mjs');
  const file = join(out, 'app.css');
  const source = join(ROOT, 'src/ui/styles/app.css');
  await promisify(execFile)(process.execPath, [cli, '-i', source, '-o', file, '--minify'], { cwd: ROOT });
  const hrefs = writeHashed(assets, 'app.css', readFileSync(file));
  rmSync(file);
  return hrefs;
}

function copyStatic(assets) {
  const folder = join(ROOT, 'src/ui/static');
  const named = readdirSync(folder).map((name) =>
    writeHashed(assets, name, readFileSync(join(folder, name))),
  );
  return Object.assign({}, ...named);
}

// The tools of the build are loaded only when there is something to build: a start usually finds it done.
async function buildInto(out) {
  const { buildFonts } = await import('./fonts.mjs');
  const assets = join(out, 'public/assets');
  mkdirSync(assets, { recursive: true });
  const fontCss = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-jp/index.css');
  const [styles, islands] = await Promise.all([
    buildStyles(out, assets),
    bundleIslands(assets),
    bundleServer(out),
  ]);
  const fonts = writeHashed(assets, 'fonts.css', buildFonts(fontCss, assets));
  const manifest = { ...styles, ...fonts, ...islands, ...copyStatic(assets) };
  writeFileSync(join(out, 'public/assets.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

// The stamp goes first and comes last: a build that is cut off is built again.
function moveIntoPlace(out) {
  rmSync(join(DIST, '.stamp'), { force: true });
  for (const name of readdirSync(out).sort((a, b) => Number(a === '.stamp') - Number(b === '.stamp'))) {
    rmSync(join(DIST, name), { recursive: true, force: true });
    renameSync(join(out, name), join(DIST, name));
  }
}

/** Builds `dist/` when a source has changed since it was built; returns whether it had to. */
export async function build() {
  const stamp = stampOfSources();
  if (isFresh(stamp)) return false;
  // Built aside and then moved, so that a broken build leaves the last good one standing.
  const out = join(DIST, `.next-${process.pid}`);
  try {
    await buildInto(out);
    writeFileSync(join(out, '.stamp'), stamp);
    moveIntoPlace(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build();
  console.log(built ? 'Built dist/' : 'dist/ is up to date');
}
