import { expect, test } from 'vitest';
import { factOf } from './hand-facts.ts';

const ENTERED = {
  id: '7f9c2a52-0000-4000-8000-000000000001',
  code: '2-1',
  happenedOn: '2026-05-01',
  sentence: '公民館で相談会を開きました。',
  sourceUrl: '',
  fileId: null,
};

test('a fact leads to its source, else to its attachment, else to itself', () => {
  const source = 'https://town.example/report';
  expect(factOf({ ...ENTERED, sourceUrl: source, fileId: 'f' }).href).toBe(source);
  expect(factOf({ ...ENTERED, fileId: 'f' }).href).toBe(`/policy/facts/${ENTERED.id}/attachment`);
  expect(factOf(ENTERED).href).toBe(`/policy/measures/2-1#fact-${ENTERED.id}`);
});

test('a fact keeps the name of its record', () => {
  expect(factOf(ENTERED)).toMatchObject({ key: `policy.fact:${ENTERED.id}`, on: '2026-05-01', code: '2-1' });
});

test('a fact with a source and an attachment leads to both', () => {
  const both = factOf({ ...ENTERED, sourceUrl: 'https://town.example/report', fileId: 'f' });
  expect(both).toMatchObject({
    href: 'https://town.example/report',
    attachmentHref: `/policy/facts/${ENTERED.id}/attachment`,
  });
  expect(factOf({ ...ENTERED, fileId: 'f' }).attachmentHref).toBeUndefined();
});
