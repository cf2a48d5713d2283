import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const FOLDERS = ['cli', 'bench'].map((name) => new URL(`../dist/${name}/`, import.meta.url));

function commandNames() {
  return FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length));
}

await build();
const [name = ''] = process.argv.splice(2, 1);
const names = commandNames();
if (names.includes(name)) {
  const file = FOLDERS.map((folder) => new URL(`${name}.js`, folder)).find((url) => existsSync(url));
  // The command reads its own arguments from the third place on, as if it had been started itself.
  process.argv[1] = fileURLToPath(file);
  await import(file.href);
} else {
  console.error(`There is no command “${name}”. Commands: ${names.join(', ')}`);
  process.exitCode = 2;
}
