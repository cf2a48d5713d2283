import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { scalePicture } from './index.ts';
import { animate, createPhotograph, createPixelBomb, PLANTED } from './pictures.factory.ts';

async function scaled(bytes: Uint8Array) {
  const outcome = await scalePicture(bytes);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const colourAt = async (bytes: Uint8Array, left: number, top: number) =>
  [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())].map((v) =>
    Math.round(v / 255),
  );

describe('a photograph', () => {
  it('comes out in two sizes, and a small one is not blown up', async () => {
    const { large, small } = await scaled(await createPhotograph());
    expect([large.width, large.height, small.width, small.height]).toEqual([1600, 800, 480, 240]);
    const tiny = await scaled(await createPhotograph({ width: 300, height: 200 }));
    expect([tiny.large.width, tiny.small.width]).toEqual([300, 300]);
  });

  it.each(['jpeg', 'png'] as const)(
    'keeps nothing of what its %s file said beside the picture',
    async (kind) => {
      const bytes = await createPhotograph({ kind });
      const before = await sharp(bytes).metadata();
      expect([before.exif !== undefined, before.xmp !== undefined]).toEqual([true, true]);
      expect(Buffer.from(bytes).includes('PlantedOwner')).toBe(true);
      const { large, small } = await scaled(bytes);
      for (const picture of [large, small]) {
        const after = await sharp(picture.bytes).metadata();
        expect(after.format).toBe('jpeg');
        expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
          Array.from({ length: 5 }, () => undefined),
        );
        const raw = Buffer.from(picture.bytes);
        for (const word of [...PLANTED, 'Exif', 'GPS', 'http://ns.adobe.com'])
          expect(raw.includes(word)).toBe(false);
      }
    },
  );

  it('stands upright however the camera was held', async () => {
    const { large } = await scaled(await createPhotograph({ orientation: 6 }));
    expect([large.width, large.height]).toEqual([800, 1600]);
    expect(await colourAt(large.bytes, 400, 100)).toEqual([1, 0, 0]);
    expect(await colourAt(large.bytes, 400, 1500)).toEqual([0, 0, 1]);
  });

  it('leaves behind what was hung on its end', async () => {
    const hidden = Buffer.concat([await createPhotograph(), Buffer.from('<script>PlantedPlace</script>')]);
    const { large } = await scaled(hidden);
    expect(Buffer.from(large.bytes).includes('PlantedPlace')).toBe(false);
  });

  it('has white where a PNG was transparent', async () => {
    const clear = { width: 10, height: 10, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    const { large } = await scaled(await sharp({ create: clear }).png().toBuffer());
    expect(await colourAt(large.bytes, 5, 5)).toEqual([1, 1, 1]);
  });
});

describe('what is no photograph', () => {
  const refusalOf = async (bytes: Uint8Array) => {
    const outcome = await scalePicture(bytes);
    return outcome.ok ? undefined : outcome.code;
  };

  it('is refused by its header before any pixel is decoded', async () => {
    expect(await refusalOf(createPixelBomb(60_000))).toBe('pictures.too_many_pixels');
  });

  it('is refused when it moves', async () => {
    const png = await createPhotograph({ width: 40, height: 20, kind: 'png' });
    expect(await refusalOf(png)).toBeUndefined();
    expect(await refusalOf(animate(png))).toBe('pictures.animated');
  });

  it('is refused when half of it is missing', async () => {
    const whole = await createPhotograph();
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('pictures.broken');
    const png = await createPhotograph({ kind: 'png' });
    expect(await refusalOf(png.subarray(0, png.length / 2))).toBe('pictures.broken');
  });

  it('is refused when it is a program, a drawing or a picture of another kind', async () => {
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
    for (const bytes of [
      Buffer.from('MZ\x90\x00 a program'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      await picture.clone().webp().toBuffer(),
      await picture.clone().gif().toBuffer(),
      await picture.clone().tiff().toBuffer(),
      new Uint8Array(),
    ]) {
      expect(await refusalOf(bytes)).toBe('pictures.not_a_photograph');
    }
  });
});
