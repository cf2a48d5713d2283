import type { PermitTable } from '#kernel/permit.ts';

export type LetterAction = 'read_all' | 'write_templates' | 'issue';

/** Letters are the city's word: its programme office writes and issues them; the administrator may read. */
export const LETTER_PERMITS: PermitTable<LetterAction> = {
  read_all: ['programme_officer', 'administrator'],
  write_templates: ['programme_officer'],
  issue: ['programme_officer'],
};
