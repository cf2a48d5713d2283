import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { LETTER_KEY_WORDS, type LetterLine } from '#pillars/2-funding/grant-letters/index.ts';
import { DataTable, StatusTag } from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT } from './frame.tsx';

type Props = { lang: Lang; caption: string; letters: readonly LetterLine[] };

/** Letters by number: what each is about, and whether it still holds. */
export function LetterTable({ lang, caption, letters }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={letters}
      columns={[
        {
          head: say(lang, LETTERS.code),
          rowHead: true,
          cell: ({ id, code }) => <a href={`${LETTERS_AT}/${id}`}>{code}</a>,
        },
        { head: say(lang, LETTERS.kind), cell: ({ key }) => say(lang, LETTER_KEY_WORDS[key]) },
        {
          head: say(lang, LETTERS.addressee),
          cell: ({ addressee, applicationCode }) => (
            <>
              {addressee}
              <small>{applicationCode}</small>
            </>
          ),
        },
        { head: say(lang, LETTERS.dated), cell: ({ dated }) => dayWords(dated, lang) },
        {
          head: say(lang, LETTERS.standing),
          cell: ({ replacedBy }) =>
            replacedBy === undefined ? (
              <StatusTag tone="good">{say(lang, LETTERS.inForce)}</StatusTag>
            ) : (
              <StatusTag>{say(lang, LETTERS.replacedBy, { code: replacedBy })}</StatusTag>
            ),
        },
      ]}
    />
  );
}
