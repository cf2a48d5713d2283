import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { FUND_DESK_WORDS as WORDS } from '../desk-words.ts';
import { wordOf } from '../rules/city-words.ts';
import type { FundFacts, FundWay } from '../schema.ts';

export const AT = '/desk/fund';

type Props = {
  frame: Frame;
  facts: FundFacts;
  ways: readonly FundWay[];
  /** The form that came back, by the key of its way; `facts` for the first one. */
  back?: { readonly key: string; readonly sent: Sent } | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: string | undefined;
};

/** What the public pages say of the fund, and how one can give. */
export function FundDeskPage(props: Props) {
  const { frame, ways, errors = {}, refusal, done } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Actions>
        <ButtonLink href="/fund" kind="secondary">
          {say(lang, WORDS.see)}
        </ButtonLink>
      </Actions>
      <FactsForm {...props} />
      <Section title={say(lang, WORDS.ways)}>
        {ways.map((way) => (
          <WayForm {...props} way={way} />
        ))}
      </Section>
    </Page>
  );
}

function FactsForm({ frame: { lang }, facts, back, errors = {} }: Props) {
  const isBack = back?.key === 'facts';
  const value = (name: keyof FundFacts) => (isBack ? typed(back.sent, name) : String(facts[name] ?? ''));
  const field = (name: keyof FundFacts) => ({
    lang,
    name,
    value: value(name),
    error: isBack ? errors[name] : undefined,
  });
  return (
    <Section title={say(lang, WORDS.facts)}>
      <Form action={`${AT}/facts`}>
        <TextField {...field('name')} label={say(lang, WORDS.name)} maxlength={60} />
        <TextArea {...field('purpose')} label={say(lang, WORDS.purpose)} rows={4} maxlength={600} />
        <TextField {...field('nameEn')} label={say(lang, WORDS.nameEn)} optional maxlength={80} />
        <TextArea {...field('purposeEn')} label={say(lang, WORDS.purposeEn)} optional rows={3} />
        <TextField {...field('nameEasy')} label={say(lang, WORDS.nameEasy)} optional maxlength={80} />
        <TextArea {...field('purposeEasy')} label={say(lang, WORDS.purposeEasy)} optional rows={3} />
        <TextArea {...field('formerNames')} label={say(lang, WORDS.former)} optional rows={2} />
        <TextField {...field('since')} label={say(lang, WORDS.since)} optional width="short" maxlength={6} />
        <Actions>
          <Button>{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function WayForm({ frame: { lang }, way, back, errors = {} }: Props & { way: FundWay }) {
  const isBack = back?.key === way.key;
  const field = (name: keyof FundWay) => ({
    lang,
    name,
    apart: way.key,
    value: isBack ? typed(back.sent, name) : String(way[name]),
    error: isBack ? errors[name] : undefined,
  });
  const title = wordOf(lang, way.title, way.titleEn, way.titleEasy);
  return (
    <Disclosure summary={say(lang, WORDS.way, { title })} open={isBack}>
      <Form action={`${AT}/ways/${way.key}`}>
        <TextField {...field('title')} label={say(lang, WORDS.wayTitle)} maxlength={80} />
        <TextArea {...field('body')} label={say(lang, WORDS.body)} rows={4} maxlength={1500} />
        <TextField {...field('titleEn')} label={say(lang, WORDS.wayTitleEn)} optional maxlength={100} />
        <TextArea {...field('bodyEn')} label={say(lang, WORDS.bodyEn)} optional rows={3} />
        <TextField {...field('titleEasy')} label={say(lang, WORDS.wayTitleEasy)} optional maxlength={100} />
        <TextArea {...field('bodyEasy')} label={say(lang, WORDS.bodyEasy)} optional rows={3} />
        <TextField
          {...field('linkHref')}
          label={say(lang, WORDS.linkHref)}
          hint={say(lang, WORDS.linkHint)}
          optional
          type="url"
          maxlength={400}
        />
        <TextField {...field('linkLabel')} label={say(lang, WORDS.linkLabel)} optional maxlength={80} />
        <Actions>
          <Button kind="secondary">{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
