import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** The typeface as Word on Windows names it; machines without it fall back by the font table. */
const FONT = {
  ascii: 'BIZ UDPゴシック',
  hAnsi: 'BIZ UDPゴシック',
  eastAsia: 'BIZ UDPゴシック',
  cs: 'BIZ UDPゴシック',
};

export const LINK_COLOUR = '0B3D91';
export const DELETED_COLOUR = '8A1C1C';
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
export const NOTE_STYLE = 'Note';
export const BODY_STYLE = 'IndentedBody';

const headingStyle = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Real heading styles, so that Word's navigation, tables of contents and screen readers know the structure. */
export function docxStyles(lang: 'ja' | 'en', landscape: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: landscape ? 19 : 21,
          language: { value: lang === 'ja' ? 'ja-JP' : 'en-GB', eastAsia: 'ja-JP' },
        },
        paragraph: { spacing: { line: 320, after: 100 } },
      },
      title: {
        run: { font: FONT, size: 32, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 160 } },
      },
      heading1: {
        run: { font: FONT, size: 26, bold: true, color: '000000' },
        paragraph: {
          spacing: { before: 400, after: 200 },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: '404040' } },
        },
      },
      heading2: headingStyle(23, 320, 140),
      heading3: headingStyle(21, 260, 120),
      heading4: headingStyle(20, 220, 100),
    },
    paragraphStyles: [
      {
        id: NOTE_STYLE,
        name: 'Note',
        basedOn: 'Normal',
        run: { size: landscape ? 17 : 19, color: '303030' },
        paragraph: {
          indent: { left: 160 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '969696' } },
        },
      },
      {
        id: BODY_STYLE,
        name: 'Indented body',
        basedOn: 'Normal',
        paragraph: { indent: { firstLine: 210 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true, size: 20 },
        paragraph: { keepNext: true },
      },
    ],
  };
}

/** The two kinds of lists; each ordered list counts anew by an instance of its own. */
export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '・',
          style: { paragraph: { indent: { left: 420, hanging: 280 } } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 420, hanging: 280 } } },
        },
      ],
    },
  ],
};

/** What Word takes where BIZ UDPGothic is not installed. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="BIZ UDPゴシック"><w:altName w:val="BIZ UDPGothic"/><w:panose1 w:val="020B0400000000000000"/><w:charset w:val="80"/><w:family w:val="modern"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="MS PGothic"><w:altName w:val="ＭＳ Ｐゴシック"/><w:panose1 w:val="020B0600070205080204"/><w:charset w:val="80"/><w:family w:val="modern"/><w:pitch w:val="variable"/></w:font>
</w:fonts>`;
