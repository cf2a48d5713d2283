import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { typed } from '#platform/http/read-form.ts';
import {
  ActionForm,
  Actions,
  Button,
  DateField,
  Form,
  Notice,
  RadioGroup,
  Section,
  TextField,
} from '#ui/index.ts';
import { NEW } from '../forms.ts';
import { SUCCESSION as WORDS } from '../words.ts';
import { homeOf } from './group.ts';
import type { MembersProps } from './members-page.tsx';

/** What a field of one of the two forms shows; the other form's words are not its own. */
function fieldsOf({ frame, back }: MembersProps, form: 'offer' | 'invite') {
  const mine = back?.form === form ? back : undefined;
  return (name: string) => ({
    lang: frame.lang,
    name,
    value: mine ? typed(mine.sent, name) : '',
    error: mine?.errors[name],
    // The error summary leads to the form that came back.
    apart: mine ? undefined : form,
  });
}

/** A mailed link for one more member. */
export function InviteSection(props: MembersProps) {
  const { lang } = props.frame;
  const field = fieldsOf(props, 'invite');
  return (
    <Section title={say(lang, WORDS.invite)}>
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
          <Button kind="secondary">{say(lang, WORDS.inviteButton)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** Handing over: what is awaited, or the form for the representative, or whom to turn to. */
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
        <OfferForm {...props} />
      ) : (
        <p>
          {say(lang, WORDS.onlyRepresentative)} <a href="/succession/recover">{say(lang, WORDS.recover)}</a>
        </p>
      )}
    </Section>
  );
}

function OfferForm(props: MembersProps) {
  const { frame, group, actorId, members, back } = props;
  const { lang } = frame;
  const field = fieldsOf(props, 'offer');
  const others = members.filter(({ personId }) => personId !== actorId);
  const id = back?.form === 'offer' ? typed(back.sent, 'id') : crypto.randomUUID();
  return (
    <>
      <p>{say(lang, WORDS.handOverLead)}</p>
      <Form action={`${homeOf(group)}/handovers`} hidden={{ id }}>
        <RadioGroup
          {...field('who')}
          label={say(lang, WORDS.who)}
          options={[
            ...others.map(({ personId, name }) => ({ value: personId, label: name })),
            { value: NEW, label: say(lang, WORDS.whoNew) },
          ]}
        />
        <TextField {...field('name')} label={say(lang, WORDS.name)} optional />
        <TextField {...field('mail')} label={say(lang, WORDS.mail)} type="email" optional />
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
        </Actions>
      </Form>
    </>
  );
}
