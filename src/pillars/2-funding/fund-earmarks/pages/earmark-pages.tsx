import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { earmarkName, earmarkRule, FREE_EARMARK } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Earmark } from '#pillars/2-funding/fund-gifts/schema.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  ConfirmForm,
  DataTable,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  StatusTag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { EARMARK_WORDS as WORDS } from '../words.ts';

export const GIFTS = '/desk/gifts';
export const AT = '/desk/gifts/earmarks';

type ListProps = {
  frame: Frame;
  earmarks: readonly Earmark[];
  gifts: ReadonlyMap<string, number>;
  mayKeep: boolean;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: string | undefined;
};

/** What donors may choose, and a form for one more. */
export function EarmarksPage({
  frame,
  earmarks,
  gifts,
  mayKeep,
  sent = {},
  errors = {},
  refusal,
  done,
}: ListProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.earmarks)}
      lead={say(lang, WORDS.earmarksLead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.gifts), href: GIFTS },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      wide
      noindex
    >
      <DataTable
        caption={say(lang, WORDS.earmarks)}
        rows={earmarks}
        columns={[
          {
            head: say(lang, WORDS.earmarkName),
            rowHead: true,
            cell: (row) =>
              mayKeep ? <a href={`${AT}/${row.id}`}>{earmarkName(lang, row)}</a> : earmarkName(lang, row),
          },
          { head: say(lang, WORDS.earmarkRule), cell: (row) => earmarkRule(lang, row) },
          {
            head: say(lang, WORDS.giftsCount),
            kind: 'number',
            cell: (row) => (
              <a href={`${GIFTS}?earmark=${row.key}`}>{(gifts.get(row.id) ?? 0).toLocaleString('ja-JP')}</a>
            ),
          },
          {
            head: say(lang, WORDS.state),
            cell: (row) =>
              row.endedOn === null ? (
                <StatusTag tone="good">{say(lang, WORDS.choosable)}</StatusTag>
              ) : (
                <StatusTag>{say(lang, WORDS.ended, { day: dayWords(row.endedOn, lang) })}</StatusTag>
              ),
          },
        ]}
      />
      {mayKeep && (
        <Section title={say(lang, WORDS.newEarmark)}>
          <Form action={AT}>
            <TextField
              lang={lang}
              name="key"
              label={say(lang, WORDS.earmarkKey)}
              hint={say(lang, WORDS.earmarkKeyHint)}
              value={typed(sent, 'key')}
              error={errors['key']}
              maxlength={40}
              width="medium"
            />
            <WordFields lang={lang} sent={sent} errors={errors} />
            <Actions>
              <Button>{say(lang, WORDS.addButton)}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function WordFields({ lang, sent, errors }: { lang: Frame['lang']; sent: Sent; errors: FieldErrors }) {
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <>
      <TextField {...field('name')} label={say(lang, WORDS.earmarkName)} maxlength={60} />
      <TextField {...field('nameEn')} label={say(lang, WORDS.earmarkNameEn)} optional maxlength={80} />
      <TextField {...field('nameEasy')} label={say(lang, WORDS.earmarkNameEasy)} optional maxlength={80} />
      <TextArea {...field('rule')} label={say(lang, WORDS.earmarkRule)} rows={2} maxlength={500} />
      <TextArea
        {...field('ruleEn')}
        label={say(lang, WORDS.earmarkRuleEn)}
        optional
        rows={2}
        maxlength={600}
      />
      <TextArea
        {...field('ruleEasy')}
        label={say(lang, WORDS.earmarkRuleEasy)}
        optional
        rows={2}
        maxlength={600}
      />
      <NumberField {...field('sort')} label={say(lang, WORDS.sort)} optional />
    </>
  );
}

type EarmarkProps = {
  frame: Frame;
  earmark: Earmark;
  gifts: number;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One earmark: its words, its last day, and its removal while nobody has chosen it. */
export function EarmarkPage({ frame, earmark, gifts, sent, errors = {}, refusal }: EarmarkProps) {
  const { lang } = frame;
  const { name, nameEn, nameEasy, rule, ruleEn, ruleEasy, sort } = earmark;
  const at = `${AT}/${earmark.id}`;
  return (
    <Page
      frame={frame}
      title={earmarkName(lang, earmark)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.gifts), href: GIFTS },
        { label: say(lang, WORDS.earmarks), href: AT },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['confirm-button']}
      noindex
    >
      <Form action={at}>
        <WordFields
          lang={lang}
          sent={sent ?? { name, nameEn, nameEasy, rule, ruleEn, ruleEasy, sort: String(sort) }}
          errors={errors}
        />
        <Actions>
          <Button>{say(lang, WORDS.saveButton)}</Button>
        </Actions>
      </Form>
      {earmark.key !== FREE_EARMARK && (
        <Section title={say(lang, WORDS.endTitle)}>
          <Form action={`${at}/end`}>
            <DateField
              lang={lang}
              name="endedOn"
              label={say(lang, WORDS.endedOn)}
              hint={say(lang, WORDS.endHint)}
              optional
              value={typed(sent ?? {}, 'endedOn') || (earmark.endedOn ?? '')}
              error={errors['endedOn']}
            />
            <Actions>
              <Button kind="secondary">{say(lang, WORDS.endButton)}</Button>
            </Actions>
          </Form>
          {gifts === 0 && (
            <ConfirmForm
              lang={lang}
              action={`${at}/remove`}
              label={say(lang, WORDS.removeButton)}
              sentence={say(lang, WORDS.removeSentence)}
            />
          )}
        </Section>
      )}
    </Page>
  );
}
