import type { PermitTable } from '#kernel/permit.ts';

export const EARMARK_PERMITS: PermitTable<'list' | 'keep'> = {
  list: ['programme_officer', 'administrator'],
  keep: ['programme_officer'],
};
