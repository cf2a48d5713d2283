import type { Text } from '#kernel/words.ts';
import type { PaymentPlan } from '#pillars/2-funding/grant-awards/index.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** How the money goes out. */
export const PAYMENT_PLAN_WORDS: Readonly<Record<PaymentPlan, Text>> = {
  advance: text('始める前にまとめて支払う（概算払）', 'At once, before the work', '先に ぜんぶ はらう'),
  instalments: text('何回かに分けて支払う（分割払）', 'In parts', 'わけて はらう'),
  after: text('確定したあとに支払う（精算払）', 'After the settlement', '最後に はらう'),
};
