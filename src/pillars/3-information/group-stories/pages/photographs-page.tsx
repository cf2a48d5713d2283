import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ConfirmForm,
  type Crumb,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Notice,
  Page,
  Section,
  TextField,
} from '#ui/index.ts';
import { STORIES } from '../desk-words.ts';
import type { ShownPhotograph } from '../queries/list-photographs.ts';
import { MOST_PHOTOGRAPHS, STORY_LIMITS } from '../rules/story.ts';

type PhotographsProps = {
  frame: Frame;
  crumbs: readonly Crumb[];
  at: string;
  photographs: readonly ShownPhotograph[];
  /** The form that came back: of a new photograph, or of the one whose id it names. */
  sent?: Sent | undefined;
  about?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: string | undefined;
  limits: { readonly accept: string; readonly maxBytes: number };
};

/** The photographs of a group: add, say what they show, put in order, take down. */
export function PhotographsPage(props: PhotographsProps) {
  const { frame, crumbs, photographs, errors = {}, refusal, done } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, STORIES.photographs)}
      lead={say(lang, STORIES.photographsLead)}
      crumbs={crumbs}
      invalid={Object.keys(errors).length > 0}
      before={
        <>
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      islands={['confirm-button', 'file-check']}
      noindex
    >
      <p class="muted">{say(lang, STORIES.photographsCount, { count: photographs.length })}</p>
      {photographs.map((photograph, i) => (
        <PhotographCard
          {...props}
          photograph={photograph}
          isFirst={i === 0}
          isLast={i === photographs.length - 1}
        />
      ))}
      {photographs.length < MOST_PHOTOGRAPHS && (
        <Section title={say(lang, STORIES.add)}>
          <UploadForm {...props} />
        </Section>
      )}
    </Page>
  );
}

function UploadForm({ frame: { lang }, at, sent = {}, about, errors = {}, limits }: PhotographsProps) {
  const mine = about === undefined;
  return (
    <Form action={`${at}/photographs`} files>
      <p>{say(lang, STORIES.consent)}</p>
      <FileField
        lang={lang}
        name="photograph"
        label={say(lang, STORIES.photograph)}
        kinds={say(lang, STORIES.photographKinds)}
        error={errors['photograph']}
        {...limits}
      />
      <WordFields lang={lang} sent={mine ? sent : {}} errors={errors} />
      <Actions>
        <Button>{say(lang, STORIES.add)}</Button>
      </Actions>
    </Form>
  );
}

type WordProps = { lang: Frame['lang']; sent: Sent; errors: FieldErrors; apart?: string | undefined };

function WordFields({ lang, sent, errors, apart }: WordProps) {
  return (
    <>
      <TextField
        lang={lang}
        name="alt"
        apart={apart}
        label={say(lang, STORIES.alt)}
        hint={say(lang, STORIES.altHint)}
        value={typed(sent, 'alt')}
        error={errors[apart === undefined ? 'alt' : `alt-${apart}`]}
        maxlength={STORY_LIMITS.alt}
      />
      <TextField
        lang={lang}
        name="caption"
        apart={apart}
        label={say(lang, STORIES.caption)}
        value={typed(sent, 'caption')}
        error={errors[apart === undefined ? 'caption' : `caption-${apart}`]}
        maxlength={STORY_LIMITS.caption}
        optional
      />
    </>
  );
}

type CardProps = PhotographsProps & { photograph: ShownPhotograph; isFirst: boolean; isLast: boolean };

function PhotographCard(props: CardProps) {
  const { frame, at, photograph, about, sent, errors = {}, isFirst, isLast } = props;
  const { lang } = frame;
  const here = `${at}/photographs/${photograph.id}`;
  const mine = about === photograph.id;
  return (
    <article class="card photo-card" id={`photograph-${photograph.id}`}>
      <img
        src={`/group-stories/photographs/${photograph.id}/small`}
        alt={photograph.alt}
        width={photograph.width}
        height={photograph.height}
        loading="lazy"
      />
      <div>
        <Form action={here}>
          <WordFields
            lang={lang}
            sent={mine && sent ? sent : { alt: photograph.alt, caption: photograph.caption }}
            errors={errors}
            apart={photograph.id}
          />
          <div class="actions__row">
            <Button kind="secondary" small>
              {say(lang, STORIES.saveWords)}
            </Button>
            {!isFirst && (
              <Button kind="plain" small name="to" value="earlier" formaction={`${here}/move`}>
                {say(lang, STORIES.earlier)}
              </Button>
            )}
            {!isLast && (
              <Button kind="plain" small name="to" value="later" formaction={`${here}/move`}>
                {say(lang, STORIES.later)}
              </Button>
            )}
          </div>
        </Form>
        <ConfirmForm
          lang={lang}
          action={`${here}/take-down`}
          label={say(lang, STORIES.takeDown)}
          sentence={say(lang, STORIES.takeDownSentence)}
          small
        />
      </div>
    </article>
  );
}
