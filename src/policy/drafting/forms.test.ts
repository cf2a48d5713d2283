import { describe, expect, test } from 'vitest';
import { AddForm, dayOf, MeasureForm, TieForm } from './forms.ts';

const sent = {
  version: '3',
  title: ' 場所を知らせる ',
  text: '一行目\r\n二行目',
  evidenceDays: '１８０',
  classBasis: 'scores',
  class: 'Ⅲ',
  urgency: '5',
  importance: '4',
  cost: '',
};

describe('what an officer typed for a measure', () => {
  test('is read with its line ends, full-width figures and empty marks', () => {
    const read = MeasureForm.parse({ ...sent, 'pick-text': 'theirs', isPriority: 'yes' });
    expect(read).toMatchObject({
      revision: 3,
      fields: {
        title: '場所を知らせる',
        text: '一行目\n二行目',
        evidenceDays: 180,
        cost: null,
        isPriority: true,
      },
      keepTheirs: ['text'],
    });
  });

  test('is sent back where it cannot be read', () => {
    const read = MeasureForm.safeParse({ ...sent, title: ' ', evidenceDays: 'たくさん', urgency: '6' });
    expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      ['title', 'title'],
      ['evidenceDays', 'evidenceDays'],
      ['urgency', 'mark'],
    ]);
  });
});

test('a place is a pillar, or a heading below it', () => {
  const [pillar, heading] = [crypto.randomUUID(), crypto.randomUUID()];
  const form = { title: 'あ', classBasis: 'paper', class: 'Ⅲ', splitFrom: '' };
  expect(AddForm.parse({ ...form, place: pillar })).toMatchObject({ pillarId: pillar, headingId: null });
  expect(AddForm.parse({ ...form, place: `${pillar}/${heading}` })).toMatchObject({ headingId: heading });
});

test('one ticked measure is a list of one', () => {
  const id = crypto.randomUUID();
  expect(TieForm.parse({ from: id, verbs: '統合' })).toMatchObject({ from: [id], to: [], verbs: ['統合'] });
});

test('days are taken in either calendar', () => {
  expect(['令和9年4月1日', '2027/4/1', '2027年4月1日', '平成元年1月8日', 'あした'].map(dayOf)).toEqual([
    '2027-04-01',
    '2027-04-01',
    '2027-04-01',
    '1989-01-08',
    'あした',
  ]);
});
