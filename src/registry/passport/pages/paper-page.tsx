import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { PassportPaper } from '#registry/passport-papers/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  ConfirmForm,
  type Fact,
  Facts,
  Notice,
  PATHS,
  Page,
  Section,
  Stack,
  StatusTag,
  sizeWords,
} from '#ui/index.ts';
import { PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf, PublicMark } from './group.tsx';
import { kindWords, spanWords, yenWords } from './place-words.ts';

type Props = {
  frame: Frame;
  group: Group;
  paper: PassportPaper;
  mayPut: boolean;
  done?: string | undefined;
  refusal?: string | undefined;
};

/** One paper: what it says, its file, who may see it, and its end. */
export function PaperPage({ frame, group, paper, mayPut, done, refusal }: Props) {
  const { lang } = frame;
  const isCurrent = paper.endedAt === null;
  return (
    <Page
      frame={frame}
      title={paper.title}
      lead={`${kindWords(lang, paper.kind)}　${spanWords(lang, paper)}`}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.of, { name: group.name }), href: homeOf(group) },
      ]}
      beside={<StateTag frame={frame} paper={paper} />}
      before={
        <>
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      islands={['confirm-button']}
      noindex
    >
      <Facts facts={factsOf(frame, group, paper)} />
      {paper.summary !== '' && (
        <Section title={say(lang, WORDS.summary)}>
          <p class="passport-summary">{paper.summary}</p>
        </Section>
      )}
      <Actions>
        {isCurrent && mayPut && (
          <ButtonLink href={replaceHref(group, paper)} kind="secondary">
            {say(lang, WORDS.replace)}
          </ButtonLink>
        )}
        <ButtonLink href={homeOf(group)} kind="secondary">
          {say(lang, WORDS.back)}
        </ButtonLink>
      </Actions>
      {isCurrent && mayPut && <ChangeForms frame={frame} group={group} paper={paper} />}
    </Page>
  );
}

function replaceHref(group: Group, { kind, fiscalYear }: PassportPaper): string {
  return `${homeOf(group)}/papers/new?kind=${kind}${fiscalYear === null ? '' : `&year=${fiscalYear}`}`;
}

function StateTag({ frame, paper }: Pick<Props, 'frame' | 'paper'>) {
  const { lang } = frame;
  if (paper.ended === null) return <PublicMark frame={frame} paper={paper} />;
  return (
    <StatusTag>{say(lang, paper.ended === 'replaced' ? WORDS.replaced : WORDS.takenBackState)}</StatusTag>
  );
}

function factsOf(frame: Frame, group: Group, paper: PassportPaper): Fact[] {
  const { lang } = frame;
  const amounts: Fact[] =
    paper.income === null
      ? []
      : (['income', 'expense', 'carriedOver'] as const).map((name) => ({
          term: say(lang, WORDS[name]),
          detail: yenWords(lang, paper[name]),
        }));
  return [
    ...amounts,
    { term: say(lang, WORDS.file), detail: <FileDetail frame={frame} group={group} paper={paper} /> },
    {
      term: say(lang, WORDS.publicity),
      detail: say(lang, paper.publicity === 'public' ? WORDS.public : WORDS.centre),
    },
    { term: say(lang, WORDS.enteredOn), detail: instantWords(paper.enteredAt, lang) },
    { term: say(lang, WORDS.enteredBy), detail: say(lang, paper.forGroup ? WORDS.byCentre : WORDS.byMember) },
  ];
}

function FileDetail({ frame, group, paper }: Pick<Props, 'frame' | 'group' | 'paper'>) {
  if (paper.file === null) return <>{say(frame.lang, WORDS.noFile)}</>;
  return (
    <>
      <a href={`${homeOf(group)}/papers/${paper.id}/file`} download>
        {say(frame.lang, WORDS.download)}
      </a>
      （{sizeWords(paper.file.size)}）
    </>
  );
}

function ChangeForms({ frame, group, paper }: Pick<Props, 'frame' | 'group' | 'paper'>) {
  const { lang } = frame;
  const at = `${homeOf(group)}/papers/${paper.id}`;
  const isPublic = paper.publicity === 'public';
  return (
    <>
      <Section title={say(lang, WORDS.publicity)}>
        <Stack>
          <ActionForm
            action={`${at}/publicity`}
            label={say(lang, isPublic ? WORDS.makePrivate : WORDS.makePublic)}
            hidden={{ publicity: isPublic ? 'centre' : 'public' }}
          />
          {!isPublic && <p class="muted">{say(lang, WORDS.publicHint)}</p>}
        </Stack>
      </Section>
      <Section title={say(lang, WORDS.takeBack)}>
        <ConfirmForm
          lang={lang}
          action={`${at}/take-back`}
          label={say(lang, WORDS.takeBack)}
          sentence={say(lang, WORDS.takeBackSentence, { title: paper.title })}
        />
      </Section>
    </>
  );
}
