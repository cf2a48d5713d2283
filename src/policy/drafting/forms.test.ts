import { describe, expect, test } from 'vitest';
import { MeasureForm } from './forms.ts';

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
