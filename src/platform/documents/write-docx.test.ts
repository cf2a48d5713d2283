import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { cell, type Paper, paragraph } from './paper.ts';
import { MARKUP, samplePaper } from './sample-paper.factory.ts';
import { writeDocx } from './write-docx.ts';

/** One file out of the zip, found by its entry in the directory. */
function part(docx: Uint8Array, name: string): string {
  const bytes = Buffer.from(docx);
  const entry = bytes.lastIndexOf(Buffer.from(name)) - 46;
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  return (bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

const html = async (paper: Paper) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(paper)) })).value;
const text = async (paper: Paper) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(paper)) })).value;

describe('a paper as Word document', () => {
  it('holds everything that the paper says, in its order', async () => {
    const words = await text(samplePaper());
    const order = [
      '令和８年11月23日',
      '新旧対照表',
      '６　具体的な施策',
      '髙﨑①㈱〜−‖',
      '表　施策の分類と数',
      '団体の声を聴く',
      '案を作る',
      '（１）活動の場',
      '⇒公会堂等',
    ];
    const places = order.map((one) => words.indexOf(one));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows markup as it was typed', async () => {
    expect(await text(samplePaper())).toContain(MARKUP);
  });

  it('has real headings, lists, tables and links', async () => {
    const page = await html(samplePaper());
    expect(page).toContain('<h1>６　具体的な施策</h1>');
    expect(page).toMatch(/<h2>分類<\/h2>/);
    expect(page).toContain('<ul><li>団体の声を聴く</li>');
    expect(page).toContain('<ol><li>案を作る</li><li>意見を聴く</li><li>決める</li></ol>');
    expect(page.match(/<thead>/g)).toHaveLength(2);
    expect(page).toContain('<td rowspan="2"><p>Ⅱ</p></td>');
    expect(page).toContain('colspan="3"');
    expect(page).toMatch(/<a href="https:\/\/www\.example\.jp\/npo\/[^"]+#minkan">https/);
    expect(page).toMatch(/<s>民間事業者の会議室/);
  });

  it('repeats the heading row on each page, and numbers the pages', async () => {
    const docx = await writeDocx(samplePaper());
    expect(part(docx, 'word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const foot = part(docx, 'word/footer1.xml');
    expect(foot).toContain('NUMPAGES');
    expect(foot).toContain('結浜市 地域のつながり課');
  });

  it('is A4 either way, in Japanese, in BIZ UDPGothic with a fallback', async () => {
    const landscape = await writeDocx(samplePaper({ orientation: 'landscape' }));
    expect(part(landscape, 'word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    const styles = part(landscape, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="BIZ UDPゴシック"');
    expect(styles).toContain('w:eastAsia="ja-JP"');
    expect(part(landscape, 'word/fontTable.xml')).toContain('MS PGothic');
  });

  it('is the same file for the same paper, dated with the day of the paper alone', async () => {
    const one = await writeDocx(samplePaper());
    expect(Buffer.compare(one, await writeDocx(samplePaper()))).toBe(0);
    expect(part(one, 'docProps/core.xml')).toContain('2026-11-23T00:00:00Z</dcterms:created>');
    const other = await writeDocx(samplePaper({ date: '2027-04-01' }));
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it('turns no unsafe address into a link, and bears letters that XML cannot hold', async () => {
    const odd = samplePaper({
      title: 'a & b < c \u0000',
      blocks: [
        paragraph({ kind: 'link', text: '危ない', href: 'javascript:alert(1)' }, '\u0007\ud800終'),
        { kind: 'table', columns: [{ width: 1, heading: 'ア' }], rows: [[{ blocks: [] }], [cell()]] },
      ],
    });
    const page = await html(odd);
    expect(page).toContain('<p>危ない終</p>');
    expect(page).not.toContain('javascript');
    expect(part(await writeDocx(odd), 'docProps/core.xml')).toContain('a &amp; b &lt; c');
  });
});
