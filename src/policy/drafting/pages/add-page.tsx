import { type Lang, say } from '#kernel/words.ts';
import type { ClassRule, WholeEdition } from '#policy/register/index.ts';
import { Actions, Button, ErrorSummary, Form, Page, SelectField, TextArea } from '#ui/index.ts';
import { MEASURE } from '../measure-words.ts';
import { DESK_PATHS } from '../paths.ts';
import type { Values } from '../rules/values.ts';
import { ClassFields } from './class-fields.tsx';
import { TitleAndText } from './measure-form.tsx';
import { crumbsTo, editionCrumb, Outcome, type PageGiven, sentencesOf, type Wrong } from './shared.tsx';

type AddProps = PageGiven & {
  later: WholeEdition;
  earlier: WholeEdition | undefined;
  rule: ClassRule;
  values: Values;
  wrong?: Wrong | undefined;
};

/** A measure to be added to the draft: a new one, or a part of an earlier one. */
export function AddPage(props: AddProps) {
  const { frame, later, earlier, rule, values } = props;
  const { lang } = frame;
  const errors = sentencesOf(lang, props.wrong ?? {});
  return (
    <Page
      frame={frame}
      title={say(lang, MEASURE.add)}
      lead={say(lang, MEASURE.addLead, { edition: later.edition.name })}
      crumbs={crumbsTo(lang, editionCrumb(later.edition))}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          <Outcome {...props} />
        </>
      }
      invalid={props.wrong !== undefined}
      noindex
    >
      <Form action={DESK_PATHS.addMeasure(later.edition.number)}>
        <SelectField
          lang={lang}
          name="place"
          label={say(lang, MEASURE.place)}
          options={placesOf(later)}
          value={values['place']}
          error={errors['place']}
        />
        <TitleAndText lang={lang} values={values} errors={errors} />
        {earlier && <Origin lang={lang} earlier={earlier} values={values} errors={errors} />}
        <ClassFields
          lang={lang}
          values={values}
          errors={errors}
          rule={rule}
          keep={earlier ? say(lang, MEASURE.basisInherit) : null}
        />
        <Actions next={say(lang, MEASURE.addNext)}>
          <Button>{say(lang, MEASURE.addDo)}</Button>
          <Button
            kind="secondary"
            formaction={`${DESK_PATHS.addMeasure(later.edition.number)}/preview#points`}
          >
            {say(lang, MEASURE.preview)}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** Each pillar, and below it its headings. */
function placesOf({ pillars, headings }: WholeEdition) {
  return pillars.flatMap((pillar) => {
    const below = headings.filter((heading) => heading.pillarId === pillar.id);
    const name = `${pillar.number} ${pillar.title}`;
    return [
      { value: pillar.id, label: name },
      ...below.map((heading) => ({
        value: `${pillar.id}/${heading.id}`,
        label: `${name} ＞ ${[heading.mark, heading.title].join(' ').trim()}`,
      })),
    ];
  });
}

type OriginProps = {
  lang: Lang;
  earlier: WholeEdition;
  values: Values;
  errors: Readonly<Record<string, string | undefined>>;
};

function Origin({ lang, earlier, values, errors }: OriginProps) {
  return (
    <>
      <SelectField
        lang={lang}
        name="splitFrom"
        label={say(lang, MEASURE.splitFrom)}
        hint={say(lang, MEASURE.splitFromHint)}
        options={earlier.measures.map((m) => ({ value: m.id, label: `${m.code} ${m.title}` }))}
        value={values['splitFrom']}
        optional
        error={errors['splitFrom']}
      />
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, MEASURE.addReason)}
        hint={say(lang, MEASURE.addReasonHint)}
        value={values['reason']}
        rows={2}
        optional
        error={errors['reason']}
      />
    </>
  );
}
