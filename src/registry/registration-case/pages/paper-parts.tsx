import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Duplicate } from '#registry/organisations/index.ts';
import { labelOf } from '#registry/registration-form/index.ts';
import {
  ENTRY_WORDS,
  PAPER_KIND_WORDS,
  type RegistrationPaper,
  STATE_WORDS,
  type WholePaper,
} from '#registry/registration-papers/index.ts';
import { ActionForm, Actions, CommentList, Facts, Muted, Notice, StatusTag } from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { REG } from '../words.ts';

const TONES = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warn',
  accepted: 'good',
  withdrawn: 'neutral',
} as const;

type StateProps = { lang: Lang; state: RegistrationPaper['state']; side: 'inside' | 'outside' };

/** The state of a paper as a word, for staff or for the group. */
export function StateTag({ lang, state, side }: StateProps) {
  return <StatusTag tone={TONES[state]}>{say(lang, STATE_WORDS[state][side])}</StatusTag>;
}

/** The name that a paper gives the group, cut for headings. */
export function nameIn(lang: Lang, paper: Pick<RegistrationPaper, 'content'>): string {
  const name = (paper.content.ones['name'] ?? '').trim();
  const signs = [...name];
  if (signs.length === 0) return say(lang, REG.unnamed);
  return signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : name;
}

/** That staff typed it for somebody, how, and for whom (代理入力). */
export function behalfWords(lang: Lang, paper: RegistrationPaper): string | undefined {
  if (paper.enteredHow === null) return undefined;
  const how = say(lang, ENTRY_WORDS[paper.enteredHow]);
  return paper.cameName === ''
    ? say(lang, REG.onBehalf, { how })
    : say(lang, REG.onBehalfOf, { how, name: paper.cameName });
}

/** Number, kind and who typed it. */
export function PaperFacts({ lang, paper, code }: { lang: Lang; paper: RegistrationPaper; code: string }) {
  const behalf = behalfWords(lang, paper);
  return (
    <Facts
      tight
      facts={[
        { term: say(lang, REG.number), detail: code },
        { term: say(lang, REG.kind), detail: say(lang, PAPER_KIND_WORDS[paper.kind]) },
        ...(behalf === undefined ? [] : [{ term: say(lang, DESK.by), detail: behalf }]),
      ]}
    />
  );
}

/** All that the centre has said of the paper, and whether it was mended. */
export function RemarkHistory({ lang, whole, isStaff }: { lang: Lang; whole: WholePaper; isStaff: boolean }) {
  const { remarks, names } = whole;
  if (remarks.length === 0) return <Muted>{say(lang, DESK.noHistory)}</Muted>;
  return (
    <CommentList
      comments={remarks.map(({ id, field, words, saidBy, saidAt, settledAt }) => ({
        id,
        author: isStaff ? (names.get(saidBy) ?? '') : say(lang, DESK.about, { field: labelOf(lang, field) }),
        role: isStaff ? labelOf(lang, field) : undefined,
        when: dayWords(japanDay(saidAt), lang),
        at: saidAt.toISOString(),
        body:
          settledAt === null
            ? words
            : `${words}\n${say(lang, DESK.settled, { day: dayWords(japanDay(settledAt), lang) })}`,
      }))}
    />
  );
}

type AlikeProps = {
  lang: Lang;
  alike: readonly Duplicate[];
  code: string;
  /** Where the writer goes on. */
  back: 'check' | 'form/work';
};

/** Registered groups that look like this one: their names only, what to do, and the way to go on. */
export function AlikeNotice({ lang, alike, code, back }: AlikeProps) {
  if (alike.length === 0) return null;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, REG.alike)}>
      <p>{say(lang, REG.alikeBody)}</p>
      <ul class="notice-list">
        {alike.map(({ name }) => (
          <li>
            <strong>{name}</strong>
          </li>
        ))}
      </ul>
      <ul class="notice-list">
        <li>{say(lang, REG.alikeJoin)}</li>
        <li>
          <a href="/succession/recover">{say(lang, REG.alikeRecover)}</a>
        </li>
      </ul>
      <Actions>
        <ActionForm
          action={`/desk/registration/${code}/different`}
          label={say(lang, REG.alikeOther)}
          hidden={{ ids: alike.map(({ id }) => id).join(' '), back }}
        />
      </Actions>
    </Notice>
  );
}
