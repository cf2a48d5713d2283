import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Checkbox,
  DateField,
  type FieldErrors,
  FieldGroup,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { FREE_EARMARK, GIFT_KINDS } from '../rules/kinds.ts';
import type { Earmark } from '../schema.ts';
import { earmarkName, KIND_WORDS, GIFT_WORDS as WORDS } from '../words.ts';

export type FieldsProps = {
  lang: Lang;
  sent: Sent;
  errors: FieldErrors;
  earmarks: readonly Earmark[];
};

/** The three parts of a gift: what was given, by whom, and what may be public. */
export function GiftFields(props: FieldsProps) {
  return (
    <>
      <WhatFields {...props} />
      <WhoFields {...props} />
      <PublicFields {...props} />
    </>
  );
}

function WhatFields({ lang, sent, errors, earmarks }: FieldsProps) {
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <FieldGroup title={say(lang, WORDS.what)}>
      <RadioGroup
        {...field('kind')}
        label={say(lang, WORDS.kind)}
        inline
        options={GIFT_KINDS.map((kind) => ({ value: kind, label: say(lang, KIND_WORDS[kind]) }))}
      />
      <NumberField
        {...field('yen')}
        label={say(lang, WORDS.yen)}
        hint={say(lang, WORDS.yenHint)}
        unit={say(lang, WORDS.unitYen)}
        width="medium"
      />
      <DateField {...field('receivedOn')} label={say(lang, WORDS.receivedOn)} />
      <SelectField
        {...field('earmarkKey')}
        label={say(lang, WORDS.earmark)}
        value={typed(sent, 'earmarkKey') || FREE_EARMARK}
        noEmpty
        options={earmarks.map((one) => ({ value: one.key, label: earmarkName(lang, one) }))}
      />
      <TextField
        {...field('portal')}
        label={say(lang, WORDS.portal)}
        hint={say(lang, WORDS.portalHint)}
        optional
        maxlength={60}
        width="medium"
      />
      <TextField
        {...field('portalNumber')}
        label={say(lang, WORDS.portalNumber)}
        hint={say(lang, WORDS.portalNumberHint)}
        optional
        maxlength={60}
        width="medium"
      />
    </FieldGroup>
  );
}

function WhoFields({ lang, sent, errors }: FieldsProps) {
  const field = (name: string) => ({
    lang,
    name,
    value: typed(sent, name),
    error: errors[name],
    optional: true,
    autocomplete: 'off',
  });
  return (
    <FieldGroup title={say(lang, WORDS.who)} hint={say(lang, WORDS.whoHint)}>
      <TextField {...field('donorName')} label={say(lang, WORDS.donorName)} maxlength={100} />
      <TextField {...field('donorKana')} label={say(lang, WORDS.donorKana)} maxlength={100} />
      <TextField {...field('donorAddress')} label={say(lang, WORDS.donorAddress)} maxlength={200} />
      <TextField
        {...field('donorMail')}
        label={say(lang, WORDS.donorMail)}
        inputmode="email"
        maxlength={200}
      />
      <TextArea {...field('note')} label={say(lang, WORDS.note)} rows={2} maxlength={500} />
    </FieldGroup>
  );
}

function PublicFields({ lang, sent, errors }: FieldsProps) {
  return (
    <FieldGroup title={say(lang, WORDS.publicly)} hint={say(lang, WORDS.publiclyHint)}>
      <ConsentFields lang={lang} sent={sent} errors={errors} />
      <TextArea
        lang={lang}
        name="message"
        label={say(lang, WORDS.message)}
        optional
        value={typed(sent, 'message')}
        error={errors['message']}
        rows={3}
        maxlength={1000}
      />
      <MessageConsent lang={lang} sent={sent} />
    </FieldGroup>
  );
}

/** Whether, and under which name, a donor agreed to be named. */
export function ConsentFields({ lang, sent, errors }: Omit<FieldsProps, 'earmarks'>) {
  return (
    <>
      <Checkbox
        lang={lang}
        name="named"
        label={say(lang, WORDS.named)}
        checked={typed(sent, 'named') === 'yes'}
      />
      <TextField
        lang={lang}
        name="publicName"
        label={say(lang, WORDS.publicName)}
        hint={say(lang, WORDS.publicNameHint)}
        optional
        value={typed(sent, 'publicName')}
        error={errors['publicName']}
        maxlength={60}
        width="medium"
      />
    </>
  );
}

export function MessageConsent({ lang, sent }: { lang: Lang; sent: Sent }) {
  return (
    <Checkbox
      lang={lang}
      name="messagePublic"
      label={say(lang, WORDS.messagePublic)}
      checked={typed(sent, 'messagePublic') === 'yes'}
    />
  );
}
