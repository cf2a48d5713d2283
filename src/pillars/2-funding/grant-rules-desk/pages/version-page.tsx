import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type RuleSet, STATE_WORDS, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  Cluster,
  ConfirmForm,
  Facts,
  HistoryList,
  Notice,
  Page,
  RefusalNotice,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { SECTION_NAMES, SECTIONS } from '../rules/sections.ts';
import { DESK, SECTION_WORDS } from '../words.ts';
import { yearWords } from './list-page.tsx';
import { fieldWords, RuleLines } from './rule-lines.tsx';

export type VersionProps = {
  frame: Frame;
  set: RuleSet;
  /** All versions of the course and year, the newest first, with who put each in force. */
  versions: readonly (RuleSet & { readonly setByName: string })[];
  mayWrite: boolean;
  saved?: 'saved' | 'enforced' | undefined;
  refusal?: string | undefined;
};

const TONES = { draft: 'warn', in_force: 'good', retired: 'neutral' } as const;
export const versionTitle = (lang: Lang, { rules, fiscalYear }: RuleSet) =>
  `${sayWords(lang, rules.name)} ${yearWords(lang, fiscalYear)}`;
export const ruleCrumbs = (lang: Lang) => [
  { label: say(lang, DESK.desk), href: '/desk' },
  { label: say(lang, DESK.title), href: '/desk/grant-rules' },
];

/** One version as a whole, part by part; a draft with the ways to write it. */
export function VersionPage(props: VersionProps) {
  const { frame, set, versions, mayWrite, saved, refusal } = props;
  const { lang } = frame;
  const isDraft = set.state === 'draft';
  return (
    <Page
      frame={frame}
      title={versionTitle(lang, set)}
      crumbs={ruleCrumbs(lang)}
      beside={
        <Cluster>
          <StatusTag tone={TONES[set.state]}>{say(lang, STATE_WORDS[set.state])}</StatusTag>
          <span>{say(lang, DESK.number, { number: set.number })}</span>
        </Cluster>
      }
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {saved !== undefined && (
        <Notice lang={lang} kind="success" title={say(lang, DESK[saved], { number: set.number })} />
      )}
      {set.rules.invented.length > 0 && (
        <Notice lang={lang} kind="warning" title={say(lang, DESK.invented)}>
          <p>{say(lang, DESK.inventedLead)}</p>
        </Notice>
      )}
      {mayWrite && <Ways lang={lang} set={set} versions={versions} />}
      {SECTION_NAMES.map((section) => (
        <Section
          title={say(lang, SECTION_WORDS[section])}
          id={section}
          beside={
            isDraft && mayWrite ? (
              <ButtonLink href={`/desk/grant-rules/${set.id}/${section}`} kind="secondary" small>
                {say(lang, DESK.editNamed, { section: say(lang, SECTION_WORDS[section]) })}
              </ButtonLink>
            ) : undefined
          }
        >
          <Facts
            facts={SECTIONS[section].map((field) => ({
              term: fieldWords(lang, field),
              detail: <RuleLines lang={lang} rules={set.rules} field={field} />,
            }))}
          />
        </Section>
      ))}
      <Section title={say(lang, DESK.history)} id="history">
        <History lang={lang} set={set} versions={versions} />
      </Section>
      {isDraft && mayWrite && (
        <Section title={say(lang, DESK.discard)} id="discard">
          <ConfirmForm
            lang={lang}
            action={`/desk/grant-rules/${set.id}/discard`}
            label={say(lang, DESK.discard)}
            sentence={say(lang, DESK.discardSentence)}
            kind="danger"
            hidden={{ revision: set.revision }}
          />
        </Section>
      )}
    </Page>
  );
}

/** The one thing to do next: put the draft in force, go to it, or make one. */
function Ways({ lang, set, versions }: Pick<VersionProps, 'set' | 'versions'> & { lang: Lang }) {
  if (set.state === 'draft') {
    return (
      <Actions next={say(lang, DESK.effectLead)}>
        <ButtonLink href={`/desk/grant-rules/${set.id}/effect`} kind="primary">
          {say(lang, DESK.toEffect)}
        </ButtonLink>
      </Actions>
    );
  }
  const draft = versions.find(({ state }) => state === 'draft');
  if (draft) {
    return (
      <Actions>
        <ButtonLink href={`/desk/grant-rules/${draft.id}`} kind="primary">
          {say(lang, DESK.toDraft)}
        </ButtonLink>
      </Actions>
    );
  }
  return (
    <Actions next={say(lang, DESK.startNext)}>
      <ActionForm
        action="/desk/grant-rules/drafts"
        label={say(lang, DESK.startDraft)}
        kind="primary"
        hidden={{ course: set.courseKey, year: set.fiscalYear, from: set.id }}
      />
    </Actions>
  );
}

function History({ lang, set, versions }: Pick<VersionProps, 'set' | 'versions'> & { lang: Lang }) {
  return (
    <HistoryList
      lang={lang}
      entries={versions.map((one) => {
        const number = say(lang, DESK.number, { number: one.number });
        const here = say(lang, DESK.number, { number: set.number });
        const at = one.setAt ?? one.startedAt;
        return {
          when: instantWords(at, lang),
          at: at.toISOString(),
          who: one.setByName,
          what: (
            <>
              <a href={`/desk/grant-rules/${one.id}`} aria-current={one.id === set.id ? 'page' : undefined}>
                {number}
              </a>{' '}
              <StatusTag tone={TONES[one.state]}>{say(lang, STATE_WORDS[one.state])}</StatusTag> {one.note}{' '}
              {one.id !== set.id && (
                <a href={`/desk/grant-rules/${set.id}/compare/${one.id}`}>
                  {say(lang, DESK.compare, { a: number, b: here })}
                </a>
              )}
            </>
          ),
        };
      })}
    />
  );
}
