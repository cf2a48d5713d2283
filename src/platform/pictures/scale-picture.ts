import sharp from 'sharp';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import { animatedPng } from './animated-png.ts';

/** Why a photograph is not taken; `words.ts` says each. */
export type PictureRefusal =
  | 'pictures.not_a_photograph'
  | 'pictures.too_many_pixels'
  | 'pictures.animated'
  | 'pictures.broken';

export type Picture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
/** One photograph in the two sizes in which pages show it, both JPEG. */
export type ScaledPicture = { readonly large: Picture; readonly small: Picture };

export const LARGE_EDGE = 1600;
export const SMALL_EDGE = 480;
/** More than any telephone takes by itself; a decoded picture of this size is 250 MB. */
export const MOST_PIXELS = 64_000_000;

const SECONDS = 30;
const QUALITY = 80;

// One picture at a time on one thread: a photograph must not slow down those who only read.
sharp.concurrency(1);
sharp.cache(false);
// Nothing but the two kinds that are taken is ever decoded, whatever a file claims to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });

let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a photograph anew in two sizes, upright, in sRGB, and without anything else that its file held: no place, no time,
 * no camera, no preview. Its size is read from the header before a single pixel is decoded.
 */
export function scalePicture(bytes: Uint8Array): Promise<Outcome<ScaledPicture, PictureRefusal>> {
  return inTurn(bytes, async () => ({
    large: await drawn(bytes, LARGE_EDGE),
    small: await drawn(bytes, SMALL_EDGE),
  }));
}

/** The same in one size, for a page that was scanned or photographed to be read. */
export function redrawPicture(bytes: Uint8Array, edge: number): Promise<Outcome<Picture, PictureRefusal>> {
  return inTurn(bytes, () => drawn(bytes, edge));
}

/** Checks and draws one picture after another, in the order in which they came. */
function inTurn<T>(bytes: Uint8Array, draw: () => Promise<T>): Promise<Outcome<T, PictureRefusal>> {
  const mine = queue.then(() => checkAndDraw(bytes, draw));
  queue = mine.catch(() => undefined);
  return mine;
}

async function checkAndDraw<T>(
  bytes: Uint8Array,
  draw: () => Promise<T>,
): Promise<Outcome<T, PictureRefusal>> {
  const head = await readHead(bytes);
  if (head === undefined || (head.format !== 'jpeg' && head.format !== 'png')) {
    return refuse('unmet', 'pictures.not_a_photograph');
  }
  if (head.width * head.height > MOST_PIXELS) return refuse('unmet', 'pictures.too_many_pixels');
  if (head.format === 'png' && animatedPng(bytes)) return refuse('unmet', 'pictures.animated');
  try {
    return done(await draw());
  } catch {
    return refuse('unmet', 'pictures.broken');
  }
}

/** What a file says of itself before its pixels; nothing when it is of no kind that is taken. */
async function readHead(bytes: Uint8Array) {
  if (bytes.length === 0) return undefined;
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
}

/** The picture with its longer edge at most so long; a smaller one keeps its size. */
async function drawn(bytes: Uint8Array, edge: number): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY, progressive: true })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
