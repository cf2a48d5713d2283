import {
  type FoundAnswer,
  type Sending,
  type ShownSection,
  type ShownTable,
  type ShownValue,
  shownValues,
} from '#blocks/questionnaire/index.ts';
import { FIELD } from '#blocks/questionnaire-fields/index.ts';
import { instantWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Block, cell, heading, type Paper, paragraph } from '#platform/documents/index.ts';
import { ANSWERING } from './words.ts';

export type SentPaperGiven = {
  readonly lang: Lang;
  readonly title: string;
  /** The number of the paper with its owner. */
  readonly number: string;
  readonly office: string;
  readonly sentBy: string;
};

function tableBlock(lang: Lang, label: string, table: ShownTable): Block {
  const rows = table.rows.map((row) => row.map((words) => cell(words)));
  const { total } = table;
  const sum =
    total === undefined
      ? []
      : [table.heads.map((_head, i) => cell(sumCell(lang, i, total.column, total.words)))];
  return {
    kind: 'table',
    caption: label,
    columns: table.heads.map((head, i) => ({
      width: table.numbers[i] ? 2 : 3,
      heading: head,
      align: table.numbers[i] ? 'end' : 'start',
    })),
    rows: [...rows, ...sum],
  };
}

function sumCell(lang: Lang, index: number, column: number, words: string): string {
  if (index === column) return words;
  return index === 0 ? say(lang, FIELD.total) : '';
}

function valueBlocks(lang: Lang, shown: ShownValue): Block[] {
  if (shown.table !== undefined && shown.table.rows.length > 0) {
    return [tableBlock(lang, shown.label, shown.table)];
  }
  const words = shown.words === '' ? say(lang, ANSWERING.notAnswered) : shown.words;
  return [paragraph({ kind: 'strong', text: shown.label }, '\n', words)];
}

const sectionBlocks = (lang: Lang, section: ShownSection): Block[] => [
  heading(1, section.title),
  ...section.values.flatMap((shown) => valueBlocks(lang, shown)),
];

/** What was sent, as a paper: headings, answers and tables, with its number and fingerprint on every page. */
export function sentPaper({ definition }: FoundAnswer, sending: Sending, given: SentPaperGiven): Paper {
  const { lang, title, number, office, sentBy } = given;
  const when = instantWords(sending.sentAt, lang);
  return {
    title,
    subtitle: `${say(lang, ANSWERING.sentNumber)} ${number}`,
    lang: lang === 'en' ? 'en' : 'ja',
    orientation: 'portrait',
    date: japanDay(sending.sentAt),
    head: [`${say(lang, ANSWERING.sentAt)}　${when}`, `${say(lang, ANSWERING.sentBy)}　${sentBy}`],
    author: office,
    footer: [
      `${number}　${say(lang, ANSWERING.sentNth, { number: sending.number })}`,
      `SHA-256 ${sending.digest}`,
    ],
    blocks: shownValues(lang, definition, sending.values).flatMap((section) => sectionBlocks(lang, section)),
  };
}
