import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  foundedText,
  LEVEL_WORDS,
  type Level,
  NEED_WORDS,
  STORIES,
  STORY_KIND_WORDS,
  STORY_STATE_WORDS,
  type Story,
} from '#pillars/3-information/group-stories/index.ts';
import { FACT_LABELS, type PublicOrganisation, type Publishable } from '#registry/organisations/index.ts';
import {
  ActionForm,
  ButtonLink,
  Card,
  type Crumb,
  DataTable,
  EmptyState,
  Facts,
  Notice,
  Page,
  Section,
  Split,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import type { OwnPage } from '../queries/read-own-page.ts';
import { SECTION_NAMES, SECTIONS, type Section as SectionName } from '../rules/sections.ts';
import { EDITING, SECTION_WORDS } from '../words.ts';

export type OwnPageProps = {
  frame: Frame;
  crumbs: readonly Crumb[];
  at: string;
  publicHref: string;
  page: OwnPage;
  /** What was just done, in words. */
  done?: { readonly title: string; readonly hint?: string | undefined } | undefined;
  /** Where 「変わりありません」 is sent, as long as there is something to confirm. */
  confirmHref: string | undefined;
  /** Members press at once; the centre says on whose word. */
  isMember: boolean;
};

/** The desk of one group's page: what everybody sees, what one more step brings, and where each part is changed. */
export function OwnPageView(props: OwnPageProps) {
  const { frame, crumbs, at, publicHref, page, done } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={page.shown.name}
      crumbs={crumbs}
      before={
        done && (
          <Notice lang={lang} kind="success" title={done.title}>
            {done.hint !== undefined && <p>{done.hint}</p>}
          </Notice>
        )
      }
      beside={<a href={publicHref}>{say(lang, STORIES.publicPage)}</a>}
      wide
      noindex
    >
      <Split aside={<Aside {...props} />}>
        <Section
          title={say(lang, EDITING.stories)}
          beside={
            <ButtonLink href={`${at}/stories/new`} small>
              {say(lang, STORIES.write)}
            </ButtonLink>
          }
        >
          <StoryTable lang={lang} at={at} stories={page.stories} />
        </Section>
        <Photographs lang={lang} at={at} page={page} />
        <Section title={say(lang, EDITING.facts)} id="facts">
          <Stack>
            {SECTION_NAMES.map((name) => (
              <SectionCard lang={lang} at={at} page={page} name={name} />
            ))}
          </Stack>
          <p class="muted section">
            {say(lang, EDITING.keyHint)} <a href="/desk/registration">{say(lang, EDITING.keyLink)}</a>
          </p>
          <p class="muted">
            {say(lang, EDITING.papersHint)} <a href="/desk/passport">{say(lang, EDITING.papersLink)}</a>
          </p>
        </Section>
      </Split>
    </Page>
  );
}

