import type { ShownSection } from '#blocks/questionnaire/index.ts';
import { ShownAnswers } from '#blocks/questionnaire-fields/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { OPINION_WORDS, type Opinion } from '#pillars/2-funding/grant-papers/index.ts';
import { crumbsOf, MEMBER } from '#pillars/2-funding/screening/index.ts';
import {
  CONFLICT_KINDS,
  CONFLICT_WORDS,
  type RoundPaper,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { NamedNote } from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  CommentList,
  Disclosure,
  Facts,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  Page,
  Section,
  SelectField,
  Split,
  TextArea,
} from '#ui/index.ts';

export type PaperProps = {
  frame: Frame;
  round: { readonly title: string; readonly code: string };
  paper: RoundPaper;
  sections: readonly ShownSection[];
  opinions: readonly Opinion[];
  notes: readonly NamedNote[];
  /** What the reader may do here. */
  may: { readonly score: boolean; readonly note: boolean; readonly stepBack: boolean };
  message?: 'noteSaved' | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** An application as those read it who screen it: answers, opinions, notes. Files hang below the paper's own address. */
export function PaperPage(props: PaperProps) {
  const { frame, round, paper, sections, may, refusal } = props;
  const { lang } = frame;
  const at = `/desk/screening/${round.code}/papers/${paper.code}`;
  return (
    <Page
      frame={frame}
      title={paper.title}
      crumbs={crumbsOf(lang, round)}
      islands={['confirm-button']}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {props.message && <Notice lang={lang} kind="success" title={say(lang, MEMBER.savedDraft)} />}
      <Split aside={<Beside {...props} at={at} />}>
        <Facts
          facts={[
            { term: say(lang, MEMBER.group), detail: paper.group },
            { term: say(lang, MEMBER.requested), detail: yenWords(paper.requestedYen ?? 0, lang) },
          ]}
        />
        {may.score && (
          <Actions>
            <ButtonLink href={`${at}/score`}>{say(lang, MEMBER.score)}</ButtonLink>
          </Actions>
        )}
        <ShownAnswers lang={lang} sections={sections} fileHref={(id) => `${at}/files/${id}`} />
        {may.stepBack && <StepBack {...props} at={at} />}
      </Split>
    </Page>
  );
}

function Beside(props: PaperProps & { at: string }) {
  const { frame, opinions, notes } = props;
  const { lang } = frame;
  const answered = opinions.filter(({ answeredAt }) => answeredAt !== null);
  return (
    <>
      {answered.length > 0 && (
        <Section title={say(lang, MEMBER.opinions)}>
          {answered.map(({ departmentName, verdict, words }) => (
            <div class="card">
              <p>
                <strong>{departmentName}</strong>
                {verdict !== null && `：${say(lang, OPINION_WORDS[verdict])}`}
              </p>
              <p class="keep-lines">{words}</p>
            </div>
          ))}
        </Section>
      )}
      <Section title={say(lang, MEMBER.notes)} id="notes">
        <Notes lang={lang} notes={notes} />
        <NoteForm {...props} />
      </Section>
    </>
  );
}

function Notes({ lang, notes }: { lang: Lang; notes: readonly NamedNote[] }) {
  if (notes.length === 0) return <Muted>{say(lang, MEMBER.noNotes)}</Muted>;
  return (
    <CommentList
      comments={notes.map(({ id, author, at, body }) => ({
        id,
        author,
        body,
        when: instantWords(at, lang),
        at: at.toISOString(),
      }))}
    />
  );
}

function NoteForm({ frame: { lang }, may, typed = {}, errors = {}, at }: PaperProps & { at: string }) {
  if (!may.note) return null;
  return (
    <Form action={`${at}/notes`}>
      <TextArea
        lang={lang}
        name="body"
        label={say(lang, MEMBER.note)}
        hint={say(lang, MEMBER.noteHint)}
        value={typed['body']}
        error={errors['body']}
      />
      <Actions>
        <Button kind="secondary" small>
          {say(lang, MEMBER.saveNote)}
        </Button>
      </Actions>
    </Form>
  );
}

function StepBack({ frame: { lang }, errors = {}, typed = {}, at }: PaperProps & { at: string }) {
  return (
    <section class="section" id="late">
      <Disclosure summary={say(lang, MEMBER.late)} open={errors['kind'] !== undefined}>
        <p>{say(lang, MEMBER.lateLead)}</p>
        <Form action={`${at}/late`}>
          <SelectField
            lang={lang}
            name="kind"
            label={say(lang, MEMBER.kind)}
            options={CONFLICT_KINDS.map((kind) => ({ value: kind, label: say(lang, CONFLICT_WORDS[kind]) }))}
            value={typed['kind']}
            error={errors['kind']}
          />
          <TextArea
            lang={lang}
            name="reason"
            label={say(lang, MEMBER.reason)}
            rows={2}
            optional
            value={typed['reason']}
            error={errors['reason']}
          />
          <Checkbox
            lang={lang}
            name="confirmed"
            label={say(lang, MEMBER.lateSure)}
            value="yes"
            error={errors['confirmed']}
          />
          <Actions>
            <Button kind="danger">{say(lang, MEMBER.lateSend)}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </section>
  );
}
