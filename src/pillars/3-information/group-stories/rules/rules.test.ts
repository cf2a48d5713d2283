import { describe, expect, it } from 'vitest';
import { foundedText } from './founded-text.ts';
import { levelOf } from './level.ts';
import { STORY_FLOW, STORY_STATES } from './story.ts';

describe('the steps of opening', () => {
  const open = { purpose: '目的', activities: '活動', contacts: [{}], paperKinds: [] as string[] };

  it('ask for what is public, each step for all of the steps before it', () => {
    expect(levelOf({ contacts: [], paperKinds: [] })).toEqual({
      level: 1,
      missing: ['purpose', 'activities', 'contact'],
    });
    expect(
      levelOf({ ...open, contacts: [], representative: '代表', paperKinds: ['bylaws', 'report'] }),
    ).toEqual({
      level: 1,
      missing: ['contact'],
    });
    expect(levelOf(open)).toEqual({ level: 2, missing: ['representative', 'bylaws', 'report'] });
    expect(levelOf({ ...open, representative: '代表', paperKinds: ['bylaws', 'accounts'] })).toEqual({
      level: 3,
      missing: [],
    });
  });

  it('take an empty text for none', () => {
    expect(levelOf({ ...open, purpose: '' }).missing).toEqual(['purpose']);
  });
});

it('a story is drafted, published and withdrawn, and may be published again', () => {
  const table = STORY_STATES.map((state) => `${state}: ${Object.keys(STORY_FLOW[state]).join(' ')}`);
  expect(table).toEqual(['draft: publish withdraw', 'published: withdraw', 'withdrawn: publish']);
});

it('a founding is said as exactly as it is known', () => {
  const on = { foundedOn: '2015-04-01' };
  expect([
    foundedText({ ...on, foundedPrecision: 'day' }),
    foundedText({ ...on, foundedPrecision: 'month' }),
    foundedText({ ...on, foundedPrecision: 'year' }),
    foundedText({ foundedOn: null, foundedPrecision: 'day' }),
  ]).toEqual(['2015年4月1日', '2015年4月', '2015年', '']);
});
