import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  Actions,
  Button,
  Checkbox,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  Notice,
  PATHS,
  Page,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { CITY_WORDS as WORDS } from '../words.ts';
import { AccentSample } from './accent-sample.tsx';

type Props = {
  frame: Frame;
  sent: Sent;
  errors?: FieldErrors | undefined;
  /** The form came back to be looked at, and nothing was saved. */
  preview?: boolean | undefined;
  saved?: boolean | undefined;
};

/** The city's settings, with the colour shown on a sample before it is saved. */
export function CityPage({ frame, sent, errors = {}, preview, saved }: Props) {
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
          {saved && <Notice lang={lang} kind="success" title={say(lang, WORDS.saved)} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Sample frame={frame} sent={sent} preview={preview} />
      <Form action="/desk/city">
        <Fields frame={frame} sent={sent} errors={errors} />
        <Actions next={say(lang, WORDS.next)}>
          <Button name="step" value="save">
            {say(lang, WORDS.save)}
          </Button>
          <Button kind="secondary" name="step" value="look">
            {say(lang, WORDS.look)}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

function Sample({ frame, sent, preview }: Pick<Props, 'frame' | 'sent' | 'preview'>) {
  const { lang } = frame;
  const accent = typed(sent, 'accent').trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(accent)) return null;
  return (
    <Section title={say(lang, WORDS.sample)}>
      {preview && <Notice lang={lang} kind="info" title={say(lang, WORDS.sampleNotSaved)} />}
      <AccentSample
        lang={lang}
        accent={accent}
        city={typed(sent, 'name')}
        product={typed(sent, 'productName')}
      />
    </Section>
  );
}

function Fields({ frame, sent, errors }: { frame: Frame; sent: Sent; errors: FieldErrors }) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <>
      <FieldGroup title={say(lang, WORDS.groupCity)}>
        <TextField {...field('name')} label={say(lang, WORDS.name)} width="medium" />
        <TextField {...field('prefecture')} label={say(lang, WORDS.prefecture)} width="short" optional />
        <TextField
          {...field('municipalityCode')}
          label={say(lang, WORDS.municipalityCode)}
          hint={say(lang, WORDS.municipalityCodeHint)}
          inputmode="numeric"
          width="short"
          optional
        />
      </FieldGroup>
      <FieldGroup title={say(lang, WORDS.groupOffice)}>
        <TextField {...field('officeName')} label={say(lang, WORDS.officeName)} />
        <TextField
          {...field('officePhone')}
          label={say(lang, WORDS.officePhone)}
          type="tel"
          width="medium"
          optional
        />
        <TextField {...field('officeMail')} label={say(lang, WORDS.officeMail)} type="email" optional />
        <TextField {...field('officeAddress')} label={say(lang, WORDS.officeAddress)} optional />
      </FieldGroup>
      <LookFields frame={frame} sent={sent} errors={errors} />
      <FieldGroup title={say(lang, WORDS.groupWords)}>
        <TextArea
          {...field('words')}
          label={say(lang, WORDS.words)}
          hint={say(lang, WORDS.wordsHint)}
          rows={6}
          optional
        />
      </FieldGroup>
    </>
  );
}

function LookFields({ frame, sent, errors }: { frame: Frame; sent: Sent; errors: FieldErrors }) {
  const { lang } = frame;
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <FieldGroup title={say(lang, WORDS.groupLook)}>
      <TextField
        {...field('productName')}
        label={say(lang, WORDS.productName)}
        hint={say(lang, WORDS.productNameHint)}
        width="medium"
      />
      <TextField
        {...field('accent')}
        label={say(lang, WORDS.accent)}
        hint={say(lang, WORDS.accentHint)}
        width="short"
      />
      <TextArea {...field('siteNote')} label={say(lang, WORDS.siteNote)} rows={3} optional />
      <Checkbox
        lang={lang}
        name="demo"
        label={say(lang, WORDS.demo)}
        hint={say(lang, WORDS.demoHint)}
        checked={typed(sent, 'demo') === 'yes'}
      />
    </FieldGroup>
  );
}
