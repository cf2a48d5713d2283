import { say } from '#kernel/words.ts';
import { DESK_PATHS, sentencesOf } from '#policy/desk/index.ts';
import { LINK_KINDS, LINK_WORDS } from '#policy/register/index.ts';
import { ActionForm, Button, Card, Disclosure, Form, SelectField } from '#ui/index.ts';
import { MEASURE } from '../words.ts';
import type { MeasurePageProps } from './measure-page.tsx';

/** The lines that hang together with this one, from whichever end they were tied. */
export function RelatedMeasures(props: MeasurePageProps) {
  const { frame, found, may } = props;
  const { lang } = frame;
  const titles = new Map(found.lines.map((line) => [line.code, line.title]));
  return (
    <Card title={say(lang, MEASURE.related)}>
      {found.related.length === 0 && <p class="muted">{say(lang, MEASURE.noRelated)}</p>}
      {found.related.map((link) => (
        <div class="related">
          <p>
            <small>{say(lang, LINK_WORDS[link.kind][link.end])}</small>
            <br />
            {link.code} {titles.get(link.code)}
          </p>
          {may.link && (
            <ActionForm
              action={`${DESK_PATHS.measure(found.measure.id)}/links/${link.id}/remove`}
              label={say(lang, MEASURE.unlink)}
              kind="plain"
              small
              about={`：${link.code}`}
            />
          )}
        </div>
      ))}
      {may.link && <AddLink {...props} />}
    </Card>
  );
}

function AddLink({ frame, found, returned, wrong }: MeasurePageProps) {
  const { lang } = frame;
  const { measure, lines } = found;
  const values = returned?.form === 'link' ? returned.values : {};
  const errors = returned?.form === 'link' ? sentencesOf(lang, wrong) : {};
  return (
    <Disclosure summary={say(lang, MEASURE.addRelated)} open={returned?.form === 'link'}>
      <Form action={`${DESK_PATHS.measure(measure.id)}/links`}>
        <SelectField
          lang={lang}
          name="kind"
          label={say(lang, MEASURE.relatedKind)}
          options={LINK_KINDS.map((kind) => ({ value: kind, label: say(lang, LINK_WORDS[kind].from) }))}
          value={values['kind']}
          noEmpty
          error={errors['kind']}
        />
        <SelectField
          lang={lang}
          name="toCode"
          label={say(lang, MEASURE.relatedWhich)}
          options={lines
            .filter((line) => line.code !== measure.code)
            .map((line) => ({ value: line.code, label: `${line.code} ${line.title}` }))}
          value={values['toCode']}
          error={errors['toCode']}
        />
        <Button kind="secondary" small>
          {say(lang, MEASURE.addRelated)}
        </Button>
      </Form>
    </Disclosure>
  );
}