function Aside({ frame: { lang }, page, confirmHref, isMember }: OwnPageProps) {
  const next = page.level === 3 ? undefined : ((page.level + 1) as Level);
  return (
    <>
      {confirmHref !== undefined && (
        <Card title={say(lang, EDITING.confirmTitle)} level={2}>
          <p>{say(lang, EDITING.confirmLead)}</p>
          {isMember ? (
            <ActionForm action={confirmHref} label={say(lang, EDITING.confirm)} hidden={{ way: 'desk' }} />
          ) : (
            <ButtonLink href={confirmHref} kind="secondary">
              {say(lang, EDITING.confirmFor)}
            </ButtonLink>
          )}
        </Card>
      )}
      <Card title={say(lang, EDITING.level)} level={2}>
        <p>
          <StatusTag tone={page.level === 3 ? 'good' : 'info'}>
            {say(lang, LEVEL_WORDS[page.level].name)}
          </StatusTag>
        </p>
        <p>{say(lang, LEVEL_WORDS[page.level].brings)}</p>
        {next === undefined ? (
          <p>{say(lang, EDITING.allLevels)}</p>
        ) : (
          <>
            <h3>{say(lang, EDITING.nextLevel, { name: say(lang, LEVEL_WORDS[next].name) })}</h3>
            <p>{say(lang, LEVEL_WORDS[next].brings)}</p>
            <ul class="need-list">
              {page.missing.map((need) => (
                <li>{say(lang, NEED_WORDS[need])}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </>
  );
}

function StoryTable({ lang, at, stories }: { lang: Lang; at: string; stories: readonly Story[] }) {
  if (stories.length === 0) return <EmptyState title={say(lang, EDITING.noStories)} />;
  const TONE = { draft: 'warn', published: 'good', withdrawn: 'neutral' } as const;
  return (
    <DataTable
      caption={say(lang, EDITING.stories)}
      rows={stories}
      columns={[
        {
          head: say(lang, STORIES.storyTitle),
          rowHead: true,
          cell: (story) => <a href={`${at}/stories/${story.id}`}>{story.title}</a>,
        },
        {
          head: say(lang, STORIES.kind),
          kind: 'short',
          cell: (story) => say(lang, STORY_KIND_WORDS[story.kind]),
        },
        {
          head: say(lang, EDITING.shown),
          kind: 'short',
          cell: (story) => (
            <StatusTag tone={TONE[story.state]}>{say(lang, STORY_STATE_WORDS[story.state])}</StatusTag>
          ),
        },
      ]}
    />
  );
}

function Photographs({ lang, at, page }: { lang: Lang; at: string; page: OwnPage }) {
  return (
    <Section
      title={say(lang, STORIES.photographs)}
      beside={
        <a href={`${at}/photographs`}>
          {say(lang, EDITING.change)}
          <span class="visually-hidden">（{say(lang, STORIES.photographs)}）</span>
        </a>
      }
    >
      <p class="muted">{say(lang, STORIES.photographsCount, { count: page.photographs.length })}</p>
      {page.photographs.length > 0 && (
        <ul class="photo-strip">
          {page.photographs.map((one) => (
            <li>
              <img
                src={`/group-stories/photographs/${one.id}/small`}
                alt={one.alt}
                width={one.width}
                height={one.height}
                loading="lazy"
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type CardProps = { lang: Lang; at: string; page: OwnPage; name: SectionName };

function SectionCard({ lang, at, page, name }: CardProps) {
  const facts = SECTIONS[name].map((fact) => ({
    term: say(lang, FACT_LABELS[fact]),
    detail: detailOf(lang, page, fact),
  }));
  const always =
    name === 'about' ? [{ term: say(lang, FACT_LABELS.summary), detail: page.shown.summary }] : [];
  const contacts =
    name === 'contacts' ? [{ term: say(lang, FACT_LABELS.contacts), detail: contactsOf(lang, page) }] : [];
  return (
    <article class="card">
      <div class="section__head">
        <h3 class="card__title">{say(lang, SECTION_WORDS[name])}</h3>
        <ButtonLink href={`${at}/edit/${name}`} kind="secondary" small>
          {say(lang, EDITING.change)}
          <span class="visually-hidden">（{say(lang, SECTION_WORDS[name])}）</span>
        </ButtonLink>
      </div>
      <Facts tight facts={[...always, ...contacts, ...facts]} />
    </article>
  );
}

function detailOf(lang: Lang, page: OwnPage, fact: Publishable): Child {
  if (page.kept.includes(fact)) return <span class="muted">{say(lang, EDITING.hidden)}</span>;
  const words = valueWords(lang, page.shown, fact);
  return words === '' ? <span class="muted">{say(lang, EDITING.empty)}</span> : words;
}

function valueWords(lang: Lang, shown: PublicOrganisation, fact: Publishable): string {
  if (fact === 'foundedOn') return foundedText(shown);
  if (fact === 'links') return shown.links.map(({ label }) => label).join('、');
  if (fact === 'recruiting') return shown.recruiting ? say(lang, EDITING.isRecruiting) : '';
  return String(shown[fact] ?? '');
}

function contactsOf(lang: Lang, page: OwnPage): Child {
  const open = page.shown.contacts.map(({ label, value }) => [label, value].filter(Boolean).join(' '));
  if (open.length === 0 && page.keptContacts === 0) {
    return <span class="muted">{say(lang, EDITING.empty)}</span>;
  }
  return (
    <>
      {open.map((line) => (
        <p>{line}</p>
      ))}
      {page.keptContacts > 0 && <p class="muted">{say(lang, EDITING.hidden)}</p>}
    </>
  );
}
