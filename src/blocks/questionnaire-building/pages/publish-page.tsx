import { type Definition, estimate, inWords, questionsOf } from '#blocks/questionnaire/index.ts';
import type { KnownQuestion } from '#blocks/questionnaire-editing/index.ts';
import {
  BUILDING,
  BuildingPage,
  type Head,
  hrefOf,
  versionCrumbs,
} from '#blocks/questionnaire-editing/index.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ButtonLink, DataTable, Form, Muted, Notice, Section } from '#ui/index.ts';
import type { Change } from '../rules/compare-definitions.ts';
import { CHANGE_WORDS, FORMS, PART_WORDS } from '../words.ts';

export type PublishPageProps = Head & {
  definition: Definition;
  saving: number;
  /** The published version that it follows; none for the first. */
  former: number | undefined;
  changes: readonly Change[];
  /** What the procedure needs and does not find. */
  missing: readonly KnownQuestion[];
  refusal?: string | undefined;
};

/** Before publishing: what changed since the last version, and what is amiss. */
export function PublishPage(props: PublishPageProps) {
  const { frame, version, definition, saving, refusal, former, changes } = props;
  const isNew = former === undefined || changes.length > 0;
  const { lang } = frame;
  const { questions, minutes } = estimate(definition);
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, FORMS.toPublish)}
      lead={say(lang, FORMS.overviewLead, { sections: definition.sections.length, questions, minutes })}
      crumbs={versionCrumbs(props)}
      refusal={refusal}
    >
      <Warnings {...props} />
      <Changes {...props} />
      <Form action={hrefOf(version.id, '/publish')} hidden={{ version: saving }}>
        <Actions next={isNew ? say(lang, FORMS.publishNext) : undefined}>
          {isNew && <Button>{say(lang, FORMS.publish, { number: version.number })}</Button>}
          <ButtonLink href={hrefOf(version.id)} kind="secondary">
            {say(lang, FORMS.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </BuildingPage>
  );
}

function Warnings({ frame, definition, missing }: PublishPageProps) {
  const { lang } = frame;
  const list = (words: readonly string[]) => words.join(lang === 'en' ? ', ' : '、');
  const empty = definition.sections.filter(({ questions }) => questions.length === 0);
  const untranslated = questionsOf(definition).filter(({ label }) => !label.en).length;
  return (
    <>
      {empty.length > 0 && (
        <Notice
          lang={lang}
          kind="warning"
          title={say(lang, FORMS.emptySections, {
            labels: list(empty.map(({ title }) => inWords(lang, title))),
          })}
        />
      )}
      {missing.length > 0 && (
        <Notice
          lang={lang}
          kind="warning"
          title={say(lang, FORMS.missing, {
            labels: list(missing.map(({ label }) => inWords(lang, label))),
          })}
        >
          <p>{say(lang, FORMS.missingBody)}</p>
        </Notice>
      )}
      {untranslated > 0 && <Muted>{say(lang, FORMS.untranslated, { count: untranslated })}</Muted>}
    </>
  );
}

function Changes({ frame, former, changes }: PublishPageProps) {
  const { lang } = frame;
  if (former === undefined) return <p>{say(lang, FORMS.publishFirst)}</p>;
  if (changes.length === 0) return <p>{say(lang, FORMS.noChanges, { number: former })}</p>;
  return (
    <Section title={say(lang, FORMS.changesSince, { number: former })}>
      <DataTable
        caption={say(lang, FORMS.changesSince, { number: former })}
        rows={changes}
        columns={[
          {
            head: `${say(lang, BUILDING.section)}・${say(lang, BUILDING.question)}`,
            rowHead: true,
            cell: ({ of, label, section }) => (of === 'section' ? label : `${section} ＞ ${label}`),
          },
          {
            head: say(lang, FORMS.changeWhat),
            kind: 'short',
            cell: ({ what }) => say(lang, CHANGE_WORDS[what]),
          },
          {
            head: say(lang, FORMS.changeParts),
            cell: ({ parts }) =>
              parts.map((part) => say(lang, PART_WORDS[part])).join(lang === 'en' ? ', ' : '、'),
          },
        ]}
      />
    </Section>
  );
}
