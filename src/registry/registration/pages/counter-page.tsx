import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { DESK, REG } from '#registry/registration-case/index.ts';
import { ENTRY_WAYS, ENTRY_WORDS, PAPER_KIND_WORDS } from '#registry/registration-papers/index.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  RadioGroup,
  TextField,
} from '#ui/index.ts';
import { CENTRE } from '../desk-words.ts';

type Props = {
  frame: Frame;
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};
const KINDS = ['first', 'renewal', 'change'] as const;

/** Staff begin a paper for somebody: who came, how, and what for. */
export function CounterPage({ frame, typed, errors = {}, refusal }: Props) {
  const { lang } = frame;
  const text = (name: 'name' | 'mail' | 'organisation') => ({
    lang,
    name,
    value: typed[name],
    error: errors[name],
  });
  return (
    <Page
      frame={frame}
      title={say(lang, CENTRE.counterTitle)}
      lead={say(lang, CENTRE.counterLead)}
      crumbs={[
        { label: say(lang, REG.desk), href: '/desk' },
        { label: say(lang, DESK.title), href: '/desk/registration' },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action="/desk/registration/counter">
        <RadioGroup
          lang={lang}
          name="how"
          label={say(lang, CENTRE.howCame)}
          options={ENTRY_WAYS.map((way) => ({ value: way, label: say(lang, ENTRY_WORDS[way]) }))}
          value={typed['how']}
          error={errors['how']}
        />
        <TextField {...text('name')} label={say(lang, CENTRE.cameName)} width="medium" autocomplete="off" />
        <TextField
          {...text('mail')}
          label={say(lang, CENTRE.cameMail)}
          hint={say(lang, CENTRE.cameMailHint)}
          autocomplete="off"
          optional
        />
        <RadioGroup
          lang={lang}
          name="kind"
          label={say(lang, CENTRE.what)}
          options={KINDS.map((kind) => ({ value: kind, label: say(lang, PAPER_KIND_WORDS[kind]) }))}
          value={typed['kind'] ?? 'first'}
          error={errors['kind']}
        />
        <TextField
          {...text('organisation')}
          label={say(lang, CENTRE.organisationCode)}
          hint={say(lang, CENTRE.organisationCodeHint)}
          width="short"
          autocomplete="off"
          optional
        />
        <Actions next={say(lang, CENTRE.counterNext)}>
          <Button>{say(lang, CENTRE.counterStart)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
