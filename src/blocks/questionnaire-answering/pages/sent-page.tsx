import { say } from '#kernel/words.ts';
import { Actions, BigNumber, ButtonLink, Facts, Section } from '#ui/index.ts';
import { ANSWERING } from '../words.ts';
import { type AnswerHead, AnswerPage, answerHref } from './answer-page.tsx';

type Props = {
  head: AnswerHead;
  /** Which sending of this answer. */
  sending: { readonly number: number; readonly when: string; readonly by: string; readonly digest: string };
  number: string;
  next: string;
};

/** After sending: the number, who answers and when, and the copy. */
export function SentPage({ head, sending, number, next }: Props) {
  const { lang } = head.frame;
  return (
    <AnswerPage head={head} title={say(lang, ANSWERING.sent)}>
      <BigNumber value={number} label={say(lang, ANSWERING.sentNumber)} />
      <Facts
        facts={[
          { term: say(lang, ANSWERING.sentAt), detail: sending.when },
          { term: say(lang, ANSWERING.sentBy), detail: sending.by },
          {
            term: say(lang, ANSWERING.digest),
            detail: <code class="digest">{sending.digest}</code>,
          },
        ]}
      />
      <Section title={say(lang, ANSWERING.nextSteps)}>
        <p>{next}</p>
      </Section>
      <Actions>
        <ButtonLink href={answerHref(head.id, `/sent/${sending.number}.pdf`)} download>
          {say(lang, ANSWERING.sentPdfGet)}
        </ButtonLink>
        <ButtonLink href={head.back.href} kind="secondary">
          {head.back.label}
        </ButtonLink>
      </Actions>
    </AnswerPage>
  );
}
