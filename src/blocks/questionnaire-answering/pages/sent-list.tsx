import { type Lang, say } from '#kernel/words.ts';
import { DataTable } from '#ui/index.ts';
import { ANSWERING } from '../words.ts';
import { answerHref } from './answer-page.tsx';

export type SentLine = {
  readonly number: number;
  readonly when: string;
  readonly by: string;
  readonly isErased: boolean;
};

/** What was sent, each with its copy. */
export function SentList({ lang, id, sendings }: { lang: Lang; id: string; sendings: readonly SentLine[] }) {
  return (
    <DataTable
      caption={say(lang, ANSWERING.sentList)}
      rows={sendings}
      columns={[
        {
          head: say(lang, ANSWERING.sentPdf),
          rowHead: true,
          cell: ({ number, isErased }) =>
            isErased ? (
              say(lang, ANSWERING.sentNth, { number })
            ) : (
              <a href={answerHref(id, `/sent/${number}.pdf`)}>{say(lang, ANSWERING.sentNth, { number })}</a>
            ),
        },
        { head: say(lang, ANSWERING.sentAt), cell: ({ when }) => when },
        { head: say(lang, ANSWERING.sentBy), cell: ({ by }) => by },
      ]}
    />
  );
}
