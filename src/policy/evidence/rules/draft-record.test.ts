import { describe, expect, it } from 'vitest';
import type { Fact } from '#platform/manifest.ts';
import { draftRecord, recordText, sentencesToStore, tieSentences } from './draft-record.ts';

const fact = (key: string, ja: string): Fact => ({
  key,
  code: '1-1',
  on: '2026-05-01',
  sentence: { ja, en: ja, easy: ja },
  href: `/records/${key}`,
});
const opened = fact('a', '集まりを開きました。');
const printed = fact('b', '冊子を作りました。');
const source = ({ key, on, sentence, href }: Fact) => ({ key, on, label: sentence.ja, href });

describe('これまでの取組 on the desk', () => {
  it('is drafted with one sentence a record when nothing has been written yet', () => {
    expect(draftRecord('', [], [opened, printed])).toEqual([
      { sentence: opened.sentence.ja, sources: [source(opened)], isOffered: true, isTaken: true },
      { sentence: printed.sentence.ja, sources: [source(printed)], isOffered: true, isTaken: true },
    ]);
  });

  it('keeps what the paper said, and offers further records without taking them', () => {
    const drafted = draftRecord('商店街と話し合いました。\nhttps://town.example/', [], [opened]);
    expect(drafted.map((one) => [one.sentence, one.isOffered, one.isTaken])).toEqual([
      ['商店街と話し合いました。', false, true],
      ['https://town.example/', false, true],
      ['集まりを開きました。', true, false],
    ]);
  });

  it('knows the records of a sentence again, and does not offer them twice', () => {
    const saved = [{ sentence: '集まりを2回開きました。', sources: [source(opened)] }];
    const drafted = draftRecord('集まりを2回開きました。', saved, [opened, printed]);
    expect(drafted.map((one) => one.sources[0]?.key)).toEqual(['a', 'b']);
  });

  it('forgets the records of a sentence that was rewritten elsewhere', () => {
    const saved = [{ sentence: '集まりを開きました。', sources: [source(opened)] }];
    const drafted = draftRecord('集まりを続けて開きました。', saved, [opened]);
    expect(drafted.map((one) => [one.sources.length, one.isOffered])).toEqual([
      [0, false],
      [1, true],
    ]);
  });
});

describe('what the form sends', () => {
  const sent = {
    sentence: ['集まりを2回開きました。', ' 冊子を\r\n作りました。 ', '', '手で書きました。'],
    key: ['a', 'b', 'gone', ''],
    offered: ['b'],
    take: [] as string[],
  };

  it('is tied to the records whose keys came with it, and leaves out what was not ticked', () => {
    const tied = tieSentences(sent, [opened, printed]);
    expect(tied.map((one) => one.sources.map((s) => s.key))).toEqual([['a'], ['b'], [], []]);
    expect(sentencesToStore(tied).map((one) => one.sentence)).toEqual([
      '集まりを2回開きました。',
      '手で書きました。',
    ]);
  });

  it('makes one sentence of each line, all on the same record', () => {
    const stored = sentencesToStore(tieSentences({ ...sent, take: ['b'] }, [opened, printed]));
    expect(stored.map((one) => [one.sentence, one.sources[0]?.key])).toEqual([
      ['集まりを2回開きました。', 'a'],
      ['冊子を', 'b'],
      ['作りました。', 'b'],
      ['手で書きました。', undefined],
    ]);
    expect(recordText(stored).split('\n')).toHaveLength(4);
  });
});
