import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  TextArea,
} from '#ui/index.ts';
import { DESK } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

type Props = {
  frame: Frame;
  code: string;
  reason: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Refusing an application for good, with the reason that the group reads. */
export function RefusePage({ frame, code, reason, errors = {}, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.refuseTitle, { code })}
      lead={say(lang, DESK.refuseLead)}
      crumbs={crumbsTo(lang, code)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action={`/desk/grant-cases/${code}/refuse`}>
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, DESK.reason)}
          hint={say(lang, DESK.reasonHint)}
          value={reason}
          error={errors['reason']}
        />
        <Actions>
          <Button kind="danger">{say(lang, DESK.refuseButton)}</Button>
          <ButtonLink href={`/desk/grant-cases/${code}`} kind="secondary">
            {say(lang, DESK.keep)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
