import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  BOOK_WORDS,
  type EarmarkBalance,
  TRANSFER_SOURCES,
  TRANSFER_WORDS,
} from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  NumberField,
  PATHS,
  Page,
  RadioGroup,
  RefusalNotice,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { useValue } from '../forms.ts';
import { type Names, useName } from '../names.ts';
import { RECORD as WORDS } from '../page-words.ts';
import { AT } from './overview-page.tsx';

export type Typed = Readonly<Record<string, string>>;
type Props = {
  frame: Frame;
  /** The id of what is written, so that the same form sent twice books once. */
  id: string;
  typed: Typed;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};
type Shell = Props & { title: Text; lead: Text; action: string; children?: Child };

function RecordPage({ frame, id, title, lead, action, errors = {}, refusal, children }: Shell) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, title)}
      lead={say(lang, lead)}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
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
      <Form action={action} hidden={{ id }}>
        {children}
        <Actions next={say(lang, WORDS.saveNext)}>
          <Button>{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function YenAndDay({ frame: { lang }, typed, errors = {}, on }: Props & { on: Text }) {
  return (
    <>
      <NumberField
        lang={lang}
        name="yen"
        label={say(lang, WORDS.yen)}
        hint={say(lang, WORDS.yenHint)}
        unit="円"
        width="medium"
        value={typed['yen'] ?? ''}
        error={errors['yen']}
      />
      <DateField lang={lang} name="on" label={say(lang, on)} value={typed['on'] ?? ''} error={errors['on']} />
    </>
  );
}

/** 繰入: money from the general account or elsewhere. */
export function TransferPage(props: Props) {
  const { frame, typed, errors = {} } = props;
  const { lang } = frame;
  return (
    <RecordPage
      {...props}
      title={WORDS.transferTitle}
      lead={WORDS.transferLead}
      action={`${AT}/transfers/new`}
    >
      <RadioGroup
        lang={lang}
        name="from"
        label={say(lang, WORDS.from)}
        value={typed['from'] ?? 'general'}
        error={errors['from']}
        options={TRANSFER_SOURCES.map((value) => ({ value, label: say(lang, TRANSFER_WORDS[value]) }))}
      />
      <YenAndDay {...props} on={WORDS.on} />
      <TextField
        lang={lang}
        name="memo"
        label={say(lang, WORDS.memo)}
        hint={say(lang, WORDS.memoHint)}
        value={typed['memo'] ?? ''}
        maxlength={100}
        error={errors['memo']}
      />
    </RecordPage>
  );
}

type MoveProps = Props & { uses: readonly EarmarkBalance[]; names: Names };

/** 使いみちを移す: the cash stays, its use changes. */
export function MovePage(props: MoveProps) {
  const { frame, typed, errors = {}, uses, names } = props;
  const { lang } = frame;
  const options = uses.map(({ earmarkKey, yen }) => ({
    value: useValue(earmarkKey),
    label: say(lang, WORDS.useOption, {
      name: useName(lang, names, earmarkKey),
      yen: yenWords(yen, lang),
    }),
  }));
  return (
    <RecordPage {...props} title={WORDS.moveTitle} lead={WORDS.moveLead} action={`${AT}/moves/new`}>
      {(['before', 'after'] as const).map((name) => (
        <SelectField
          lang={lang}
          name={name}
          label={say(lang, WORDS[name])}
          value={typed[name]}
          options={options}
          error={errors[name]}
        />
      ))}
      <YenAndDay {...props} on={WORDS.moveOn} />
    </RecordPage>
  );
}
