import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { acceptFor, maxBytes } from '#platform/files/index.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { hasAmounts, type WrittenKind } from '#registry/passport-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FileField,
  Form,
  Notice,
  NumberField,
  PATHS,
  Page,
  RadioGroup,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.tsx';
import { kindWords } from './place-words.ts';

type Props = {
  frame: Frame;
  group: Group;
  kind: WrittenKind;
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One paper to put in, or to put in the place of an older one. */
export function PaperFormPage(props: Props) {
  const { frame, group, kind, sent, errors = {}, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.addKind, { kind: kindWords(lang, kind) })}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.of, { name: group.name }), href: homeOf(group) },
      ]}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['file-check']}
      noindex
    >
      <Form
        action={`${homeOf(group)}/papers/new?kind=${kind}`}
        files
        hidden={{ id: typed(sent, 'id'), over: typed(sent, 'over') }}
      >
        <SpanField {...props} errors={errors} />
        <TextField
          lang={lang}
          name="title"
          value={typed(sent, 'title')}
          error={errors['title']}
          label={say(lang, WORDS.paperTitle)}
          hint={say(lang, WORDS.titleHint)}
        />
        {hasAmounts(kind) && <AmountFields {...props} errors={errors} />}
        <ContentFields {...props} errors={errors} />
        <RadioGroup
          lang={lang}
          name="publicity"
          label={say(lang, WORDS.publicity)}
          value={typed(sent, 'publicity')}
          error={errors['publicity']}
          options={[
            { value: 'centre', label: say(lang, WORDS.centre) },
            { value: 'public', label: say(lang, WORDS.public), hint: say(lang, WORDS.publicHint) },
          ]}
        />
        <Actions next={say(lang, WORDS.saveNext)}>
          <Button>{say(lang, WORDS.save)}</Button>
          <ButtonLink href={homeOf(group)} kind="secondary">
            {say(lang, WORDS.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

type Fields = Props & { errors: FieldErrors };

/** For which year, or from which day. */
function SpanField({ frame, kind, sent, errors }: Fields) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return kind === 'bylaws' ? (
    <DateField
      {...field('validFrom')}
      label={say(lang, WORDS.validFrom)}
      hint={say(lang, WORDS.validFromHint)}
    />
  ) : (
    <TextField
      {...field('fiscalYear')}
      label={say(lang, WORDS.fiscalYear)}
      hint={say(lang, WORDS.fiscalYearHint)}
      width="short"
      inputmode="numeric"
    />
  );
}

function AmountFields({ frame, sent, errors }: Fields) {
  const { lang } = frame;
  const field = (name: 'income' | 'expense' | 'carriedOver') => ({
    lang,
    name,
    value: typed(sent, name),
    error: errors[name],
    label: say(lang, WORDS[name]),
    unit: say(lang, WORDS.yen),
    width: 'medium' as const,
  });
  return (
    <FieldGroup title={say(lang, WORDS.amounts)} hint={say(lang, WORDS.amountsHint)}>
      <NumberField {...field('income')} hint={say(lang, WORDS.incomeHint)} />
      <NumberField {...field('expense')} />
      <NumberField {...field('carriedOver')} />
    </FieldGroup>
  );
}

function ContentFields({ frame, kind, sent, errors }: Fields) {
  const { lang } = frame;
  const either = hasAmounts(kind) ? '' : say(lang, WORDS.either);
  return (
    <>
      <FileField
        lang={lang}
        name="file"
        label={say(lang, WORDS.file)}
        hint={`${either}${say(lang, WORDS.fileHint)}`}
        kinds="PDF、Word（.docx）、Excel（.xlsx）、PNG、JPEG"
        accept={acceptFor('passport')}
        maxBytes={maxBytes('passport')}
        error={errors['file']}
        optional
      />
      <TextArea
        lang={lang}
        name="summary"
        value={typed(sent, 'summary')}
        error={errors['summary']}
        label={say(lang, WORDS.summary)}
        hint={say(lang, WORDS.summaryOf[kind])}
        rows={kind === 'report' ? 10 : 5}
        optional
      />
    </>
  );
}
