import { say } from '#kernel/words.ts';
import { DESK, DESK_PATHS, DeskPage, type PageGiven, verbsWords } from '#policy/desk/index.ts';
import { type Edition, type HeldFate, type Measure, sameVerbs, verbsOf } from '#policy/register/index.ts';
import { Actions, Button, ConfirmForm, Form, HiddenField, Notice, Section } from '#ui/index.ts';
import { FATES } from '../words.ts';
import { VerbFields } from './verb-fields.tsx';

type FateProps = PageGiven & {
  fate: HeldFate;
  edition: Edition;
  mayTie: boolean;
  /** What was ticked and typed before it was refused. */
  typed?: { verbs: string[]; reason: string } | undefined;
};

/** One tie: its kinds of change, its reason, and the way to undo it. */
export function FatePage(props: FateProps) {
  const { fate, edition, mayTie, typed, refusal } = props;
  const { lang } = props.frame;
  const side = (measures: readonly Measure[]) =>
    measures.map((m) => `${m.code} ${m.title}`).join('／') || say(lang, DESK.nothing);
  const ties = {
    label: say(lang, FATES.title, { name: edition.name }),
    href: DESK_PATHS.fates(edition.number),
  };
  return (
    <DeskPage
      given={props}
      title={say(lang, FATES.fateTitle)}
      lead={say(lang, FATES.fateLead, { from: side(fate.from), to: side(fate.to) })}
      edition={edition}
      above={ties}
      islands={['confirm-button']}
      invalid={refusal !== undefined || props.wrong !== undefined}
    >
      <p class="lead">{say(lang, FATES.derived, { verbs: verbsWords(lang, verbsOf(fate.from, fate.to)) })}</p>
      {refusal === 'policy.fate_changed' && (
        <Notice lang={lang} kind="warning" title={say(lang, FATES.theirReason)}>
          <p>{fate.reason}</p>
        </Notice>
      )}
      {mayTie ? <Words {...props} typed={typed ?? storedWords(fate)} /> : <p>{fate.reason}</p>}
    </DeskPage>
  );
}

/** Verbs that follow from the texts are not ticked: they go on following them. Others are, so that a save keeps them. */
function storedWords(fate: HeldFate) {
  const derived = verbsOf(fate.from, fate.to);
  const follow = !fate.verbsByHand && sameVerbs(fate.verbs, derived);
  return { verbs: follow ? [] : [...fate.verbs], reason: fate.reason };
}

function Words({ frame, fate, typed }: FateProps & { typed: { verbs: string[]; reason: string } }) {
  const { lang } = frame;
  const action = DESK_PATHS.fate(fate.id);
  return (
    <>
      <Form action={action}>
        <HiddenField name="seenReason" value={fate.reason} />
        <VerbFields lang={lang} verbs={typed.verbs} reason={typed.reason} />
        <Actions next={say(lang, FATES.saveNext)}>
          <Button>{say(lang, DESK.save)}</Button>
        </Actions>
      </Form>
      <Section title={say(lang, FATES.untie)}>
        <ConfirmForm
          lang={lang}
          action={`${action}/untie`}
          label={say(lang, FATES.untie)}
          sentence={say(lang, FATES.untieConfirm)}
        />
      </Section>
    </>
  );
}
