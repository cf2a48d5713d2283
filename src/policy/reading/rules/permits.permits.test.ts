import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { READING_PERMITS } from './permits.ts';

test('only the office in charge brings a guideline into the register', () => {
  const may = ROLES.filter((role) => mayBy(READING_PERMITS, { roles: [role] }, 'import_guideline').ok);
  expect(may).toEqual(['programme_officer']);
});
