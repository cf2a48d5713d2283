import { type Lang, say } from '#kernel/words.ts';
import { CLASSING, ClassFields } from '#policy/classing/index.ts';
import {
  DESK,
  DESK_PATHS,
  DeskPage,
  type Errors,
  type PageGiven,
  sentencesOf,
  type Values,
} from '#policy/desk/index.ts';
import { TitleAndText } from '#policy/drafting/index.ts';
import type { ClassRule, WholeEdition } from '#policy/register/index.ts';
import { Actions, Button, Form, SelectField, TextArea } from '#ui/index.ts';
import { ADD } from '../words.ts';

type AddProps = PageGiven & {
  later: WholeEdition;
  earlier: WholeEdition | undefined;
  rule: ClassRule;
  values: Values;
};

/** A measure to be added to the draft: a new one, or a part of an earlier one. */
export function AddPage(props: AddProps) {
  const { later, earlier, rule, values } = props;
  const { lang } = props.frame;
  const errors = sentencesOf(lang, props.wrong);
  return (
    <DeskPage
      given={props}
      title={say(lang, DESK.addMeasure)}
      lead={say(lang, ADD.lead, { edition: later.edition.name })}
      edition={later.edition}
    >
      <Form action={DESK_PATHS.addMeasure(later.edition.number)}>
        <SelectField
          lang={lang}
          name="place"
          label={say(lang, ADD.place)}
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
          keep={earlier ? say(lang, ADD.inherit) : null}
        />
        <Actions next={say(lang, ADD.next)}>
          <Button>{say(lang, ADD.do)}</Button>
          <Button
            kind="secondary"
            formaction={`${DESK_PATHS.addMeasure(later.edition.number)}/preview#points`}
          >
            {say(lang, CLASSING.preview)}
          </Button>
        </Actions>
      </Form>
    </DeskPage>
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
  errors: Errors;
};

function Origin({ lang, earlier, values, errors }: OriginProps) {
  return (
    <>
      <SelectField
        lang={lang}
        name="splitFrom"
        label={say(lang, ADD.splitFrom)}
        hint={say(lang, ADD.splitFromHint)}
        options={earlier.measures.map((m) => ({ value: m.id, label: `${m.code} ${m.title}` }))}
        value={values['splitFrom']}
        optional
        error={errors['splitFrom']}
      />
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, ADD.reason)}
        hint={say(lang, ADD.reasonHint)}
        value={values['reason']}
        rows={2}
        optional
        error={errors['reason']}
      />
    </>
  );
}
