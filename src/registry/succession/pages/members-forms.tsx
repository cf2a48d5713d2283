import type { Child } from 'hono/jsx';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import { typed } from '#platform/http/read-form.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  PATHS,
  Page,
  RadioGroup,
  Section,
  TextField,
} from '#ui/index.ts';
import { NEW } from '../forms.ts';
import { SUCCESSION as WORDS } from '../words.ts';
import { homeOf } from './group.ts';
import type { MembersProps } from './members-page.tsx';

/** A form on a page of its own, with what has to be mended on top. */
function FormPage(props: MembersProps & { title: Text; lead: Text; children: Child }) {
  const { frame, group, back, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, props.title)}
      lead={say(lang, props.lead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.of, { name: group.name }), href: homeOf(group) },
      ]}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={back?.errors ?? {}} />
        </>
      }
      invalid={Object.keys(back?.errors ?? {}).length > 0}
      noindex
    >
      {props.children}
    </Page>
  );
}

function fieldsOf({ frame, back }: MembersProps) {
  return (name: string) => ({
    lang: frame.lang,
    name,
    value: typed(back?.sent ?? {}, name),
    error: back?.errors[name],
  });
}

function BackLink({ frame, group }: MembersProps) {
  return (
    <ButtonLink href={homeOf(group)} kind="secondary">
      {say(frame.lang, WORDS.back)}
    </ButtonLink>
  );
}

/** A mailed link for one more member. */
export function InvitePage(props: MembersProps) {
  const { lang } = props.frame;
  const field = fieldsOf(props);
  return (
    <FormPage {...props} title={WORDS.invite} lead={WORDS.lead}>
      <Form action={`${homeOf(props.group)}/invite`}>
        <TextField {...field('name')} label={say(lang, WORDS.name)} />
        <TextField {...field('mail')} label={say(lang, WORDS.mail)} type="email" />
        <DateField
          {...field('endsOn')}
          label={say(lang, WORDS.endsOn)}
          hint={say(lang, WORDS.endsOnHint)}
          optional
        />
        <Actions next={say(lang, WORDS.inviteLead)}>
          <Button>{say(lang, WORDS.inviteButton)}</Button>
          <BackLink {...props} />
        </Actions>
      </Form>
    </FormPage>
  );
}

/** Handing over: what is awaited, or the way to the form for the representative, or whom to turn to. */
export function HandoverSection(props: MembersProps) {
  const { frame, group, actorId, representatives, handover, may } = props;
  const { lang } = frame;
  if (handover) {
    const day = dayWords(japanDay(handover.expiresAt), lang);
    return (
      <Section title={say(lang, WORDS.handOver)}>
        <Notice lang={lang} kind="info" title={say(lang, WORDS.waiting, { name: handover.name, day })} />
        {may.invite && (
          <ActionForm
            action={`${homeOf(group)}/handovers/${handover.id}/call-back`}
            label={say(lang, WORDS.callBack)}
          />
        )}
      </Section>
    );
  }
  return (
    <Section title={say(lang, WORDS.handOver)}>
      {representatives.includes(actorId) ? (
        <Actions next={say(lang, WORDS.handOverLead)}>
          <ButtonLink href={`${homeOf(group)}/hand-over`} kind="secondary">
            {say(lang, WORDS.handOver)}
          </ButtonLink>
        </Actions>
      ) : (
        <p>
          {say(lang, WORDS.onlyRepresentative)} <a href="/succession/recover">{say(lang, WORDS.recover)}</a>
        </p>
      )}
    </Section>
  );
}

/** Whom the representative names, and what they do afterwards. */
export function OfferPage(props: MembersProps) {
  const { frame, group, actorId, members, back } = props;
  const { lang } = frame;
  const field = fieldsOf(props);
  const others = members.filter(({ personId }) => personId !== actorId);
  const id = typed(back?.sent ?? {}, 'id') || crypto.randomUUID();
  const isChoice = others.length > 0;
  return (
    <FormPage {...props} title={WORDS.handOver} lead={WORDS.handOverLead}>
      <Form action={`${homeOf(group)}/handovers`} hidden={{ id }}>
        {isChoice ? (
          <RadioGroup
            {...field('who')}
            label={say(lang, WORDS.who)}
            options={[
              ...others.map(({ personId, name }) => ({ value: personId, label: name })),
              { value: NEW, label: say(lang, WORDS.whoNew) },
            ]}
          />
        ) : (
          <HiddenField name="who" value={NEW} />
        )}
        <TextField {...field('name')} label={say(lang, WORDS.newNameField)} optional={isChoice} />
        <TextField
          {...field('mail')}
          label={say(lang, WORDS.newMailField)}
          type="email"
          optional={isChoice}
        />
        <RadioGroup
          {...field('stays')}
          label={say(lang, WORDS.stays)}
          options={[
            { value: 'yes', label: say(lang, WORDS.staysYes) },
            { value: 'no', label: say(lang, WORDS.staysNo) },
          ]}
        />
        <Actions next={say(lang, WORDS.offerNext)}>
          <Button>{say(lang, WORDS.offer)}</Button>
          <BackLink {...props} />
        </Actions>
      </Form>
    </FormPage>
  );
}
