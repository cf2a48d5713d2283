import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  Cluster,
  Disclosure,
  Form,
  HiddenField,
  Section,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import { MEASURE } from '../measure-words.ts';
import { DESK_PATHS } from '../paths.ts';
import type { Comment } from '../schema.ts';
import type { MeasurePageProps } from './measure-page.tsx';
import { Lines } from './shared.tsx';

type Errors = Readonly<Record<string, string | undefined>>;
type CommentsProps = MeasurePageProps & { errors: Errors };

/** What the committee says about a measure, and how the office took it up. */
export function Comments(props: CommentsProps) {
  const { frame, found, may } = props;
  const { lang } = frame;
  return (
    <Section title={say(lang, MEASURE.comments)} id="comments">
      {found.comments.length === 0 && <p class="muted">{say(lang, MEASURE.noComments)}</p>}
      <ol class="comments">
        {found.comments.map((comment) => (
          <OneComment {...props} comment={comment} />
        ))}
      </ol>
      {may.comment && <CommentForm {...props} />}
    </Section>
  );
}

function OneComment(props: CommentsProps & { comment: Comment }) {
  const { frame, found, may, comment } = props;
  const { lang } = frame;
  const who = found.names.get(comment.authorId) ?? say(lang, MEASURE.somebody);
  return (
    <li id={`comment-${comment.id}`}>
      <Cluster>
        <strong>{who}</strong>
        <span class="tag">{say(lang, MEASURE.committee)}</span>
        <time datetime={comment.saidAt.toISOString()}>{instantWords(comment.saidAt, lang)}</time>
        <StatusTag tone={comment.settledAt ? 'good' : 'warn'}>
          {say(lang, comment.settledAt ? MEASURE.settled : MEASURE.unanswered)}
        </StatusTag>
      </Cluster>
      <p class="comments__body">
        <Lines text={comment.body} />
      </p>
      {comment.settledAt && (
        <div class="comments__answer">
          <p class="muted">{say(lang, MEASURE.answered, { day: instantWords(comment.settledAt, lang) })}</p>
          <p>
            <Lines text={comment.answer} />
          </p>
        </div>
      )}
      {!comment.settledAt && may.settle && (
        <Disclosure summary={say(lang, MEASURE.sendAnswer)} open={props.returned?.about === comment.id}>
          <AnswerForm {...props} comment={comment} />
        </Disclosure>
      )}
    </li>
  );
}

function AnswerForm({ frame, comment, returned, errors }: CommentsProps & { comment: Comment }) {
  const { lang } = frame;
  const mine = returned?.form === 'comment' && returned.about === comment.id ? returned.values : undefined;
  return (
    <Form action={`/desk/policy/comments/${comment.id}/settle`}>
      <TextArea
        lang={lang}
        name="answer"
        label={say(lang, MEASURE.answer)}
        value={mine?.['answer']}
        rows={3}
        error={mine && errors['answer']}
      />
      <Button kind="secondary" small>
        {say(lang, MEASURE.sendAnswer)}
      </Button>
    </Form>
  );
}

function CommentForm({ frame, found, commentId, returned, errors }: CommentsProps) {
  const { lang } = frame;
  const mine =
    returned?.form === 'comment' && returned.about === found.measure.id ? returned.values : undefined;
  return (
    <Form action={`${DESK_PATHS.measure(found.measure.id)}/comments`}>
      <HiddenField name="id" value={mine?.['id'] ?? commentId} />
      <TextArea
        lang={lang}
        name="body"
        label={say(lang, MEASURE.comment)}
        hint={say(lang, MEASURE.commentHint)}
        value={mine?.['body']}
        rows={4}
        error={mine && errors['body']}
      />
      <Actions next={say(lang, MEASURE.sendCommentNext)}>
        <Button>{say(lang, MEASURE.sendComment)}</Button>
      </Actions>
    </Form>
  );
}
