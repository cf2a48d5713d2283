import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { REPLAY_WORDS, type Replayed } from '#pillars/2-funding/grant-rules/index.ts';
import { DataTable, Stack, StatusTag } from '#ui/index.ts';
import type { StudiedRound, StudyRow } from '../study.ts';
import { REFORM } from '../words.ts';

const sum = (yen: readonly number[]) => yen.reduce((all, one) => all + one, 0);

/** Every application of the rounds: in fact, under the same rules, under the changed ones. */
export function RoundTables({ lang, rounds }: { lang: Lang; rounds: readonly StudiedRound[] }) {
  return (
    <Stack>
      {rounds.map(({ name, rows }) => (
        <DataTable
          caption={name}
          showCaption
          columns={[
            {
              head: say(lang, REFORM.application),
              rowHead: true,
              cell: (row) => <Named lang={lang} row={row} />,
            },
            { head: say(lang, REFORM.decided), cell: (row) => <Decided lang={lang} row={row} /> },
            {
              head: say(lang, REFORM.before),
              cell: (row) => (
                <>
                  <Outcome lang={lang} replayed={row.before} /> <Agreed lang={lang} row={row} />
                </>
              ),
            },
            {
              head: say(lang, REFORM.after),
              cell: (row) => <Outcome lang={lang} replayed={row.after} isNew={isOther(row)} />,
            },
          ]}
          rows={rows}
        />
      ))}
    </Stack>
  );
}

const isOther = ({ before, after }: StudyRow) =>
  before.verdict !== after.verdict || sum(before.yen) !== sum(after.yen);

function Named({ lang, row }: { lang: Lang; row: StudyRow }) {
  if (row.code === '') return <span class="muted">{say(lang, REFORM.refusedBefore)}</span>;
  return (
    <>
      {row.code} {row.title}
      <br />
      <span class="muted">{row.groupName}</span>
    </>
  );
}

const TONES = { same: 'good', adjusted: 'info', other: 'warn' } as const;

function Agreed({ lang, row }: { lang: Lang; row: StudyRow }) {
  return <StatusTag tone={TONES[row.agreement]}>{say(lang, REFORM[row.agreement])}</StatusTag>;
}

function Decided({ lang, row }: { lang: Lang; row: StudyRow }) {
  const { decidedYen } = row;
  if (decidedYen.length === 0) return <span>{say(lang, REFORM.notAwarded)}</span>;
  return (
    <span>
      {say(lang, REFORM.decidedYen, { yen: decidedYen.map((yen) => yenWords(yen, lang)).join(' + ') })}
    </span>
  );
}

function Outcome({ lang, replayed, isNew }: { lang: Lang; replayed: Replayed; isNew?: boolean }) {
  const { verdict, yen } = replayed;
  const words = say(lang, REPLAY_WORDS[verdict]);
  const amounts = yen.map((one) => yenWords(one, lang)).join(' + ');
  const said = amounts === '' ? words : `${words} ${amounts}`;
  return isNew ? <strong>{said}</strong> : <span>{said}</span>;
}
