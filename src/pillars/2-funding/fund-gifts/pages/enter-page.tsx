import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  PATHS,
  Page,
  RefusalNotice,
  TextField,
} from '#ui/index.ts';
import type { Earmark } from '../schema.ts';
import { GIFT_WORDS as WORDS } from '../words.ts';
import { GiftFields } from './gift-fields.tsx';
import { AT } from './paths.ts';

type Props = {
  frame: Frame;
  earmarks: readonly Earmark[];
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  /** The gift that is put right; nothing for a new one. */
  wrong?: { readonly id: string; readonly code: string } | undefined;
};

/** The form of a gift, for a new one and for one that is entered anew. */
export function EnterPage({ frame, earmarks, sent, errors = {}, refusal, wrong }: Props) {
  const { lang } = frame;
  const id = typed(sent, 'id');
  return (
    <Page
      frame={frame}
      title={wrong ? say(lang, WORDS.correctTitle, { code: wrong.code }) : say(lang, WORDS.enterTitle)}
      lead={say(lang, wrong ? WORDS.correctLead : WORDS.enterLead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={wrong ? `${AT}/${wrong.id}/correct` : `${AT}/new`} hidden={id === '' ? {} : { id }}>
        {wrong && (
          <TextField
            lang={lang}
            name="why"
            label={say(lang, WORDS.why)}
            hint={say(lang, WORDS.whyHint)}
            value={typed(sent, 'why')}
            error={errors['why']}
            maxlength={300}
          />
        )}
        <GiftFields lang={lang} sent={sent} errors={errors} earmarks={earmarks} />
        <Actions next={say(lang, WORDS.enterNext)}>
          <Button>{say(lang, wrong ? WORDS.correctButton : WORDS.enterButton)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
