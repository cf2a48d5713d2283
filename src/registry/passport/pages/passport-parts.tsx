import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Look, PassportPaper } from '#registry/passport-papers/index.ts';
import { ROLE_WORDS } from '#registry/people/index.ts';
import { DataTable, Disclosure, Muted, Section, Stack } from '#ui/index.ts';
import { PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.tsx';
import { kindWords, spanWords, yearWords } from './place-words.ts';

type HistoryProps = { frame: Frame; group: Group; papers: readonly PassportPaper[] };

/** Papers that were replaced or taken back, closed at first. */
export function HistorySection({ frame, group, papers }: HistoryProps) {
  const { lang } = frame;
  if (papers.length === 0) return null;
  return (
    <Section title={say(lang, WORDS.history)}>
      <Disclosure summary={say(lang, WORDS.historyOpen, { count: papers.length })}>
        <ul>
          {papers.map((paper) => (
            <li>
              {paper.kind === 'roster' ? (
                paper.title
              ) : (
                <a href={`${homeOf(group)}/papers/${paper.id}`}>{paper.title}</a>
              )}{' '}
              <span class="muted">{historyWords(lang, paper)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

function historyWords(lang: Lang, paper: PassportPaper): string {
  const state = say(lang, paper.ended === 'taken_back' ? WORDS.takenBackState : WORDS.replaced);
  const end = paper.endedAt ? instantWords(paper.endedAt, lang) : '';
  return [kindWords(lang, paper.kind), spanWords(lang, paper), state, end].join('　');
}

/** Who looked at the roster and at files: role and time, never a name. */
export function LooksSection({ frame, looks }: { frame: Frame; looks: readonly Look[] }) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.looks)} id="looks">
      <Stack>
        <Muted>{say(lang, WORDS.looksHint)}</Muted>
        {looks.length === 0 ? (
          <p>{say(lang, WORDS.looksNone)}</p>
        ) : (
          <DataTable
            caption={say(lang, WORDS.looks)}
            rows={looks}
            columns={[
              { head: say(lang, WORDS.when), rowHead: true, cell: (look) => instantWords(look.at, lang) },
              { head: say(lang, WORDS.who), cell: (look) => say(lang, ROLE_WORDS[look.as]) },
              {
                head: say(lang, WORDS.what),
                cell: (look) =>
                  `${kindWords(lang, look.kind)}${look.fiscalYear === null ? '' : `（${yearWords(lang, look.fiscalYear)}）`}`,
              },
            ]}
          />
        )}
      </Stack>
    </Section>
  );
}
