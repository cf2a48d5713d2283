import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { CHANGE_KIND_WORDS } from '#pillars/2-funding/grant-awards/index.ts';
import {
  REPORT_KIND_WORDS,
  REPORT_KINDS,
  REPORT_STATE_WORDS,
} from '#pillars/2-funding/grant-reports/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import { Facts, Section, StatusTag } from '#ui/index.ts';
import { CHANGE_STATE_WORDS } from '../money-words.ts';
import type { CaseProps } from './case-page.tsx';

/** The reports of an award and how far they are. */
export function ReportList({ frame: { lang }, reports, code, isOffice }: CaseProps) {
  const written = REPORT_KINDS.filter((kind) => reports[kind] !== undefined);
  if (written.length === 0) return null;
  const side = isOffice ? 'inside' : 'outside';
  const paths = { interim: 'interim', final: 'report' } as const;
  return (
    <Section title={say(lang, PAGE.reports)}>
      <Facts
        facts={written.map((kind) => ({
          term: say(lang, REPORT_KIND_WORDS[kind]),
          detail: (
            <a href={`/desk/grant-awards/${code}/${paths[kind]}`}>
              {say(lang, stateWords(reports[kind], side))}
            </a>
          ),
        }))}
      />
    </Section>
  );
}

function stateWords(state: string | undefined, side: 'inside' | 'outside'): Text {
  const known = Object.entries(REPORT_STATE_WORDS).find(([key]) => key === state);
  return (known?.[1] ?? REPORT_STATE_WORDS.draft)[side];
}

/** What was asked to be changed, newest first, with what became of it. */
export function ChangeList({ frame: { lang }, whole }: CaseProps) {
  if (whole.changes.length === 0) return null;
  return (
    <Section title={say(lang, PAGE.changes)}>
      <ul class="stack">
        {whole.changes.map((change) => (
          <li>
            <strong>{say(lang, CHANGE_KIND_WORDS[change.kind])}</strong>{' '}
            <StatusTag tone={change.state === 'requested' ? 'warn' : 'neutral'}>
              {say(lang, CHANGE_STATE_WORDS[change.state])}
            </StatusTag>
            <p>
              {dayWords(japanDay(change.requestedAt), lang)}　{yenWords(change.beforeYen, lang)} →{' '}
              {yenWords(change.yen, lang)}
            </p>
            <p>{say(lang, PAGE.reasonOf, { words: change.reason })}</p>
            {change.decisionWords !== '' && (
              <p>{say(lang, PAGE.answerOf, { words: change.decisionWords })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const RESULT_WORDS = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  offered: { ja: '公開を待っています', en: 'Offered for publication', easy: '公開を まって います' },
  published: { ja: '公開中', en: 'Published', easy: '公開中' },
} as const satisfies Record<string, Text>;

export function ResultState({ frame: { lang }, whole, code }: CaseProps) {
  if (!whole.result) return null;
  return (
    <Section title={say(lang, PAGE.result)}>
      <p>
        <StatusTag tone={whole.result.state === 'published' ? 'good' : 'neutral'}>
          {say(lang, RESULT_WORDS[whole.result.state])}
        </StatusTag>{' '}
        <a href={`/desk/grant-awards/${code}/result`}>{say(lang, PAGE.readIt)}</a>
      </p>
    </Section>
  );
}
