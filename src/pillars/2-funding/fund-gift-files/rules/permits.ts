import type { PermitTable } from '#kernel/permit.ts';

export const GIFT_FILE_PERMITS: PermitTable<'list' | 'import'> = {
  list: ['programme_officer'],
  import: ['programme_officer'],
};
