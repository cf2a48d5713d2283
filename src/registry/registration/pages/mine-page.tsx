import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { codeOf, type Organisation, STANDING_WORDS } from '#registry/organisations/index.ts';
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
import { REG } from '../words.ts';
import { StateTag } from './paper-parts.tsx';

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
      {ended && <Notice lang={lang} kind="success" title={say(lang, REG.ended)} />}
      {groups.length > 0 && (
        <Section title={say(lang, REG.myGroups)}>
          <div class="stack">
            {groups.map((group) => (
              <Group lang={lang} today={today} group={group} />
            ))}
          </div>
        </Section>
      )}
      <Section title={say(lang, REG.myPapers)}>
        {papers.length === 0 ? (
          <EmptyState title={say(lang, REG.noPapers)} />
        ) : (
          <Papers lang={lang} papers={papers} />
        )}
        <Actions>
          <ActionForm
            action="/registration/start"
            label={say(lang, papers.length + groups.length === 0 ? REG.begin : REG.newGroup)}
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
      caption={say(lang, REG.myPapers)}
      rows={papers}
      columns={[
        {
          head: say(lang, REG.group),
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
          head: say(lang, REG.state),
          cell: (paper) => <StateTag lang={lang} state={paper.state} side="outside" />,
        },
        { head: say(lang, REG.changed), kind: 'short', cell: (paper) => instantWords(paper.changedAt, lang) },
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
          { term: say(lang, REG.standing), detail: say(lang, STANDING_WORDS[standing].outside) },
          {
            term: say(lang, REG.validUntil),
            detail: validUntil === null ? '—' : dayWords(validUntil, lang),
          },
        ]}
      />
      <GroupActions lang={lang} today={today} group={group} />
      {standing === 'registered' && renewFrom !== null && renewFrom > today && (
        <p class="muted">{say(lang, REG.renewFrom, { day: dayWords(renewFrom, lang) })}</p>
      )}
      {(standing === 'registered' || standing === 'lapsed') && (
        <p>
          <a href={`/desk/registration/end/${codeOf(number)}`}>{say(lang, REG.end)}</a>
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
          {say(lang, REG.goOnWith, { code: openCode })}
        </ButtonLink>
      </Actions>
    );
  }
  const mayRenew = standing === 'lapsed' || (standing === 'registered' && (renewFrom ?? today) <= today);
  return (
    <Actions>
      {mayRenew && <ButtonLink href={`/desk/registration/renew/${code}`}>{say(lang, REG.renew)}</ButtonLink>}
      {standing === 'registered' && (
        <ActionForm action={`/desk/registration/change/${code}`} label={say(lang, REG.change)} />
      )}
      {standing === 'withdrawn' && (
        <ActionForm action={`/desk/registration/again/${code}`} label={say(lang, REG.registerAgain)} />
      )}
    </Actions>
  );
}
