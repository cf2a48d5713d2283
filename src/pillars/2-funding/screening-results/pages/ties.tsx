import { type Lang, say } from '#kernel/words.ts';
import { TIE_WAYS, TIE_WORDS, type Tie } from '#pillars/2-funding/screening-scores/index.ts';
import { Actions, Button, Card, Form, NumberField, RadioGroup, Section, TextArea } from '#ui/index.ts';
import { RESULTS } from '../words.ts';
import type { DeliberationProps } from './deliberation-page.tsx';

type TitleOf = (id: string) => string;

/** Equal scores: how they were settled, or the form in which the office writes it down. */
export function Ties(props: DeliberationProps) {
  const { frame, whole, result, ties } = props;
  const { lang } = frame;
  const titleOf: TitleOf = (id) => whole.papers.find((paper) => paper.id === id)?.title ?? '';
  return (
    <Section title={say(lang, RESULTS.ties)} id="ties">
      {result.ties.length === 0 && <p>{say(lang, RESULTS.noTies)}</p>}
      {result.ties.map((tie) => {
        const settled = ties.find(({ paperIds }) => paperIds.every((id) => tie.includes(id)));
        return (
          <Card title={say(lang, RESULTS.tieOf, { count: tie.length })} level={3}>
            {settled ? (
              <Settled lang={lang} tie={settled} titleOf={titleOf} />
            ) : (
              <Open {...props} tie={tie} titleOf={titleOf} />
            )}
          </Card>
        );
      })}
    </Section>
  );
}

function Settled({ lang, tie, titleOf }: { lang: Lang; tie: Tie; titleOf: TitleOf }) {
  return (
    <>
      <p>{say(lang, TIE_WORDS[tie.way])}</p>
      <ol>
        {tie.paperIds.map((id, i) => (
          <li>
            {titleOf(id)}
            {tie.votes?.[i] !== undefined && `（${tie.votes[i]}）`}
          </li>
        ))}
      </ol>
      <p class="keep-lines">{tie.minutes}</p>
    </>
  );
}

type OpenProps = DeliberationProps & { tie: readonly string[]; titleOf: TitleOf };

function Open({ frame, whole, code, may, tie, titleOf, typed = {}, errors = {} }: OpenProps) {
  const { lang } = frame;
  const rule = whole.rules.rules.tie;
  const list = (
    <ul>
      {tie.map((id) => (
        <li>{titleOf(id)}</li>
      ))}
    </ul>
  );
  if (!may.settle) return list;
  const ways = rule === null ? TIE_WAYS : [rule];
  const key = tie[0] ?? '';
  return (
    <Form action={`/desk/screening/${code}/ties`} hidden={{ tie: tie.join(',') }}>
      <RadioGroup
        lang={lang}
        name="way"
        apart={key}
        label={say(lang, rule === null ? RESULTS.way : RESULTS.tieRule)}
        options={ways.map((way) => ({ value: way, label: say(lang, TIE_WORDS[way]) }))}
        value={typed['way'] ?? ways[0]}
      />
      {tie.map((id, i) => (
        <NumberField
          lang={lang}
          name={`place.${id}`}
          label={say(lang, RESULTS.place, { title: titleOf(id) })}
          value={typed[`place.${id}`] ?? String(i + 1)}
          error={errors[`place.${id}`]}
        />
      ))}
      {ways.includes('vote') &&
        tie.map((id) => (
          <NumberField
            lang={lang}
            name={`votes.${id}`}
            label={say(lang, RESULTS.votes, { title: titleOf(id) })}
            optional={rule !== 'vote'}
            value={typed[`votes.${id}`]}
            error={errors[`votes.${id}`]}
          />
        ))}
      <TextArea
        lang={lang}
        name="minutes"
        apart={key}
        label={say(lang, RESULTS.minutes)}
        value={typed['minutes']}
        error={errors['minutes']}
      />
      <Actions>
        <Button kind="secondary">{say(lang, RESULTS.settle)}</Button>
      </Actions>
    </Form>
  );
}
