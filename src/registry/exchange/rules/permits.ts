import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list' | 'import' | 'export' | 'export_private';

/** Those who keep the register bring files in and out; private contacts go out only to those who work with them. */
export const EXCHANGE_PERMITS: PermitTable<Action> = {
  list: ['centre_staff', 'programme_officer', 'administrator'],
  import: ['centre_staff', 'programme_officer', 'administrator'],
  export: ['centre_staff', 'programme_officer', 'administrator'],
  export_private: ['centre_staff', 'programme_officer'],
};
