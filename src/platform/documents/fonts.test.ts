import { expect, it } from 'vitest';
import { fontCoverage } from './fonts.ts';

it('knows which letters the typeface of papers has', async () => {
  const covers = await fontCoverage();
  const has = (letter: string) => covers(letter.codePointAt(0) ?? 0);
  expect([...'あア漢髙﨑①㈱〜−‖〓A1、'].filter((letter) => !has(letter))).toEqual([]);
  expect([...'𠮷👍'].filter(has)).toEqual([]);
});
