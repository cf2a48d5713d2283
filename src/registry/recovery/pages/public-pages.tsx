import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { codeOf, POST_WORDS } from '#registry/organisations/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  Page,
  SearchForm,
  Section,
  SelectField,
  Stack,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { CLAIMED_POSTS } from '../rules/flow.ts';
import { RECOVERY as WORDS } from '../words.ts';

const AT = '/succession/recover';
type Found = { readonly number: number; readonly name: string };

/** Finds the group by its name; nothing else is said of it. */
export function RecoverSearchPage(props: { frame: Frame; asked: string; found: readonly Found[] }) {
  const { frame, asked, found } = props;
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, WORDS.title)} lead={say(lang, WORDS.lead)} noindex>
      <SearchForm
        action={AT}
        label={say(lang, WORDS.search)}
        value={asked}
        button={say(lang, WORDS.searchButton)}
      />
      {asked !== '' && found.length === 0 && (
        <EmptyState title={say(lang, WORDS.notFound)}>
          <p>{say(lang, WORDS.notFoundHint)}</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <Section title={say(lang, WORDS.found)}>
          <Stack>
            {found.map(({ number, name }) => (
              <Card title={name} href={`${AT}/${codeOf(number)}`}>
                <p class="muted">{codeOf(number)}</p>
              </Card>
            ))}
          </Stack>
        </Section>
      )}
    </Page>
  );
}

type FormProps = { frame: Frame; group: Found; sent: Sent; errors?: FieldErrors | undefined };

/** Who asks, and who the second officer is. */
export function RecoverFormPage({ frame, group, sent, errors = {} }: FormProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.formTitle, { name: group.name })}
      lead={say(lang, WORDS.formLead)}
      crumbs={[{ label: say(lang, WORDS.title), href: AT }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Form action={`${AT}/${codeOf(group.number)}`} hidden={{ id: typed(sent, 'id') }}>
        <OfficerFields frame={frame} side="asker" title={WORDS.askerPart} sent={sent} errors={errors} />
        <OfficerFields frame={frame} side="second" title={WORDS.secondPart} sent={sent} errors={errors} />
        <TextArea
          lang={lang}
          name="situation"
          value={typed(sent, 'situation')}
          error={errors['situation']}
          label={say(lang, WORDS.situation)}
          hint={say(lang, WORDS.situationHint)}
          rows={4}
          optional
        />
        <Actions next={say(lang, WORDS.sendNext)}>
          <Button>{say(lang, WORDS.send)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

type OfficerProps = { frame: Frame; side: 'asker' | 'second'; title: Text; sent: Sent; errors: FieldErrors };

function OfficerFields({ frame, side, title, sent, errors }: OfficerProps) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <FieldGroup title={say(lang, title)}>
      <TextField {...field(`${side}Name`)} label={say(lang, WORDS.name)} hint={say(lang, WORDS.nameHint)} />
      <SelectField
        {...field(`${side}Post`)}
        label={say(lang, WORDS.post)}
        options={CLAIMED_POSTS.map((post) => ({ value: post, label: say(lang, POST_WORDS[post]) }))}
      />
      <TextField
        {...field(`${side}Mail`)}
        label={say(lang, WORDS.mail)}
        hint={say(lang, WORDS.mailHint)}
        type="email"
      />
    </FieldGroup>
  );
}

/** A step that is done, or a link that is gone. */
export function RecoveryMessagePage({ frame, title, body }: { frame: Frame; title: Text; body: Text }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, title)} lead={say(lang, body)} noindex>
      <Actions>
        <ButtonLink href="/" kind="secondary">
          {say(lang, WORDS.home)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

type ConfirmProps = { frame: Frame; group: string; asker: string; second: string; action: string };

/** Opened by the link of a mail: nothing happens until the button is pressed, because scanners open links too. */
export function RecoveryConfirmPage({ frame, group, asker, second, action }: ConfirmProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.confirmTitle)}
      lead={say(lang, WORDS.confirmBody, { group, asker, second })}
      noindex
    >
      <ActionForm action={action} label={say(lang, WORDS.confirmButton)} kind="primary" />
    </Page>
  );
}
