import { expect, test } from 'vitest';
import { AddForm, TieForm } from './forms.ts';

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
