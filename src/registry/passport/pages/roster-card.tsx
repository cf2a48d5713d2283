import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { RosterCounts } from '#registry/passport-papers/index.ts';
import { ActionForm, ButtonLink, Card } from '#ui/index.ts';
import { ROSTER, PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.tsx';
import { kindWords, yearWords } from './place-words.ts';

/** What the record of the group says, and the version that was read. */
export type Recorded = { memberCount: number | null; citizenCount: number | null; version: number };

type Props = {
  frame: Frame;
  group: Group;
  counts: RosterCounts | undefined;
  recorded: Recorded;
  mayPut: boolean;
};

/** What the roster counts, without naming anybody; the names are one recorded step away. */
export function RosterCard({ frame, group, counts, recorded, mayPut }: Props) {
  const { lang } = frame;
  const put = mayPut && (
    <ButtonLink href={`${homeOf(group)}/roster/new`} kind="secondary" small>
      {say(lang, counts === undefined ? ROSTER.put : WORDS.replace)}
    </ButtonLink>
  );
  if (counts === undefined) {
    return (
      <Card title={kindWords(lang, 'roster')}>
        <p class="muted">{say(lang, WORDS.absent)}</p>
        {put}
      </Card>
    );
  }
  const isSame = recorded.memberCount === counts.members && recorded.citizenCount === counts.citizens;
  return (
    <Card title={kindWords(lang, 'roster')}>
      <p>
        <strong>{say(lang, ROSTER.counts, { members: counts.members, citizens: counts.citizens })}</strong>
        <br />
        <span class="muted">
          {counts.fiscalYear !== null && `${yearWords(lang, counts.fiscalYear)} `}
          {instantWords(counts.enteredAt, lang)}
        </span>
      </p>
      <p class="muted">{isSame ? say(lang, ROSTER.countsSame) : differWords(lang, recorded)}</p>
      <div class="cluster">
        <ButtonLink href={`${homeOf(group)}/roster`} kind="secondary" small>
          {say(lang, ROSTER.look)}
        </ButtonLink>
        {put}
        {mayPut && !isSame && (
          <ActionForm
            action={`${homeOf(group)}/roster/counts`}
            label={say(lang, ROSTER.useCounts)}
            hidden={{ version: recorded.version }}
            small
          />
        )}
      </div>
    </Card>
  );
}

function differWords(lang: Props['frame']['lang'], recorded: Props['recorded']): string {
  return say(lang, ROSTER.countsDiffer, {
    members: recorded.memberCount ?? '—',
    citizens: recorded.citizenCount ?? '—',
  });
}
