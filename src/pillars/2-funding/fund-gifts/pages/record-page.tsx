import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { Sent } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import type { Donor, FoundGift, GiftFacts } from '../queries/find-gift.ts';
import { giftCode } from '../rules/kinds.ts';
import { earmarkName, KIND_WORDS, GIFT_WORDS as WORDS } from '../words.ts';
import { ConsentFields, MessageConsent } from './gift-fields.tsx';
import { AT } from './paths.ts';

export type RecordProps = {
  frame: Frame;
  found: FoundGift;
  /** Nothing for those who may not see who gave. */
  donor: Donor | undefined;
  /** The gift that puts this one right, and the one that this one puts right. */
  correction: GiftFacts | undefined;
  corrected: GiftFacts | undefined;
  /** What was just done. */
  done?: string | undefined;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One gift: what was given, who gave it (each look is recorded), what may be public, and how a mistake is mended. */
export function RecordPage(props: RecordProps) {
  const { frame, found, errors = {}, refusal, done, donor } = props;
  const { lang } = frame;
  const { gift } = found;
  const isStanding = gift.reversedAt === null;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.record, { code: giftCode(gift) })}
      beside={
        <StatusTag tone={isStanding ? 'good' : 'neutral'}>
          {say(lang, isStanding ? WORDS.standing : WORDS.reversed)}
        </StatusTag>
      }
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['confirm-button']}
      noindex
    >
      {isStanding && donor !== undefined && (
        <Actions>
          <ButtonLink href={`${AT}/papers?gift=${gift.id}`}>{say(lang, WORDS.makePapers)}</ButtonLink>
        </Actions>
      )}
      <Section title={say(lang, WORDS.what)}>
        <GiftFactList {...props} />
      </Section>
      <Section title={say(lang, WORDS.who)}>
        <DonorFacts {...props} />
      </Section>
      {donor !== undefined && gift.donorErasedAt === null && <Consent {...props} errors={errors} />}
      {isStanding && donor !== undefined && <Wrong {...props} errors={errors} />}
    </Page>
  );
}

function GiftFactList({ frame: { lang }, found, correction, corrected }: RecordProps) {
  const { gift, earmark } = found;
  const link = (other: GiftFacts) => <a href={`${AT}/${other.id}`}>{giftCode(other)}</a>;
  return (
    <Facts
      facts={[
        { term: say(lang, WORDS.yen), detail: <strong>{yenWords(gift.yen, lang)}</strong> },
        { term: say(lang, WORDS.receivedOn), detail: dayWords(gift.receivedOn, lang) },
        { term: say(lang, WORDS.kind), detail: say(lang, KIND_WORDS[gift.kind]) },
        { term: say(lang, WORDS.earmark), detail: earmarkName(lang, earmark) },
        ...(gift.portalNumber === null
          ? []
          : [{ term: say(lang, WORDS.portalNumber), detail: `${gift.portal} ${gift.portalNumber}`.trim() }]),
        { term: say(lang, WORDS.enteredAt), detail: instantWords(gift.enteredAt, lang) },
        ...(gift.fileId === null
          ? []
          : [
              {
                term: say(lang, WORDS.inFile),
                detail: <a href={`${AT}/files/${gift.fileId}`}>{say(lang, WORDS.openFile)}</a>,
              },
            ]),
        ...(corrected ? [{ term: say(lang, WORDS.corrects), detail: link(corrected) }] : []),
        ...(gift.reversedWhy === null
          ? []
          : [{ term: say(lang, WORDS.reversedBecause), detail: gift.reversedWhy }]),
        ...(correction ? [{ term: say(lang, WORDS.correctedBy), detail: link(correction) }] : []),
      ]}
    />
  );
}

function DonorFacts({ frame: { lang }, found, donor }: RecordProps) {
  if (found.gift.donorErasedAt !== null) return <p>{say(lang, WORDS.donorErased)}</p>;
  if (donor === undefined) return <p>{say(lang, WORDS.donorHidden)}</p>;
  const shown = (value: string) => value || <span class="muted">{say(lang, WORDS.unknown)}</span>;
  return (
    <>
      <Facts
        facts={[
          { term: say(lang, WORDS.donorName), detail: shown(donor.donorName) },
          { term: say(lang, WORDS.donorKana), detail: shown(donor.donorKana) },
          { term: say(lang, WORDS.donorAddress), detail: shown(donor.donorAddress) },
          { term: say(lang, WORDS.donorMail), detail: shown(donor.donorMail) },
          { term: say(lang, WORDS.message), detail: shown(donor.message) },
          { term: say(lang, WORDS.note), detail: shown(donor.note) },
        ]}
      />
      <Muted>{say(lang, WORDS.lookRecorded)}</Muted>
    </>
  );
}

function Consent({ frame: { lang }, found: { gift }, sent, errors = {} }: RecordProps) {
  const values: Sent = sent ?? {
    named: gift.publicName === null ? '' : 'yes',
    publicName: gift.publicName ?? '',
    messagePublic: gift.messagePublic ? 'yes' : '',
  };
  return (
    <Section title={say(lang, WORDS.consentTitle)}>
      <Form action={`${AT}/${gift.id}/consent`}>
        <ConsentFields lang={lang} sent={values} errors={errors} />
        <MessageConsent lang={lang} sent={values} />
        <Actions next={say(lang, WORDS.consentNext)}>
          <Button kind="secondary">{say(lang, WORDS.consentButton)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Wrong({ frame: { lang }, found: { gift } }: RecordProps) {
  return (
    <Section title={say(lang, WORDS.wrongTitle)}>
      <Actions>
        <ButtonLink href={`${AT}/${gift.id}/correct`} kind="secondary">
          {say(lang, WORDS.correctLink)}
        </ButtonLink>
        <ButtonLink href={`${AT}/${gift.id}/reverse`} kind="secondary">
          {say(lang, WORDS.reverseLink)}
        </ButtonLink>
      </Actions>
    </Section>
  );
}

type ReverseProps = {
  frame: Frame;
  gift: GiftFacts;
  why: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Takes a gift out of the fund, with a reason that stays. */
export function ReversePage({ frame, gift, why, errors = {}, refusal }: ReverseProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.reverseButton)}
      lead={say(lang, WORDS.reverseSentence)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
        { label: giftCode(gift), href: `${AT}/${gift.id}` },
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
      <p>
        <strong>{yenWords(gift.yen, lang)}</strong> {dayWords(gift.receivedOn, lang)}{' '}
        {say(lang, KIND_WORDS[gift.kind])}
      </p>
      <Form action={`${AT}/${gift.id}/reverse`}>
        <TextField
          lang={lang}
          name="why"
          label={say(lang, WORDS.why)}
          hint={say(lang, WORDS.whyHint)}
          value={why}
          error={errors['why']}
          maxlength={300}
        />
        <Actions>
          <Button kind="danger">{say(lang, WORDS.reverseButton)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
