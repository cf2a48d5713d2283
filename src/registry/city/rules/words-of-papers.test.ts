import { expect, test } from 'vitest';
import { readPaperWords, writePaperWords } from './words-of-papers.ts';

test('the words of a city are read from lines, with Japanese or Western commas', () => {
  const read = readPaperWords('editions = 第一次指針、第二次指針\n\n priority=重点政策, 重点施策 ');
  expect(read).toEqual({
    ok: true,
    words: { editions: ['第一次指針', '第二次指針'], priority: ['重点政策', '重点施策'] },
  });
});

test('what was written is read back the same', () => {
  const words = { editions: ['第一次指針', '第二次指針'], section: ['柱'] };
  expect(readPaperWords(writePaperWords(words))).toEqual({ ok: true, words });
});

test('the first line that says nothing is named by its number', () => {
  expect(readPaperWords('a = b\nただの文')).toEqual({ ok: false, line: 2 });
  expect(readPaperWords('a = 、')).toEqual({ ok: false, line: 1 });
});
