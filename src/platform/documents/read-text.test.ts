import { deflateRawSync } from 'node:zlib';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, type TextRead } from './read-text.ts';
import { packed, partsOf } from './word/parts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));

function linesOf(read: TextRead): string[] {
  if (!read.ok) throw new Error(read.code);
  return read.value.lines;
}

async function word(
  children: (Paragraph | Table)[],
  rest: Partial<ConstructorParameters<typeof Document>[0]> = {},
) {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...rest })));
}

const p = (text: string) => new Paragraph(text);
const PAPER = 'ひなた町の指針\r\n（１）集まる場所に関すること\r\n・集会所〜の開放【Ⅱ－イ】\r\n';

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8(PAPER)],
    ['UTF-8 with its mark', utf8(`\ufeff${PAPER}`)],
    ['CP932', encoded(PAPER.replace('〜', '～'), 'SJIS')],
    ['EUC-JP', encoded(PAPER, 'EUCJP')],
    ['JIS', encoded(PAPER, 'JIS')],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, ...Buffer.from(PAPER, 'utf16le')])],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...Buffer.from(PAPER, 'utf16le').swap16()])],
  ])('is read in %s', async (_, bytes) => {
    const lines = linesOf(await readDocument(bytes, 'shishin.txt'));
    expect(lines.slice(0, 2)).toEqual(['ひなた町の指針', '（１）集まる場所に関すること']);
    expect(lines[2]).toMatch(/^・集会所[〜～]の開放【Ⅱ[－−]イ】$/);
  });

  it.each([
    ['empty', new Uint8Array(), 'documents.empty'],
    ['of blanks', utf8(' \n　\n'), 'documents.empty'],
    ['a PDF under another name', utf8('%PDF-1.7\n…'), 'documents.is_pdf'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'documents.is_old_office'],
    ['rich text', utf8('{\\rtf1 ひなた}'), 'documents.is_old_office'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 1, 2, 3]), 'documents.not_text'],
  ])('is refused where it is %s', async (_, bytes, code) => {
    expect(await readDocument(bytes, 'shishin.txt')).toMatchObject({
      ok: false,
      kind: 'unmet',
      code,
      message: /。$/,
    });
  });

  it.each(['noise.txt', 'noise.docx'])('of 20 MB of noise is refused at once: %s', async (name) => {
    const noise = new Uint8Array(20_000_000);
    for (let i = 0, seed = 7; i < noise.length; i += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      noise[i] = seed >> 16;
    }
    const start = performance.now();
    expect((await readDocument(noise, name)).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('never throws, whatever the bytes', async () => {
    const head = fc.constantFrom(
      [],
      [0x50, 0x4b, 0x03, 0x04],
      [0xff, 0xfe],
      [0x1b, 0x24],
      [0xef, 0xbb, 0xbf],
    );
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 400 }), async (first, bytes) => {
        const read = await readDocument(Uint8Array.from([...first, ...bytes]), 'a.docx');
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a Word document', () => {
  it('gives its paragraphs, with breaks inside them, and blank ones', async () => {
    const broken = new Paragraph({
      children: [new TextRun('・集会所'), new TextRun({ text: 'の開放【Ⅲ】', break: 1 })],
    });
    expect(
      linesOf(await readDocument(await word([p('（１）場所'), p(''), broken, p('開く & 使う <町>。')]))),
    ).toEqual(['（１）場所', '', '・集会所', 'の開放【Ⅲ】', '開く & 使う <町>。']);
  });

  it('has the numbers and bullets that Word only shows', async () => {
    const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: at,
      format,
      text,
      alignment: AlignmentType.LEFT,
    });
    const config = [
      {
        reference: 'pillars',
        levels: [
          level(0, LevelFormat.DECIMAL_FULL_WIDTH, '（%1）'),
          level(1, LevelFormat.AIUEO_FULL_WIDTH, '%2'),
          level(2, LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%3'),
        ],
      },
      { reference: 'labels', levels: [level(0, LevelFormat.BULLET, '\uf0b7')] },
      { reference: 'titles', levels: [level(0, LevelFormat.BULLET, '・')] },
    ];
    const item = (text: string, reference: string, at = 0) =>
      new Paragraph({ text, numbering: { reference, level: at } });
    const bytes = await word(
      [
        item('場所', 'pillars'),
        item('集まる', 'pillars', 1),
        item('第一次指針', 'labels'),
        item('集会所【Ⅲ】', 'titles'),
        item('開いた', 'pillars', 2),
        item('閉じた', 'pillars', 2),
        item('学ぶ', 'pillars', 1),
        item('お金', 'pillars'),
        item('募金', 'pillars', 1),
        new Paragraph({ text: '寄附', bullet: { level: 0 } }),
      ],
      { numbering: { config } },
    );
    expect(linesOf(await readDocument(bytes))).toEqual([
      '（１）　場所',
      'ア　集まる',
      '· 第一次指針',
      '・ 集会所【Ⅲ】',
      '①　開いた',
      '②　閉じた',
      'イ　学ぶ',
      '（２）　お金',
      'ア　募金',
      '● 寄附',
    ]);
  });

  it('has its tables with signs, cells over several columns and rows too', async () => {
    const cell = (text: string, rest = {}) => new TableCell({ children: [p(text)], ...rest });
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('第一次指針'), cell('第二次指針（案）')] }),
        new TableRow({ children: [cell('（１）場所', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('甲', { verticalMerge: VerticalMergeType.RESTART }), cell('乙')] }),
        new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('丙')] }),
      ],
    });
    const lines = linesOf(await readDocument(await word([p('前'), table, p('後')])));
    expect(lines.join(' ')).toBe(
      '前 ┌ ├ │ 第一次指針 │ 第二次指針（案） ├ │ （１）場所 │ ├ │ 甲 │ 乙 ├ ┆ │ 丙 └ 後',
    );
  });

  it('leaves footnotes out', async () => {
    const noted = new Paragraph({ children: [new TextRun('集会所'), new FootnoteReferenceRun(1)] });
    const bytes = await word([noted, p('終わり')], { footnotes: { 1: { children: [p('脚注の文')] } } });
    expect(linesOf(await readDocument(bytes))).toEqual(['集会所', '終わり']);
  });

  it.each([
    ['cut short', async () => (await word([p('甲')])).slice(0, 900), 'documents.broken_word'],
    ['text under its name', async () => utf8('これは文字です。'), 'documents.broken_word'],
    ['without words', async () => word([p(''), p(' ')]), 'documents.empty'],
    ['a sheet', async () => zip({ 'xl/workbook.xml': Buffer.from('<x/>') }), 'documents.is_excel'],
    ['slides', async () => zip({ 'ppt/presentation.xml': Buffer.from('<x/>') }), 'documents.is_powerpoint'],
    ['any other archive', async () => zip({ 'a.txt': Buffer.from('a') }), 'documents.not_word'],
    [
      'torn XML',
      async () => zip({ 'word/document.xml': Buffer.from('<w:document><w:body>') }),
      'documents.broken_word',
    ],
  ])('is refused where it is %s', async (_, bytes, code) => {
    expect(await readDocument(await bytes(), 'shishin.docx')).toMatchObject({ ok: false, code });
  });

  it('that unpacks into far more than it says is refused at once', async () => {
    const start = performance.now();
    expect(await readDocument(bomb(600_000_000), 'a.docx')).toMatchObject({ code: 'documents.too_large' });
    expect(await readDocument(bomb(600_000_000, 100), 'a.docx')).toMatchObject({
      code: 'documents.too_large',
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('nested without end is refused, not thrown', async () => {
    const deep = `<w:document>${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}</w:document>`;
    const read = await readDocument(zip({ 'word/document.xml': Buffer.from(deep) }), 'a.docx');
    expect(read.ok).toBe(false);
  });

  it('packs and unpacks to the same parts', () => {
    const parts = new Map([
      ['[Content_Types].xml', Buffer.from('<a/>')],
      ['word/document.xml', Buffer.from('<町/>')],
    ]);
    expect(partsOf(packed(parts))).toEqual({ ok: true, value: parts });
  });
});

function zip(files: Record<string, Buffer>): Uint8Array {
  return new Uint8Array(packed(new Map(Object.entries(files))));
}

/** A document whose one part unpacks into `size` bytes, whatever size it claims. */
function bomb(size: number, claimed = size): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const data = deflateRawSync(Buffer.alloc(Math.min(size, 100_000_000), 0x20));
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(claimed, 18);
  common.writeUInt16LE(name.length, 22);
  const u32 = (value: number) => {
    const made = Buffer.alloc(4);
    made.writeUInt32LE(value);
    return made;
  };
  const local = Buffer.concat([u32(0x04034b50), common, name, data]);
  const entry = Buffer.concat([u32(0x02014b50), Buffer.from([20, 0]), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Uint8Array(Buffer.concat([local, entry, u32(0x06054b50), end]));
}
