import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { agreementName, type WholeAward } from '#pillars/2-funding/grant-awards/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  Facts,
  Form,
  Muted,
  Notice,
  Page,
  Prose,
  Section,
} from '#ui/index.ts';
import { AGREEMENT } from '../agreement-words.ts';
import { PAGE } from '../page-words.ts';
import { STEP_BUTTONS } from '../words.ts';

type AgreementProps = {
  frame: Frame;
  whole: WholeAward;
  code: string;
  /** As it will be signed, or as it was. */
  body: string;
  version: string;
  representative: string;
  maySign: boolean;
  maySignOffice: boolean;
  isGroup: boolean;
  officeName: string;
  errors?: Readonly<Record<string, string>> | undefined;
  refusal?: string | undefined;
};

/** The whole text that is signed, and who has signed it. */
export function AgreementPage(props: AgreementProps) {
  const { frame, whole, code, body, version, errors = {}, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={agreementName(whole.award.moneyKind)}
      lead={say(lang, AGREEMENT.lead)}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
        { label: code, href: `/desk/grant-awards/${code}` },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Section title={say(lang, AGREEMENT.text)} beside={say(lang, AGREEMENT.version, { version })}>
        <Prose>
          {body.split('\n\n').map((paragraph) => (
            <p lang="ja">{paragraph}</p>
          ))}
        </Prose>
      </Section>
      <Signatures {...props} />
      <Sign {...props} />
    </Page>
  );
}

function Signatures({ frame: { lang, city }, whole: { agreement }, officeName }: AgreementProps) {
  const waiting = say(lang, AGREEMENT.waiting);
  const group =
    agreement &&
    say(lang, agreement.groupHow === 'paper' ? AGREEMENT.onPaper : AGREEMENT.byAccount, {
      name: agreement.groupName,
      day: dayWords(agreement.groupOn, lang),
    });
  const office =
    agreement?.officeOn &&
    say(lang, AGREEMENT.officeSigned, {
      name: `${city.office} ${officeName}`,
      day: dayWords(agreement.officeOn, lang),
    });
  return (
    <Section title={say(lang, AGREEMENT.signed)}>
      <Facts
        facts={[
          { term: say(lang, AGREEMENT.group), detail: group ?? waiting },
          { term: say(lang, AGREEMENT.city), detail: office || waiting },
        ]}
      />
    </Section>
  );
}

function Sign(props: AgreementProps) {
  const { frame, code, maySign, maySignOffice, isGroup, representative, errors = {}, whole } = props;
  const { lang } = frame;
  const at = `/desk/grant-awards/${code}`;
  if (maySign)
    return (
      <Form action={`${at}/agreement`}>
        <Checkbox lang={lang} name="agreed" label={say(lang, AGREEMENT.agree)} error={errors['agreed']} />
        <Actions next={say(lang, STEP_BUTTONS.sign.next)}>
          <Button>{say(lang, AGREEMENT.sign)}</Button>
        </Actions>
      </Form>
    );
  if (maySignOffice)
    return (
      <Actions next={say(lang, STEP_BUTTONS.sign_office.next)}>
        <ActionForm
          action={`${at}/agreement/office`}
          label={say(lang, AGREEMENT.signOffice)}
          kind="primary"
        />
      </Actions>
    );
  const isOpen = isGroup && !whole.agreement && whole.award.state === 'decided';
  return (
    <>
      {isOpen && <Muted>{say(lang, AGREEMENT.representativeOnly, { name: representative })}</Muted>}
      <Actions>
        <ButtonLink href={at} kind="secondary">
          {say(lang, PAGE.back)}
        </ButtonLink>
      </Actions>
    </>
  );
}
