import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { DocxBlocks, textRuns } from './docx-blocks.ts';
import { DOCX_NUMBERING, docxStyles, FONT_TABLE } from './docx-styles.ts';
import type { Paper } from './paper.ts';
import { stampZip } from './stamp-zip.ts';

/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A paper as Word document, with real heading styles; the same paper gives the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const landscape = paper.orientation === 'landscape';
  const side = landscape ? 907 : 1_247;
  const blocks = new DocxBlocks((landscape ? A4.height : A4.width) - 2 * side);
  const children = [...openingOf(paper), ...blocks.all(paper.blocks)];
  const document = new Document({
    title: paper.title,
    styles: docxStyles(paper.lang, landscape),
    numbering: DOCX_NUMBERING,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: 1_247, bottom: 1_247, left: side, right: side, header: 567, footer: 567 },
          },
        },
        ...edgesOf(paper),
        children,
      },
    ],
  });
  for (const [href, id] of blocks.links) {
    document.Document.Relationships.addRelationship(id, HYPERLINK, href, 'External');
  }
  const overrides = [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ];
  const packed = await Packer.pack(document, 'uint8array', undefined, overrides);
  return stampZip(Uint8Array.from(packed), paper.date);
}

function openingOf({ title, isTitleDrawn, subtitle, head }: Paper): Paragraph[] {
  const lines = (head ?? []).map(
    (line) =>
      new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children: textRuns(line) }),
  );
  const titles =
    isTitleDrawn === false ? [] : [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) })];
  if (subtitle !== undefined) {
    titles.push(new Paragraph({ alignment: AlignmentType.CENTER, children: textRuns(subtitle) }));
  }
  return [...lines, ...titles];
}

function edgesOf({ header, footer, isNumbered }: Paper): Pick<ISectionOptions, 'headers' | 'footers'> {
  const small = (text: string, alignment: 'right' | 'left') =>
    new Paragraph({
      alignment,
      spacing: { after: 0 },
      children: textRuns(text, { size: 16, color: '464646' }),
    });
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [new TextRun({ size: 16, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
  return {
    headers: { default: new Header({ children: (header ?? []).map((line) => small(line, 'right')) }) },
    footers: {
      default: new Footer({
        children: [
          ...(footer ?? []).map((line) => small(line, 'left')),
          ...(isNumbered === false ? [] : [page]),
        ],
      }),
    },
  };
}

function coreProperties({ title, author, date, lang }: Paper): string {
  const made = `${date}T00:00:00Z`;
  const parts = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(author ?? '')}</dc:creator>`,
    `<dc:language>${lang === 'ja' ? 'ja-JP' : 'en-GB'}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
  ];
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces.join(' ')}>${parts.join('')}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
