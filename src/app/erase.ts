import { SYSTEM } from '#kernel/actor.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { errorLine } from '#platform/log/log.ts';
import type { Manifest, RetentionRule } from '#platform/manifest.ts';

/** Rules by which the house itself erases, each with the name under which that stands in the audit log. */
export type ErasingRule = RetentionRule & {
  readonly key: NonNullable<RetentionRule['key']>;
} & Required<Pick<RetentionRule, 'due' | 'erase'>>;

export function erasingRules(modules: readonly Pick<Manifest, 'retention'>[]): ErasingRule[] {
  return modules.flatMap((module) => module.retention ?? []).filter(isErasing);
}

function isErasing(rule: RetentionRule): rule is ErasingRule {
  return rule.key !== undefined && rule.due !== undefined && rule.erase !== undefined;
}

/**
 * Erases every night what is due, each rule in a transaction of its own. A rule that fails does not stop the others; the
 * queue tries the job again, and what has gone already is not due any more.
 */
export function eraseJob(rules: readonly ErasingRule[]): JobSpec {
  return {
    name: 'system.erase',
    cron: '40 3 * * *',
    async handle({ db, now, log }) {
      const failed: string[] = [];
      for (const rule of rules) {
        try {
          await act(db, rule.key, SYSTEM, now, async (desk) => {
            const erased = await rule.erase(desk);
            // Nothing is written down for a night on which nothing was due.
            return erased === 0
              ? refuse('unmet', 'erasure.nothing_due')
              : done({ subjectId: 'erasure', detail: { erased } });
          });
        } catch (fault) {
          log.error({ rule: rule.key, fault: errorLine(fault) }, 'erasure failed');
          failed.push(rule.key);
        }
      }
      if (failed.length > 0) throw new Error(`rules that could not erase: ${failed.join(', ')}`);
    },
  };
}
