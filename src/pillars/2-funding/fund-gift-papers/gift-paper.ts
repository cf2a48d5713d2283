import { wareki } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { giftCode, KIND_WORDS } from '#pillars/2-funding/fund-gifts/index.ts';
import { type Block, cell, type Paper, paragraph } from '#platform/documents/index.ts';
import type { PaperTexts } from './queries/get-texts.ts';
import type { PrintedPaper } from './queries/list-papers.ts';
import { paperNumber } from './rules/kinds.ts';
import { PAPER_TITLES, GIFT_PAPER_WORDS as WORDS } from './words.ts';

type City = { readonly name: string; readonly officeName: string };

/** Receipts or letters of thanks as one paper, each on a page of its own. */
export function giftPaper(printed: readonly PrintedPaper[], texts: PaperTexts, city: City): Paper {
  const first = printed[0];
  if (!first) throw new Error('there is no paper to print');
  const blocks = printed.flatMap((one, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
    ...letter(one, texts, city),
  ]);
  return {
    title: say('ja', PAPER_TITLES[first.paper.kind]),
    isTitleDrawn: false,
    isNumbered: false,
    lang: 'ja',
    orientation: 'portrait',
    date: first.paper.issuedOn,
    author: `${city.name} ${city.officeName}`,
    blocks,
  };
}

const atEnd = (text: string): Block => ({ kind: 'paragraph', align: 'end', runs: [text] });

function letter({ paper, gift, earmark }: PrintedPaper, texts: PaperTexts, city: City): Block[] {
  const { body, signer } = texts[paper.kind];
  const title = say('ja', PAPER_TITLES[paper.kind]);
  const number = say('ja', WORDS.numberOnPaper, { number: paperNumber(paper) });
  const rows = [
    [say('ja', WORDS.amount), say('ja', WORDS.amountOnPaper, { yen: yenWords(gift.yen) })],
    [say('ja', WORDS.receivedOn), wareki(gift.receivedOn)],
    [say('ja', WORDS.kind), say('ja', KIND_WORDS[gift.kind])],
    [say('ja', WORDS.earmark), earmark.name],
    [say('ja', WORDS.giftCode), giftCode(gift)],
  ];
  return [
    atEnd(number),
    atEnd(wareki(paper.issuedOn)),
    ...(gift.donorAddress === '' ? [] : [paragraph(gift.donorAddress)]),
    paragraph(say('ja', WORDS.addressee, { name: gift.donorName })),
    atEnd(signer || say('ja', WORDS.plainSigner, { city: city.name })),
    { kind: 'heading', level: 1, align: 'center', runs: [title] },
    ...body
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line): Block => ({ kind: 'paragraph', indent: true, runs: [line.trim()] })),
    {
      kind: 'table',
      columns: [
        { width: 1, heading: say('ja', WORDS.item) },
        { width: 2, heading: say('ja', WORDS.content) },
      ],
      rows: rows.map(([term = '', detail = '']) => [{ ...cell(term), shaded: true }, cell(detail)]),
    },
    atEnd(`${city.name} ${city.officeName}`),
  ];
}
