import type { PermitTable } from '#kernel/permit.ts';

export type RoundPermit = 'prepare' | 'run' | 'watch' | 'declare' | 'publish';

/** The office in charge prepares and runs rounds as the committee's secretary; only the holder of a seat declares. */
export const ROUND_PERMITS: PermitTable<RoundPermit> = {
  prepare: ['programme_officer'],
  run: ['programme_officer'],
  watch: ['programme_officer'],
  declare: ['committee_member'],
  publish: ['programme_officer'],
};
