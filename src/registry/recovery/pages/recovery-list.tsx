import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { DataTable, EmptyState, Section, StatusTag } from '#ui/index.ts';
import type { RecoveryLine } from '../queries/list-recoveries.ts';
import { RECOVERY_STATE_WORDS, RECOVERY as WORDS } from '../words.ts';

/** All recoveries for the centre, without a name; those that wait for it stand out. */
export function RecoveryList({ frame, lines }: { frame: Frame; lines: readonly RecoveryLine[] }) {
  const { lang } = frame;
  return (
    <Section title={say(lang, WORDS.recoveries)}>
      {lines.length === 0 ? (
        <EmptyState title={say(lang, WORDS.noneTitle)} />
      ) : (
        <DataTable
          caption={say(lang, WORDS.recoveries)}
          rows={lines}
          columns={[
            {
              head: say(lang, WORDS.group),
              rowHead: true,
              cell: (line) => (
                <a href={`/desk/succession/recoveries/${line.id}`}>
                  {codeOf(line.number)} {line.group}
                </a>
              ),
            },
            {
              head: say(lang, WORDS.state),
              cell: (line) => (
                <StatusTag tone={line.stands === 'confirmed' ? 'warn' : 'neutral'}>
                  {say(lang, RECOVERY_STATE_WORDS[line.stands].inside)}
                </StatusTag>
              ),
            },
            {
              head: say(lang, WORDS.askedOn),
              kind: 'short',
              cell: (line) => dayWords(japanDay(line.askedAt), lang),
            },
          ]}
        />
      )}
    </Section>
  );
}
