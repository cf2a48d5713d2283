import { describe, expect, it } from 'vitest';
import { isOver, lastDayOf } from './months.ts';
import { createViewCounts, isRobot, pageNumber } from './view-counts.ts';

describe('who is counted', () => {
  it.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  ])('%s is a person', (agent) => expect(isRobot(agent)).toBe(false));
  it.each([
    undefined,
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'curl/8.5.0',
    'python-requests/2.32',
    'Mozilla/5.0 HeadlessChrome/130.0',
  ])('%s is a program', (agent) => expect(isRobot(agent)).toBe(true));
});

it('only the page of a group itself counts', () => {
  const paths = [
    '/groups/G00012',
    '/groups/g12?lang=en',
    '/groups',
    '/groups/numbers',
    '/groups/G00012/print',
    '/desk/organisations/G00012',
  ];
  expect(paths.map(pageNumber)).toEqual([12, 12, undefined, undefined, undefined, undefined]);
});

it('counts are taken once, and can be put back', () => {
  const counts = createViewCounts();
  const view = { number: 1, day: '2026-11-25', views: 1 };
  counts.add(view);
  counts.add(view);
  counts.add({ ...view, day: '2026-11-26' });
  const taken = counts.take();
  expect(taken).toEqual([
    { ...view, views: 2 },
    { ...view, day: '2026-11-26' },
  ]);
  expect(counts.take()).toEqual([]);
  for (const count of taken) counts.add(count);
  counts.add(view);
  expect(counts.take()[0]?.views).toBe(3);
});

it('a month is over with its last day', () => {
  expect(['2026-02', '2024-02', '2026-12', '2026-11'].map(lastDayOf)).toEqual([
    '2026-02-28',
    '2024-02-29',
    '2026-12-31',
    '2026-11-30',
  ]);
  expect([isOver('2026-11', '2026-11-29'), isOver('2026-11', '2026-11-30')]).toEqual([false, true]);
});
