import type { Text } from '#kernel/words.ts';
import type { GrantChange, GrantRepayment } from '#pillars/2-funding/grant-awards/index.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** What became of a request. */
export const CHANGE_STATE_WORDS: Readonly<Record<GrantChange['state'], Text>> = {
  requested: text('判断待ち', 'To be decided', '決める 前'),
  approved: text('承認', 'Approved', 'みとめた'),
  refused: text('不承認', 'Refused', 'みとめない'),
  withdrawn: text('取下げ', 'Withdrawn', 'とりさげ'),
};

/** Why money comes back. */
export const REPAYMENT_REASON_WORDS: Readonly<Record<GrantRepayment['reason'], Text>> = {
  settled_lower: text(
    '受け取った額が確定額より多いため',
    'More was paid than settled',
    'もらった お金が 多いから',
  ),
  given_up: text('辞退のため', 'The award was given up', 'ことわったから'),
  revoked: text('決定が取り消されたため', 'The decision was revoked', '決定が とりけされたから'),
};

/** How long reports are kept, and what a person's own download calls them. */
export const AWARD_RETENTION = {
  kept: text('完了した年度の翌年度から5年度', 'Five fiscal years after closing', 'おわってから 5年'),
  own: text('助成の実施', 'Awards', '助成金'),
} as const;
