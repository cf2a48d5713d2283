import { crc32, deflateRawSync } from 'node:zlib';

type Entry = { name: string; content: Uint8Array | string; claimedSize?: number };

/** An archive as a packer writes it; `claimedSize` lets an entry lie about its size. */
export function createZip(entries: readonly Entry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(at, 12);
    central.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00'),
        fields.subarray(0, 26),
        rest.subarray(2),
        Buffer.from(name),
      ]),
    );
    local.push(head);
    at += head.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    central.reduce((sum, one) => sum + one.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...central, end]);
}

const TYPES = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.${main}+xml"/></Types>`;
const WORD = 'openxmlformats-officedocument.wordprocessingml.document.main';
const EXCEL = 'openxmlformats-officedocument.spreadsheetml.sheet.main';

/** The least Word paper, with further entries. */
export function createDocx(...more: Entry[]): Uint8Array {
  return createZip([
    { name: '[Content_Types].xml', content: TYPES(WORD) },
    { name: 'word/document.xml', content: '<w:document/>' },
    ...more,
  ]);
}

/** The least Excel paper. */
export function createXlsx(): Uint8Array {
  return createZip([
    { name: '[Content_Types].xml', content: TYPES(EXCEL) },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
  ]);
}

export function createPdf(): Uint8Array {
  return Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
}

/** A picture of one dot. */
export function createPng(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}
