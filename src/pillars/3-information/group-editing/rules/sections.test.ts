import { describe, expect, it } from 'vitest';
import { GROUP_PARTS } from '#pillars/3-information/group-stories/index.ts';
import { PUBLISHABLE } from '#registry/organisations/index.ts';
import { PART_OF, SECTION_NAMES, SECTIONS } from './sections.ts';

describe('what a group edits by itself', () => {
  it('holds every fact that may be shown or kept back exactly once', () => {
    expect(SECTION_NAMES.flatMap((name) => [...SECTIONS[name]]).toSorted()).toEqual(
      [...PUBLISHABLE].toSorted(),
    );
  });

  it('confirms a part of the block’s budgets', () => {
    const parts = GROUP_PARTS.map(({ key }) => key);
    expect(Object.values(PART_OF).filter((part) => !parts.includes(part))).toEqual([]);
  });
});
