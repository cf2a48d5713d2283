import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { codeOf, type Organisation, STANDING_WORDS } from '#registry/organisations/index.ts';
import { REG, StateTag } from '#registry/registration-case/index.ts';
import { PAPER_KIND_WORDS, type PaperLine } from '#registry/registration-papers/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  Facts,
  Notice,
  Page,
  Section,
} from '#ui/index.ts';
import { GROUP } from '../words.ts';

/** A group for which the person acts, with the day on which it can be renewed and the paper that is on its way. */
export type OwnGroup = {
  readonly organisation: Pick<Organisation, 'number' | 'name' | 'standing' | 'validUntil'>;
  readonly renewFrom: string | null;
  readonly openCode: string | undefined;
};
type Props = {
  frame: Frame;
  today: string;
  groups: readonly OwnGroup[];
  papers: readonly PaperLine[];
  ended?: boolean | undefined;
};

/** Somebody's own groups and papers, and what can be done with each. */
export function MinePage({ frame, today, groups, papers, ended }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, REG.mine)}
      crumbs={[{ label: say(lang, REG.desk), href: '/desk' }]}
      noindex
    >
      {ended && <Notice lang={lang} kind="success" title={say(lang, GROUP.ended)} />}
      {groups.length > 0 && (
        <Section title={say(lang, GROUP.myGroups)}>
          <div class="stack">
            {groups.map((group) => (
              <Group lang={lang} today={today} group={group} />
            ))}
          </div>
        </Section>
      )}
      <Section title={say(lang, GROUP.myPapers)}>
        {papers.length === 0 ? (
          <EmptyState title={say(lang, GROUP.noPapers)} />
        ) : (
          <Papers lang={lang} papers={papers} />
        )}
        <Actions>
          <ActionForm
            action="/registration/start"
            label={say(lang, papers.length + groups.length === 0 ? GROUP.begin : GROUP.newGroup)}
            kind={papers.length + groups.length === 0 ? 'primary' : 'secondary'}
            hidden={{ another: 'yes' }}
          />
        </Actions>
      </Section>
    </Page>
  );
}

function Papers({ lang, papers }: { lang: Lang; papers: readonly PaperLine[] }) {
  return (
    <DataTable
      caption={say(lang, GROUP.myPapers)}
      rows={papers}
      columns={[
        {
          head: say(lang, GROUP.group),
          rowHead: true,
          cell: (paper) => (
            <a href={`/desk/registration/${paper.code}`}>{paper.name.trim() || say(lang, REG.unnamed)}</a>
          ),
        },
        { head: say(lang, REG.number), kind: 'short', cell: (paper) => paper.code },
        {
          head: say(lang, REG.kind),
          kind: 'short',
          cell: (paper) => say(lang, PAPER_KIND_WORDS[paper.kind]),
        },
        {
          head: say(lang, GROUP.state),
          cell: (paper) => <StateTag lang={lang} state={paper.state} side="outside" />,
        },
        {
          head: say(lang, GROUP.changed),
          kind: 'short',
          cell: (paper) => instantWords(paper.changedAt, lang),
        },
      ]}
    />
  );
}

function Group({ lang, today, group }: { lang: Lang; today: string; group: OwnGroup }) {
  const { organisation, renewFrom } = group;
  const { name, number, standing, validUntil } = organisation;
  return (
    <Card title={name} level={3}>
      <Facts
        tight
        facts={[
          { term: say(lang, GROUP.standing), detail: say(lang, STANDING_WORDS[standing].outside) },
          {
            term: say(lang, GROUP.validUntil),
            detail: validUntil === null ? '—' : dayWords(validUntil, lang),
          },
        ]}
      />
      <GroupActions lang={lang} today={today} group={group} />
      {standing === 'registered' && renewFrom !== null && renewFrom > today && (
        <p class="muted">{say(lang, GROUP.renewFrom, { day: dayWords(renewFrom, lang) })}</p>
      )}
      {(standing === 'registered' || standing === 'lapsed') && (
        <p>
          <a href={`/desk/registration/end/${codeOf(number)}`}>{say(lang, GROUP.end)}</a>
        </p>
      )}
    </Card>
  );
}

function GroupActions({ lang, today, group }: { lang: Lang; today: string; group: OwnGroup }) {
  const { organisation, renewFrom, openCode } = group;
  const { standing, number } = organisation;
  const code = codeOf(number);
  if (openCode !== undefined) {
    return (
      <Actions>
        <ButtonLink href={`/desk/registration/${openCode}`}>
          {say(lang, GROUP.goOnWith, { code: openCode })}
        </ButtonLink>
      </Actions>
    );
  }
  const mayRenew = standing === 'lapsed' || (standing === 'registered' && (renewFrom ?? today) <= today);
  return (
    <Actions>
      {mayRenew && (
        <ButtonLink href={`/desk/registration/renew/${code}`}>{say(lang, GROUP.renew)}</ButtonLink>
      )}
      {standing === 'registered' && (
        <ActionForm action={`/desk/registration/change/${code}`} label={say(lang, GROUP.change)} />
      )}
      {standing === 'withdrawn' && (
        <ActionForm action={`/desk/registration/again/${code}`} label={say(lang, GROUP.registerAgain)} />
      )}
    </Actions>
  );
}
