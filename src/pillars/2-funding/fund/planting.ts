import type { Desk } from '#platform/act.ts';
import { setFacts } from './commands/set-facts.ts';
import { PLAIN_FACTS } from './words.ts';

/** Names the fund of the demonstration; what it is for stays in the plain words of the house. */
export async function plantFund(
  desk: Desk,
  names: {
    readonly name: string;
    readonly nameEn: string;
    readonly nameEasy: string;
    readonly formerNames: string;
    readonly since: number | null;
  },
): Promise<void> {
  await setFacts(desk, { ...PLAIN_FACTS, ...names });
}
