import { z } from 'zod';
import { readYen, type YenProblem } from '#kernel/yen.ts';
import { DECISION_OUTCOMES } from '#pillars/2-funding/grant-decisions/index.ts';
import { OPINION_VERDICTS } from '#pillars/2-funding/grant-papers/index.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const rest = (most: number) => z.string().trim().max(most).default('');

/** Reads yen; the message is the problem's own code, to be said in the reader's language. */
export const yenField = z.string().transform((written, context) => {
  const read = readYen(written);
  if ('yen' in read) return read.yen;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});
export const isYenProblem = (message: string): message is YenProblem => message.startsWith('yen.');

export const refuseForm = z.object({ reason: words(2000) });
export const messageForm = z.object({ body: words(4000) });
export const askForm = z.object({ department: z.uuid(), dueOn: z.string(), question: rest(1000) });
export const opinionForm = z.object({ verdict: z.enum(OPINION_VERDICTS), words: rest(4000) });

/** A proposal of an award names an amount; one to decline gives the reason that the group reads. */
export const proposalForm = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal(DECISION_OUTCOMES[0]),
    yen: yenField,
    grounds: words(2000),
    conditions: rest(2000),
  }),
  z.object({
    outcome: z.literal(DECISION_OUTCOMES[1]),
    yen: z.string().transform(() => 0),
    grounds: words(2000),
    conditions: words(2000),
  }),
]);
export const decideForm = z.object({
  yen: yenField,
  conditions: rest(2000),
  fundedBy: z.enum(['fund', 'general', '']).default(''),
});
export const sendBackForm = z.object({ words: words(1000) });
