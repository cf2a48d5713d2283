import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cell, heading, type Paper, paragraph } from './paper.ts';
import { renderPdf } from './render-pdf.ts';
import { MARKUP, samplePaper } from './sample-paper.factory.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const small = (parts: Partial<Paper> = {}): Paper => ({
  title: '題名',
  lang: 'ja',
  orientation: 'portrait',
  date: '2026-11-23',
  blocks: [paragraph('本文')],
  ...parts,
});

/** The letters of a PDF, read from the tables that say which letter each glyph stands for (ToUnicode). */
function lettersOf(pdf: Uint8Array): Set<string> {
  const letters = new Set<string>();
  for (const [, table] of latin1(pdf).matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, hex] of (table ?? '').matchAll(/<[0-9a-fA-F]{4}>\s*<([0-9a-fA-F]+)>/g)) {
      for (const letter of Buffer.from(hex ?? '', 'hex')
        .swap16()
        .toString('utf16le'))
        letters.add(letter);
    }
  }
  return letters;
}

function pagesOf(pdf: Uint8Array): number {
  return Number(/<xmpTPg:NPages>(\d+)</.exec(latin1(pdf))?.[1]);
}

/** The text as a reader would copy it, where the tool for that is installed. */
function copied(pdf: Uint8Array): string | undefined {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

describe('a paper as PDF', () => {
  it('is tagged, names its language and title, and claims PDF/UA-1', async () => {
    const pdf = latin1(await renderPdf(samplePaper()));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (ja)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toMatch(/\/S \/H1\b/);
    expect(pdf).toMatch(/\/S \/TH\b/);
    expect(pdf).toMatch(/\/S \/Link\b/);
  });

  it('embeds BIZ UDPGothic and no other typeface', async () => {
    const fonts = [...latin1(await renderPdf(samplePaper())).matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)];
    expect(new Set(fonts.map(([, name]) => name))).toEqual(
      new Set(['BIZUDPGothic-Regular', 'BIZUDPGothic-Bold']),
    );
  });

  it('draws the letters that names of people and groups have', async () => {
    const letters = lettersOf(await renderPdf(small({ blocks: [paragraph('髙﨑①㈱〜−‖')] })));
    for (const letter of '髙﨑①㈱〜−‖') expect(letters).toContain(letter);
  });

  it('shows markup as it was typed', async () => {
    const pdf = await renderPdf(
      small({ title: MARKUP, header: [MARKUP], blocks: [heading(1, MARKUP), paragraph(MARKUP)] }),
    );
    for (const letter of MARKUP.replaceAll(' ', '')) expect(lettersOf(pdf)).toContain(letter);
    const text = copied(pdf);
    if (text !== undefined) expect(text.replace(/\s+/g, ' ').split(MARKUP).length).toBeGreaterThan(3);
    expect(pagesOf(pdf)).toBe(1);
  });

  it('goes over several pages with a long table, and is A4 either way', async () => {
    const portrait = await renderPdf(samplePaper());
    const landscape = await renderPdf(samplePaper({ orientation: 'landscape' }));
    expect(pagesOf(portrait)).toBeGreaterThan(3);
    expect(latin1(portrait)).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
    expect(latin1(landscape)).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
  });

  it('leaves title and page number to a letter that has them in its blocks', async () => {
    const blocks = [{ ...heading(1, '件名'), align: 'center' as const }, paragraph('本文')];
    const pdf = await renderPdf(small({ title: '通知', isTitleDrawn: false, isNumbered: false, blocks }));
    const letters = lettersOf(pdf);
    for (const letter of '件名本文') expect(letters).toContain(letter);
    for (const letter of '通知/') expect(letters).not.toContain(letter);
    expect(latin1(pdf)).toMatch(/\/S \/H1\b/);
  });

  it('is the same file for the same paper', async () => {
    const [one, other] = await Promise.all([renderPdf(samplePaper()), renderPdf(samplePaper())]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('bears a letter that the typeface lacks, and says which it was', async () => {
    const pdf = await renderPdf(small({ title: '𠮷野', blocks: [paragraph('👍\u200b\u0007葛\u{e0100}')] }));
    expect(lettersOf(pdf)).toContain('〓');
    const text = copied(pdf);
    if (text !== undefined) expect(text).toContain('U+1F44D, U+20BB7');
  });

  it('bears every odd paper: no blocks, empty cells, levels left out, unsafe links, a heading row alone', async () => {
    const odd = small({
      blocks: [
        heading(4, '深い見出し'),
        heading(2, ''),
        paragraph(
          { kind: 'link', text: '危ない', href: 'javascript:alert(1)' },
          { kind: 'deleted', text: '' },
        ),
        { kind: 'list', items: [] },
        { kind: 'table', columns: [{ width: 1, heading: '' }], rows: [] },
        {
          kind: 'table',
          columns: [
            { width: 1, heading: 'ア' },
            { width: 3, heading: 'イ' },
          ],
          rows: [
            [{ ...cell('見出しだけ'), shaded: true, columnSpan: 2 }],
            [{ ...cell('空'), shaded: true, columnSpan: 2 }],
            [cell(), cell('')],
          ],
        },
      ],
    });
    expect(pagesOf(await renderPdf(odd))).toBe(1);
    expect(latin1(await renderPdf(odd))).not.toContain('javascript:');
    expect(pagesOf(await renderPdf(small({ blocks: [] })))).toBe(1);
  });
});
