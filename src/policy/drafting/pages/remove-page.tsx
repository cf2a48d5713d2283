import { say } from '#kernel/words.ts';
import type { HeldFate, Standing } from '#policy/register/index.ts';
import { Actions, Button, ButtonLink, Card, ErrorSummary, Form, Page, TextArea } from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { MEASURE } from '../measure-words.ts';
import { DESK_PATHS } from '../paths.ts';
import {
  ClassLabel,
  crumbsTo,
  editionCrumb,
  Lines,
  measureCrumb,
  Outcome,
  type PageGiven,
  sentencesOf,
  type Wrong,
} from './shared.tsx';

type RemoveProps = PageGiven & {
  standing: Standing;
  into: HeldFate | undefined;
  reason: string;
  wrong?: Wrong | undefined;
};

/** Asks before a measure leaves the draft, and why. */
export function RemovePage(props: RemoveProps) {
  const { frame, standing, into, reason } = props;
  const { lang } = frame;
  const { measure, edition } = standing;
  const errors = sentencesOf(lang, props.wrong ?? {});
  const continues = into !== undefined && into.from.length > 0;
  return (
    <Page
      frame={frame}
      title={say(lang, MEASURE.remove)}
      lead={say(lang, continues ? MEASURE.removeLead : MEASURE.removeNew)}
      crumbs={crumbsTo(lang, editionCrumb(edition), measureCrumb(measure))}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          <Outcome {...props} />
        </>
      }
      invalid={props.wrong !== undefined}
      noindex
    >
      <Card title={`${measure.code} ${measure.title}`} level={2}>
        <ClassLabel lang={lang} letter={measure.class} />
        <p>
          <Lines text={measure.text} />
        </p>
      </Card>
      <Form action={DESK_PATHS.remove(measure.id)}>
        {continues && (
          <TextArea
            lang={lang}
            name="reason"
            label={say(lang, MEASURE.removeReason)}
            hint={say(lang, MEASURE.removeReasonHint)}
            value={reason}
            rows={3}
            error={errors['reason']}
          />
        )}
        <Actions next={continues ? say(lang, MEASURE.removeNext) : undefined}>
          <Button kind="danger">{say(lang, MEASURE.removeDo)}</Button>
          <ButtonLink href={DESK_PATHS.measure(measure.id)} kind="secondary">
            {say(lang, DESK.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
