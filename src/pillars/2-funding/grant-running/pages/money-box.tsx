import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type GrantPayment,
  PAYMENT_KIND_WORDS,
  PAYMENT_STATE_WORDS,
} from '#pillars/2-funding/grant-awards/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import { Cluster, Facts, Muted, Section, StatusTag } from '#ui/index.ts';
import { REPAYMENT_REASON_WORDS } from '../money-words.ts';
import type { CaseProps } from './case-page.tsx';

/** What the books and the payments say of an award. */
export type Money = {
  readonly claimedYen: number;
  readonly paidYen: number;
  readonly toRepayYen: number;
  readonly repaidYen: number;
};

/** The money of an award at one glance: decided, claimed, paid, settled, to repay; then each payment. */
export function MoneyBox({ frame: { lang }, whole, money }: CaseProps) {
  const { award, payments, repayments } = whole;
  const yen = (amount: number) => yenWords(amount, lang);
  const facts = [
    { term: say(lang, PAGE.decided), detail: yen(award.decidedYen) },
    { term: say(lang, PAGE.claimed), detail: yen(money.claimedYen) },
    { term: say(lang, PAGE.paid), detail: yen(money.paidYen) },
    {
      term: say(lang, PAGE.settled),
      detail: award.settledYen === null ? say(lang, PAGE.notYet) : yen(award.settledYen),
    },
    ...(money.toRepayYen > 0 ? [{ term: say(lang, PAGE.toRepay), detail: yen(money.toRepayYen) }] : []),
    ...(money.repaidYen > 0 ? [{ term: say(lang, PAGE.repaid), detail: yen(money.repaidYen) }] : []),
  ];
  const shown = payments.filter(({ state }) => state !== 'cancelled');
  return (
    <>
      <Section title={say(lang, PAGE.money)}>
        <Facts facts={facts} tight />
        {award.accountNotedOn !== null && (
          <Muted>{say(lang, PAGE.accountNoted, { day: dayWords(award.accountNotedOn, lang) })}</Muted>
        )}
      </Section>
      <Section title={say(lang, PAGE.payments)}>
        {shown.length === 0 && (
          <Muted>{say(lang, award.paymentPlan === 'after' ? PAGE.planAfter : PAGE.noPayments)}</Muted>
        )}
        <ul class="stack">
          {shown.map((payment) => (
            <PaymentLine lang={lang} payment={payment} />
          ))}
        </ul>
      </Section>
      {repayments.length > 0 && (
        <Section title={say(lang, PAGE.repayments)}>
          <ul class="stack">
            {repayments.map((one) => (
              <li>
                <Cluster>
                  <span>{yen(one.yen)}</span>
                  {one.paidOn === null ? (
                    <StatusTag tone="warn">
                      {say(lang, PAGE.dueOn, { day: dayWords(one.dueOn, lang) })}
                    </StatusTag>
                  ) : (
                    <StatusTag tone="good">
                      {say(lang, PAGE.repaid)} {dayWords(one.paidOn, lang)}
                    </StatusTag>
                  )}
                </Cluster>
                <p class="muted">{say(lang, REPAYMENT_REASON_WORDS[one.reason])}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const TONES = {
  planned: 'neutral',
  claimed: 'info',
  ordered: 'info',
  paid: 'good',
  failed: 'bad',
  cancelled: 'neutral',
} as const;

function PaymentLine({ lang, payment }: { lang: CaseProps['frame']['lang']; payment: GrantPayment }) {
  const day = payment.failedOn ?? payment.paidOn;
  return (
    <li>
      <Cluster>
        <span>
          {say(lang, PAYMENT_KIND_WORDS[payment.kind])} {yenWords(payment.yen, lang)}
        </span>
        <StatusTag tone={TONES[payment.state]}>{say(lang, PAYMENT_STATE_WORDS[payment.state])}</StatusTag>
      </Cluster>
      {day !== null && <p class="muted">{dayWords(day, lang)}</p>}
      {payment.words !== '' && <p class="muted">{say(lang, PAGE.answerOf, { words: payment.words })}</p>}
    </li>
  );
}
