import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  type Crumb,
  DateField,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  RadioGroup,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { STORIES } from '../desk-words.ts';
import { STORY_KINDS, STORY_LIMITS } from '../rules/story.ts';
import type { Story } from '../schema.ts';
import { STORY_KIND_WORDS, STORY_STATE_WORDS } from '../words.ts';
import { StoryView } from './story-view.tsx';

type WriteProps = {
  frame: Frame;
  crumbs: readonly Crumb[];
  action: string;
  back: string;
  isNew: boolean;
  /** What was typed, with the id and the version. */
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  saved?: Story | undefined;
};

/** The form of a story; the next page shows how it looks. */
export function WritePage(props: WriteProps) {
  const { frame, crumbs, action, back, isNew, sent, errors = {}, refusal, saved } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, isNew ? STORIES.write : STORIES.rewrite)}
      lead={say(lang, STORIES.storyLead)}
      crumbs={crumbs}
      invalid={Object.keys(errors).length > 0}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      noindex
    >
      {saved && (
        <Disclosure summary={say(lang, STORIES.nowSaved)} open>
          <StoryView lang={lang} story={saved} level={3} />
        </Disclosure>
      )}
      <Form action={action} hidden={{ id: typed(sent, 'id'), version: typed(sent, 'version') }}>
        <StoryFields lang={lang} sent={sent} errors={errors} />
        <Actions>
          <Button>{say(lang, STORIES.toPreview)}</Button>
          <ButtonLink href={back} kind="secondary">
            {say(lang, STORIES.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

type FieldsProps = { lang: Frame['lang']; sent: Sent; errors: FieldErrors };

function StoryFields({ lang, sent, errors }: FieldsProps) {
  const field = (name: string, label: keyof typeof STORIES) => ({
    lang,
    name,
    label: say(lang, STORIES[label]),
    value: typed(sent, name),
    error: errors[name],
  });
  return (
    <>
      <RadioGroup
        {...field('kind', 'kind')}
        options={STORY_KINDS.map((kind) => ({ value: kind, label: say(lang, STORY_KIND_WORDS[kind]) }))}
        inline
      />
      <TextField {...field('title', 'storyTitle')} maxlength={STORY_LIMITS.title} />
      <TextArea {...field('body', 'body')} hint={say(lang, STORIES.bodyHint)} rows={10} />
      <DateField {...field('happensOn', 'happensOn')} optional />
      <TextField {...field('happensAt', 'happensAt')} maxlength={STORY_LIMITS.where} optional />
    </>
  );
}

type PreviewProps = {
  frame: Frame;
  crumbs: readonly Crumb[];
  at: string;
  story: Story;
  done?: string | undefined;
  refusal?: string | undefined;
};

/** A story as everybody would see it, with what can be done with it. */
export function PreviewPage({ frame, crumbs, at, story, done, refusal }: PreviewProps) {
  const { lang } = frame;
  const here = `${at}/stories/${story.id}`;
  const TONE = { draft: 'warn', published: 'good', withdrawn: 'neutral' } as const;
  return (
    <Page
      frame={frame}
      title={say(lang, STORIES.preview)}
      lead={say(lang, STORIES.previewLead)}
      crumbs={crumbs}
      beside={<StatusTag tone={TONE[story.state]}>{say(lang, STORY_STATE_WORDS[story.state])}</StatusTag>}
      before={
        <>
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      islands={['confirm-button']}
      noindex
    >
      <div class="card">
        <StoryView lang={lang} story={story} level={2} />
      </div>
      <Actions next={story.state === 'published' ? undefined : say(lang, STORIES.publishNext)}>
        {story.state !== 'published' && (
          <ActionForm action={`${here}/publish`} label={say(lang, STORIES.publish)} kind="primary" />
        )}
        <ButtonLink href={`${here}/edit`} kind="secondary">
          {say(lang, STORIES.rewrite)}
        </ButtonLink>
        <a href={at}>{say(lang, STORIES.title)}</a>
      </Actions>
      {story.state !== 'withdrawn' && (
        <ConfirmForm
          lang={lang}
          action={`${here}/withdraw`}
          label={say(lang, STORIES.withdraw)}
          sentence={say(lang, STORIES.withdrawSentence, { title: story.title })}
        />
      )}
    </Page>
  );
}
