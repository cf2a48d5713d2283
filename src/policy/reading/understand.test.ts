import { expect, it } from 'vitest';
import { understand, wordsFor } from './understand.ts';

const NONE = { earlier: '', later: '', record: '' };

it('takes the usual words where neither the city nor the officer has any', () => {
  expect(wordsFor({}, NONE).earlierEdition).toContain('現行計画');
});

it('lays the words of the city over the usual ones, and those of the officer over both', () => {
  const city = { earlierEdition: ['いまの版'], record: ['したこと'], officeHours: ['9時'] };
  const words = wordsFor(city, { ...NONE, earlier: '前の版、もとの版' });
  expect(words.earlierEdition).toEqual(['前の版', 'もとの版']);
  expect(words.record).toEqual(['したこと']);
  expect(words.laterEdition).toContain('次期計画');
  expect(words).not.toHaveProperty('officeHours');
});

it('reads a paper by the words that an officer chose', () => {
  const paper = ['まえの約束', 'あしたの約束'].map(
    (word) => `(1)場所に関すること\n・${word}\n・広場の開放【Ⅰ】\n広場を開けます。`,
  );
  const read = understand(
    paper.join('\n').split('\n'),
    wordsFor({}, { earlier: 'まえの約束', later: 'あしたの約束', record: '' }),
  );
  expect(read.ok && read.editions.map((edition) => edition.name)).toEqual(['まえの約束', 'あしたの約束']);
});
