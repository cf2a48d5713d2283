import {
  type Block,
  cell,
  heading,
  note,
  type Paper,
  paragraph,
  type Run,
} from '#platform/documents/paper.ts';
import { CLASS_MEANINGS, CLASSES } from '#policy/register/index.ts';
import { type DocumentBlock, documentOf, type Stated } from './document.ts';
import { dispositionWords, editionName, namedWords, PAPER, pillarMark } from './official-words.ts';
import type { Revision } from './rules/revision.ts';

type Names = { readonly from: string; readonly to: string };

/** The revision document (資料) in the shape that the office writes by hand, so that it can be read in again. */
export function revisionPaper(revision: Revision, about: { date: string; office: string }): Paper {
  const names = { from: editionName(revision.from), to: editionName(revision.to) };
  const title = `${names.from}から${names.to}への更新資料`;
  return {
    title,
    lang: 'ja',
    orientation: 'portrait',
    date: about.date,
    head: [about.office],
    author: about.office,
    header: [title],
    blocks: [
      classTable(),
      ...documentOf(revision).flatMap((pillar) => [
        heading(1, `${pillarMark(pillar.number)}${pillar.title}`),
        ...pillar.headings.flatMap(({ mark, title: under, blocks }) => [
          ...(under === '' ? [] : [heading(2, [mark, under].filter((part) => part !== '').join('　'))]),
          ...blocks.flatMap((block) => blocksOf(block, names)),
        ]),
      ]),
    ],
  };
}

function classTable(): Block {
  return {
    kind: 'table',
    caption: `${PAPER.class}・${PAPER.classMeaning}`,
    columns: [
      { width: 1, heading: PAPER.class },
      { width: 5, heading: PAPER.classMeaning },
    ],
    rows: CLASSES.map((cls) => [cell(cls), cell(CLASS_MEANINGS[cls].ja)]),
  };
}

/** A section's own line: ・ is for measures, so sections bear a smaller dot. */
const section = (words: string): Block => paragraph({ kind: 'strong', text: `· ${words}` });

function blocksOf(block: DocumentBlock, names: Names): Block[] {
  const disposition = dispositionWords(block.after);
  return [
    ...(block.isNew
      ? [paragraph({ kind: 'strong', text: PAPER.isNew })]
      : [section(names.from), ...block.before.flatMap(statedBlocks)]),
    ...(block.done.length === 0 ? [] : [section(PAPER.done)]),
    ...block.done.flatMap(({ circle, lines }) =>
      lines.map((line, i) => paragraph(i === 0 ? `${circle}${line}` : line)),
    ),
    section(names.to),
    ...(disposition === null ? [] : [paragraph(disposition)]),
    ...(block.after.kind === 'stated' ? block.after.stated.flatMap(statedBlocks) : []),
    ...block.remarks.map((remark) => note(`※${remark}`)),
    ...block.notes.map((line) => note(`⇒${line}`)),
  ];
}

function statedBlocks(stated: Stated): Block[] {
  return [
    ...stated.measures.map((named) => paragraph(namedWords(named))),
    ...stated.lines.map((line): Block => ({ kind: 'paragraph', runs: [line] as Run[], indent: true })),
  ];
}
