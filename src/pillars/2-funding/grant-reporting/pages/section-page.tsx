import { say } from '#kernel/words.ts';
import {
  FIELD_KINDS,
  FIELD_WORDS,
  GOAL_WORDS,
  GOALS,
  type ReportField,
  type ReportSection,
  SECTION_FIELDS,
  SECTION_WORDS,
} from '#pillars/2-funding/grant-reports/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Facts,
  Form,
  Notice,
  NumberField,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { type OpenedReport, typedIn } from '../opening.ts';
import { REPORT } from '../words.ts';
import { type FrameProps, ReportFrame, reportAt } from './report-frame.tsx';
import { shownValue } from './report-page.tsx';

type SectionProps = Omit<FrameProps, 'kind' | 'code' | 'children'> & {
  opened: OpenedReport;
  section: ReportSection;
  value: (field: ReportField) => string;
  /** Somebody else saved meanwhile: what stands now is shown beside. */
  isMeanwhile?: boolean | undefined;
};

/** One subject of a report: its fields, and what the office said of them. */
export function SectionPage(props: SectionProps) {
  const { frame, opened, section, isMeanwhile } = props;
  const { lang } = frame;
  const at = reportAt(opened.code, opened.kind);
  return (
    <ReportFrame
      {...props}
      kind={opened.kind}
      code={opened.code}
      title={say(lang, SECTION_WORDS[section])}
      lead={opened.whole.award.title}
      inside
    >
      {isMeanwhile && (
        <Section title={say(lang, REPORT.meanwhile)}>
          <Facts
            facts={SECTION_FIELDS[section].map((field) => ({
              term: say(lang, FIELD_WORDS[field].label),
              detail: shownValue(lang, field, typedIn(opened, field)) || '—',
            }))}
          />
        </Section>
      )}
      <Form action={`${at}/section/${section}`} hidden={{ revision: opened.written?.report.revision ?? 0 }}>
        {SECTION_FIELDS[section].map((field) => (
          <FieldOf {...props} field={field} />
        ))}
        <Actions next={say(lang, REPORT.saveNext)}>
          <Button>{say(lang, REPORT.save)}</Button>
          <ButtonLink href={at} kind="secondary">
            {say(lang, PAGE.cancel)}
          </ButtonLink>
        </Actions>
      </Form>
    </ReportFrame>
  );
}

function FieldOf({ frame: { lang }, field, opened, value, errors }: SectionProps & { field: ReportField }) {
  const { label, hint } = FIELD_WORDS[field];
  const remark = opened.remarks.get(field);
  const shared = {
    lang,
    name: field,
    label: say(lang, label),
    hint: hint && say(lang, hint),
    value: value(field),
    error: errors?.[field],
    optional: field === 'worries',
  };
  return (
    <>
      {remark !== undefined && <Notice lang={lang} kind="warning" title={remark} />}
      <Control {...shared} field={field} />
    </>
  );
}

type ControlProps = Parameters<typeof TextField>[0] & { field: ReportField; value: string };

function Control({ field, ...shared }: ControlProps) {
  const { lang } = shared;
  switch (FIELD_KINDS[field]) {
    case 'long':
      return <TextArea {...shared} rows={6} />;
    case 'number':
      return <NumberField {...shared} unit={lang === 'en' ? '' : '人'} />;
    case 'yen':
      return <NumberField {...shared} unit={lang === 'en' ? 'yen' : '円'} width="medium" />;
    case 'goal':
      return (
        <RadioGroup
          {...shared}
          options={GOALS.map((goal) => ({ value: goal, label: say(lang, GOAL_WORDS[goal]) }))}
        />
      );
    default:
      return <TextField {...shared} />;
  }
}
