import type { Context } from 'hono';

type Drawable = { toString(): string | Promise<string> };

/**
 * Listens for the page that a handler is about to draw, and hands back the way to its text. Reading it back out of the
 * finished response would build that response a second time, which costs as much as drawing a small page.
 */
export function listenForPage(c: Context): () => string | undefined {
  const send = c.html;
  let drawn: string | undefined;
  const draw = async (page: Drawable, ...rest: unknown[]) => {
    drawn = String(await page.toString());
    return (send as (text: string, ...rest: unknown[]) => Response)(drawn, ...rest);
  };
  c.html = draw as unknown as typeof send;
  return () => drawn;
}
