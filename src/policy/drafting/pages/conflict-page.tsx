import type { Child } from 'hono/jsx';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { wordDiff } from '#platform/text-diff/index.ts';
import { BASIS_WORDS } from '#policy/classing/index.ts';
import { DESK, DeskPage, Lines, type PageGiven, type Values } from '#policy/desk/index.ts';
import { CLASS_WORDS, type ClassInput, type Measure } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  Card,
  Diff,
  FieldGroup,
  Form,
  Grid,
  HiddenFields,
  Notice,
  RadioGroup,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { CHANGED_FIELDS } from '../change-words.ts';
import { MEASURE } from '../words.ts';

/** A part that two people changed; one of text has both as words, the class has both as a decision. */
export type ConflictPart =
  | { part: string; kind: 'text'; theirs: string; mine: string }
  | { part: string; kind: 'class'; theirs: ClassInput; mine: ClassInput };

type ConflictProps = PageGiven & {
  measure: Measure;
  edition: { number: number; name: string };
  /** Where the choice is sent. */
  action: string;
  /** Who saved first. */
  by: string;
  parts: readonly ConflictPart[];
  /** What the form sends besides: the merged fields, on the revision that is shown here. */
  values: Values;
};

const PART_WORDS: Readonly<Record<string, Text>> = CHANGED_FIELDS;

/** Both versions of what two people changed, to choose from or to bring together. Nothing is written before. */
export function ConflictPage(props: ConflictProps) {
  const { measure, edition, action, by, parts, values } = props;
  const { lang } = props.frame;
  const shown = parts.filter((part) => part.kind === 'text').map((part) => part.part);
  const rest = Object.entries(values).filter(([name, value]) => !shown.includes(name) && value !== '');
  return (
    <DeskPage
      given={props}
      title={say(lang, MEASURE.conflictTitle)}
      edition={edition}
      measure={measure}
      invalid
    >
      <Notice lang={lang} kind="warning" title={say(lang, MEASURE.conflictLead, { name: by })} />
      <Form action={action}>
        <HiddenFields fields={Object.fromEntries(rest)} />
        {parts.map((part) => (
          <Part lang={lang} part={part} />
        ))}
        <Actions next={say(lang, MEASURE.conflictKept)}>
          <Button>{say(lang, MEASURE.conflictSave)}</Button>
        </Actions>
      </Form>
    </DeskPage>
  );
}

function Part({ lang, part }: { lang: Lang; part: ConflictPart }) {
  const name = say(lang, PART_WORDS[part.part] ?? MEASURE.text);
  return (
    <FieldGroup title={name}>
      <div class="stack field">
        {part.kind === 'text' ? <TwoTexts lang={lang} {...part} /> : <TwoClasses lang={lang} {...part} />}
      </div>
      <RadioGroup
        lang={lang}
        name={`pick-${part.part}`}
        label={say(lang, MEASURE.conflictPart, { part: name })}
        options={[
          {
            value: 'mine',
            label: say(lang, part.kind === 'text' ? MEASURE.pickMine : MEASURE.pickMineClass),
          },
          { value: 'theirs', label: say(lang, MEASURE.pickTheirs) },
        ]}
        value="mine"
      />
      {part.kind === 'text' && <MineField lang={lang} part={part.part} mine={part.mine} />}
    </FieldGroup>
  );
}

function MineField({ lang, part, mine }: { lang: Lang; part: string; mine: string }) {
  const given = { lang, name: part, label: say(lang, MEASURE.conflictMine), value: mine };
  return part === 'text' || part === 'record' || part === 'note' ? (
    <TextArea {...given} rows={6} />
  ) : (
    <TextField {...given} />
  );
}

function Versions({ lang, theirs, mine }: { lang: Lang; theirs: Child; mine: Child }) {
  return (
    <Grid columns={2}>
      <Card title={say(lang, MEASURE.conflictTheirs)} level={2}>
        <p>{theirs}</p>
      </Card>
      <Card title={say(lang, MEASURE.conflictMine)} level={2}>
        <p>{mine}</p>
      </Card>
    </Grid>
  );
}

function TwoTexts({ lang, theirs, mine }: { lang: Lang; theirs: string; mine: string }) {
  return (
    <>
      <Versions
        lang={lang}
        theirs={<Lines text={theirs === '' ? say(lang, DESK.nothing) : theirs} />}
        mine={<Lines text={mine === '' ? say(lang, DESK.nothing) : mine} />}
      />
      <p>
        <small>{say(lang, MEASURE.conflictDiff)}</small>
        <br />
        <Diff lang={lang} parts={wordDiff(theirs, mine)} />
      </p>
    </>
  );
}

function TwoClasses({ lang, theirs, mine }: { lang: Lang; theirs: ClassInput; mine: ClassInput }) {
  return <Versions lang={lang} theirs={decisionWords(lang, theirs)} mine={decisionWords(lang, mine)} />;
}

/** A decision on a class in one sentence. */
function decisionWords(lang: Lang, decision: ClassInput): string {
  const marks = (['urgency', 'importance', 'cost'] as const)
    .map((name) => `${say(lang, CHANGED_FIELDS[name])} ${decision[name] ?? '―'}`)
    .join('、');
  const letter = `${decision.class} ${say(lang, CLASS_WORDS[decision.class])}`;
  const running = decision.isRunning ? `、${say(lang, CHANGED_FIELDS.isRunning)}` : '';
  const reason = decision.classReason === '' ? '' : `：${decision.classReason}`;
  return `${letter}（${say(lang, BASIS_WORDS[decision.classBasis])}${reason}）　${marks}${running}`;
}
