import { wareki } from '#kernel/japan-day.ts';
import { type Block, heading, type Paper, paragraph } from '#platform/documents/index.ts';
import type { LetterContent } from './rules/compose-letter.ts';

type Align = 'start' | 'center' | 'end';
const aligned = (align: Align, text: string): Block => ({ kind: 'paragraph', runs: [text], align });

/** A line of the body: 記 stands in the middle and 以上 at the end of its line, as in every official letter. */
function lineBlock(line: string): Block | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  if (text === '記') return aligned('center', '記');
  if (text === '以上' || text === '以　上') return aligned('end', '以　上');
  return paragraph(line);
}

/** The blocks of one letter: number and day, addressee, sender, title, body, whom to ask. */
export function letterBlocks({ code, dated, addressee, sender, title, lines, foot }: LetterContent): Block[] {
  return [
    aligned('end', [code, wareki(dated)].join('\n')),
    aligned('start', addressee.join('\n')),
    aligned('end', sender.join('\n')),
    { ...heading(1, title), align: 'center' },
    ...lines.map(lineBlock).filter((block) => block !== undefined),
    ...(foot.length === 0 ? [] : [{ kind: 'note', runs: [foot.join('\n')] } as const]),
  ];
}

/** One letter as a paper, or several behind each other. */
export function letterPaper(title: string, contents: readonly LetterContent[]): Paper {
  const [first] = contents;
  return {
    title,
    isTitleDrawn: false,
    isNumbered: false,
    lang: 'ja',
    orientation: 'portrait',
    date: first?.dated ?? '2000-01-01',
    blocks: contents.flatMap((content, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...letterBlocks(content),
    ]),
  };
}
