import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Private words that a telephone writes into a photograph; none of them may be found in what is kept. */
export const PLANTED = ['PlantedCamera', 'PlantedOwner', '139/1 33/1', 'PlantedPlace'] as const;

type Given = { width?: number; height?: number; orientation?: number; kind?: 'jpeg' | 'png' };

/** A photograph whose left half is red and whose right half is blue, with everything that a telephone writes into it. */
export async function createPhotograph(given: Given = {}): Promise<Uint8Array> {
  const { width = 2400, height = 1200, orientation, kind = 'jpeg' } = given;
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#0000ff' };
  const drawing = sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([
      { input: await sharp({ create: half }).png().toBuffer(), left: Math.floor(width / 2), top: 0 },
    ])
    .withExif({
      IFD0: { Make: 'PlantedCamera', Artist: 'PlantedOwner' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 15/1 0/1', GPSLongitude: '139/1 33/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">PlantedPlace</x:xmpmeta>');
  const upright = orientation === undefined ? drawing : drawing.withMetadata({ orientation });
  return new Uint8Array(await upright[kind]().toBuffer());
}

/** A PNG of a few bytes whose header claims to be very large. */
export function createPixelBomb(edge: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(edge, 0);
  head.writeUInt32BE(edge, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', Buffer.alloc(2)), chunk('IEND')]);
}

/** The PNG with an animation announced before its pixels. */
export function animate(png: Uint8Array): Uint8Array {
  const headEnds = SIGNATURE.length + 25;
  return Buffer.concat([
    png.subarray(0, headEnds),
    chunk('acTL', Buffer.alloc(8, 1)),
    png.subarray(headEnds),
  ]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(kind: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}
