import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = new URL('./styles/', import.meta.url);
const css = readdirSync(styles)
  .map((name) => readFileSync(new URL(name, styles), 'utf8'))
  .join('\n');

// The plain variant of a thing, and a place that only its parts are styled by, need no rule of their own.
const PLAIN = new Set(['input--full', 'descent__station']);

/** Every page and component of the product. */
function drawings(): string[] {
  const src = new URL('../', import.meta.url);
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx') && !name.startsWith('ui/'))
    .map((name) => readFileSync(new URL(name, src), 'utf8'));
}

test('every class that a page of the product names has its style', () => {
  const sources = drawings();
  const named = sources.flatMap((source) =>
    [...source.matchAll(/\sclass="([^"{]+)"/g)].flatMap(([, names]) => names?.split(/\s+/) ?? []),
  );
  expect(sources.length).toBeGreaterThan(30);
  const bare = [...new Set(named)].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css));
  expect(bare.filter((name) => !PLAIN.has(name)).toSorted()).toEqual([]);
});
