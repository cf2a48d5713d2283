import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { DESK, DESK_PATHS, type Errors, Lines, type Values } from '#policy/desk/index.ts';
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
import type { SaidComment } from '../queries/list-comments.ts';
import { COMMENTS } from '../words.ts';

type CommentsProps = {
  lang: Lang;
  measureId: string;
  comments: readonly SaidComment[];
  may: { comment: boolean; settle: boolean };
  /** A fresh id, so that a comment that is sent twice is one comment. */
  commentId: string;
  /** What was typed into the form about this measure or comment, and could not be taken. */
  returned?: { about: string; values: Values } | undefined;
  errors: Errors;
};

/** What the committee says about a measure, and how the office took it up. */
export function Comments(props: CommentsProps) {
  const { lang, comments, may } = props;
  return (
    <Section title={say(lang, COMMENTS.comments)} id="comments">
      {comments.length === 0 && <p class="muted">{say(lang, COMMENTS.noComments)}</p>}
      <ol class="comments">
        {comments.map((comment) => (
          <OneComment {...props} comment={comment} />
        ))}
      </ol>
      {may.comment && <CommentForm {...props} />}
    </Section>
  );
}

function OneComment(props: CommentsProps & { comment: SaidComment }) {
  const { lang, may, comment } = props;
  return (
    <li id={`comment-${comment.id}`}>
      <Cluster>
        <strong>{comment.by ?? say(lang, DESK.somebody)}</strong>
        <span class="tag">{say(lang, COMMENTS.committee)}</span>
        <time datetime={comment.saidAt.toISOString()}>{instantWords(comment.saidAt, lang)}</time>
        <StatusTag tone={comment.settledAt ? 'good' : 'warn'}>
          {say(lang, comment.settledAt ? COMMENTS.settled : COMMENTS.unanswered)}
        </StatusTag>
      </Cluster>
      <p class="comments__body">
        <Lines text={comment.body} />
      </p>
      {comment.settledAt && (
        <div class="comments__answer">
          <p class="muted">{say(lang, COMMENTS.answered, { day: instantWords(comment.settledAt, lang) })}</p>
          <p>
            <Lines text={comment.answer} />
          </p>
        </div>
      )}
      {!comment.settledAt && may.settle && (
        <Disclosure summary={say(lang, COMMENTS.sendAnswer)} open={props.returned?.about === comment.id}>
          <AnswerForm {...props} comment={comment} />
        </Disclosure>
      )}
    </li>
  );
}

function AnswerForm({ lang, comment, returned, errors }: CommentsProps & { comment: SaidComment }) {
  const mine = returned?.about === comment.id ? returned.values : undefined;
  return (
    <Form action={DESK_PATHS.settle(comment.id)}>
      <TextArea
        lang={lang}
        name="answer"
        apart={mine ? undefined : comment.id}
        label={say(lang, COMMENTS.answer)}
        value={mine?.['answer']}
        rows={3}
        error={mine && errors['answer']}
      />
      <Button kind="secondary" small>
        {say(lang, COMMENTS.sendAnswer)}
      </Button>
    </Form>
  );
}

function CommentForm({ lang, measureId, commentId, returned, errors }: CommentsProps) {
  const mine = returned?.about === measureId ? returned.values : undefined;
  return (
    <Form action={`${DESK_PATHS.measure(measureId)}/comments`}>
      <HiddenField name="id" value={mine?.['id'] ?? commentId} />
      <TextArea
        lang={lang}
        name="body"
        label={say(lang, COMMENTS.comment)}
        hint={say(lang, COMMENTS.commentHint)}
        value={mine?.['body']}
        rows={4}
        error={mine && errors['body']}
      />
      <Actions next={say(lang, COMMENTS.sendCommentNext)}>
        <Button>{say(lang, COMMENTS.sendComment)}</Button>
      </Actions>
    </Form>
  );
}
