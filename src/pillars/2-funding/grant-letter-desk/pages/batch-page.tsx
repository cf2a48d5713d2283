import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  LETTER_KEY_WORDS,
  type LetterBatch,
  type LetterLine,
} from '#pillars/2-funding/grant-letters/index.ts';
import type { LongWork } from '#platform/jobs/index.ts';
import { ActionForm, Actions, ButtonLink, Notice } from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage } from './frame.tsx';
import { LetterTable } from './letter-table.tsx';

type Props = {
  frame: Frame;
  batch: LetterBatch;
  letters: readonly LetterLine[];
  work: LongWork | undefined;
  isMine: boolean;
  refusal?: string | undefined;
};

function Working({ frame: { lang }, batch, letters, work, isMine }: Props) {
  const at = `${LETTERS_AT}/batches/${batch.id}`;
  const total = batch.cases.length;
  const done = say(lang, LETTERS.progress, { total, done: letters.length });
  const isStopped = work?.state === 'failed' || work?.state === 'stopped';
  return (
    <>
      <div class="exchange-progress">
        <progress max={total} value={letters.length} aria-labelledby="letters-done">
          {done}
        </progress>
        <p id="letters-done">
          <strong>{done}</strong>
        </p>
      </div>
      {isStopped && <Notice lang={lang} kind="error" title={say(lang, LETTERS.failed)} />}
      <Actions>
        {!isStopped && <ButtonLink href={at}>{say(lang, LETTERS.renew)}</ButtonLink>}
        {isStopped && isMine && (
          <ActionForm action={`${at}/resume`} label={say(lang, LETTERS.resume)} kind="primary" />
        )}
      </Actions>
    </>
  );
}

/** Letters that were issued together: how far they are, and all as one file. */
export function BatchPage(props: Props) {
  const { frame, batch, letters, refusal } = props;
  const { lang } = frame;
  const isDone = batch.state === 'issued';
  const title = say(lang, LETTERS.batch, {
    kind: say(lang, LETTER_KEY_WORDS[batch.key]),
    count: batch.cases.length,
  });
  return (
    <LettersPage
      frame={frame}
      title={isDone ? title : say(lang, LETTERS.working)}
      lead={isDone ? undefined : say(lang, LETTERS.workingLead)}
      isBelow
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {isDone ? (
        <>
          <Notice lang={lang} kind="success" title={say(lang, LETTERS.issued, { count: letters.length })} />
          <Actions>
            <ButtonLink href={`${LETTERS_AT}/batches/${batch.id}/letters.pdf`} download>
              {say(lang, LETTERS.allPdf)}
            </ButtonLink>
            <ButtonLink href={LETTERS_AT} kind="secondary">
              {say(lang, LETTERS.toLetters)}
            </ButtonLink>
          </Actions>
        </>
      ) : (
        <Working {...props} />
      )}
      {letters.length > 0 && <LetterTable lang={lang} caption={title} letters={letters} />}
    </LettersPage>
  );
}
