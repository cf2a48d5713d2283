import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  LETTER_KEY_WORDS,
  type LetterBatch,
  type LetterLine,
} from '#pillars/2-funding/grant-letters/index.ts';
import { Actions, ButtonLink, EmptyState, Notice, Pagination, Section } from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage, YearTabs } from './frame.tsx';
import { LetterTable } from './letter-table.tsx';

type Props = {
  frame: Frame;
  year: number;
  years: readonly number[];
  letters: readonly LetterLine[];
  page: number;
  pages: number;
  batches: readonly LetterBatch[];
  mayIssue: boolean;
  /** Whether the year has its numbers and sender. */
  hasSeries: boolean;
};

/** The letters of a fiscal year, for the office. */
export function ListPage(props: Props) {
  const { frame, year, years, letters, page, pages, batches, mayIssue, hasSeries } = props;
  const { lang } = frame;
  const title = say(lang, LETTERS.title);
  return (
    <LettersPage frame={frame} title={title} lead={say(lang, LETTERS.lead)}>
      {!hasSeries && (
        <Notice lang={lang} kind="warning" title={say(lang, LETTERS.seriesMissing, { year })}>
          <p>
            <a href={`${LETTERS_AT}/series?year=${year}`}>{say(lang, LETTERS.series)}</a>
          </p>
        </Notice>
      )}
      {mayIssue && (
        <Actions>
          <ButtonLink href={`${LETTERS_AT}/issue?year=${year}`}>{say(lang, LETTERS.issue)}</ButtonLink>
          <ButtonLink href={`${LETTERS_AT}/templates?year=${year}`} kind="secondary">
            {say(lang, LETTERS.templates)}
          </ButtonLink>
          <ButtonLink href={`${LETTERS_AT}/series?year=${year}`} kind="secondary">
            {say(lang, LETTERS.series)}
          </ButtonLink>
        </Actions>
      )}
      <YearTabs lang={lang} year={year} years={years} hrefOf={(one) => `${LETTERS_AT}?year=${one}`} />
      {letters.length === 0 ? (
        <EmptyState title={say(lang, LETTERS.none)}>
          <p>{say(lang, LETTERS.noneHint)}</p>
        </EmptyState>
      ) : (
        <LetterTable lang={lang} caption={title} letters={letters} />
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(one) => `${LETTERS_AT}?year=${year}&page=${one}`}
      />
      {batches.length > 0 && (
        <Section title={say(lang, LETTERS.batches)}>
          <ul class="plain-list">
            {batches.map(({ id, key, cases, createdAt }) => (
              <li>
                <a href={`${LETTERS_AT}/batches/${id}`}>
                  {say(lang, LETTERS.batch, { kind: say(lang, LETTER_KEY_WORDS[key]), count: cases.length })}
                </a>{' '}
                <span class="muted">{instantWords(createdAt, lang)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </LettersPage>
  );
}

/** The letters that a group got. */
export function MinePage({ frame, letters }: { frame: Frame; letters: readonly LetterLine[] }) {
  const { lang } = frame;
  const title = say(lang, LETTERS.mine);
  return (
    <LettersPage frame={frame} title={title} lead={say(lang, LETTERS.mineLead)}>
      {letters.length === 0 ? (
        <EmptyState title={say(lang, LETTERS.noneMine)} />
      ) : (
        <LetterTable lang={lang} caption={title} letters={letters} />
      )}
    </LettersPage>
  );
}
