import { say } from '#kernel/words.ts';
import { ClassLabel } from '#policy/classing/index.ts';
import { DESK, DESK_PATHS, DeskPage, Lines, type PageGiven, sentencesOf } from '#policy/desk/index.ts';
import type { HeldFate, Standing } from '#policy/register/index.ts';
import { Actions, Button, ButtonLink, Card, Form, TextArea } from '#ui/index.ts';
import { REMOVE } from '../words.ts';

type RemoveProps = PageGiven & {
  standing: Standing;
  into: HeldFate | undefined;
  reason: string;
};

/** Asks before a measure leaves the draft, and why. */
export function RemovePage(props: RemoveProps) {
  const { standing, into, reason } = props;
  const { lang } = props.frame;
  const { measure, edition } = standing;
  const errors = sentencesOf(lang, props.wrong);
  const continues = into !== undefined && into.from.length > 0;
  return (
    <DeskPage
      given={props}
      title={say(lang, DESK.removeMeasure)}
      lead={say(lang, continues ? REMOVE.lead : REMOVE.newLead)}
      edition={edition}
      measure={measure}
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
            label={say(lang, REMOVE.reason)}
            hint={say(lang, REMOVE.reasonHint)}
            value={reason}
            rows={3}
            error={errors['reason']}
          />
        )}
        <Actions next={continues ? say(lang, REMOVE.next) : undefined}>
          <Button kind="danger">{say(lang, REMOVE.do)}</Button>
          <ButtonLink href={DESK_PATHS.measure(measure.id)} kind="secondary">
            {say(lang, DESK.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </DeskPage>
  );
}
