import type { TestHouse } from './house.factory.ts';

const MOST_PAGES = 700;
/** Of each shape of address (numbers and ids taken out) so many are opened: a hundred groups' pages are drawn by one hand. */
const OF_A_SHAPE = 6;

const shapeOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/\d+/g, 'N')
    .replace(/=[^&]*/g, '=V');

/** Every address that a page leads to: links, and forms that only ask. */
function waysOut(html: string): string[] {
  const links = [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map((m) => m[1] ?? '');
  const forms = [...html.matchAll(/<form[^>]*action="(\/[^"]*)"[^>]*method="get"/g)].map((m) => m[1] ?? '');
  return [...links, ...forms].map((path) => path.replaceAll('&amp;', '&'));
}

export type Told = { path: string; text: string; status: number };

/** Whether this address is to be opened: not when enough of its shape were, unless it speaks of the planted group. */
function isWanted(path: string, code: string, shapes: Map<string, number>): boolean {
  if (/^\/(assets|language|sign-out|theme)/.test(path)) return false;
  const shape = shapeOf(path);
  const count = (shapes.get(shape) ?? 0) + 1;
  shapes.set(shape, count);
  return count <= OF_A_SHAPE || path.includes(code);
}

async function opened(house: TestHouse, path: string, cookie: string): Promise<Told> {
  const response = await house.get(path, cookie === '' ? {} : { cookie });
  const text = decodeURIComponent(safe(await response.text())) + JSON.stringify([...response.headers]);
  return { path, text, status: response.status };
}

/**
 * Opens every page that can be reached by links, from the ones given (also such as somebody might guess). Of each shape
 * of address some are opened, and all that speak of `code`; `only` keeps to a part of the house.
 */
export async function crawl(
  house: TestHouse,
  cookie: string,
  starts: readonly string[],
  code: string,
  only = /^/,
): Promise<Told[]> {
  const queue = [...starts];
  const known = new Set(queue);
  const shapes = new Map<string, number>();
  const told: Told[] = [];
  for (const path of queue) {
    if (told.length >= MOST_PAGES) break;
    if (!isWanted(path, code, shapes)) continue;
    const page = await opened(house, path, cookie);
    told.push(page);
    const further = waysOut(page.text).filter((next) => only.test(next) && !known.has(next));
    for (const next of new Set(further)) known.add(next);
    queue.push(...new Set(further));
  }
  return told;
}

/** So that what stands in addresses as %E3… is read as well, wherever it stands. */
const safe = (text: string) =>
  text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/(?:%[0-9a-f]{2})+/gi, decoded);
function decoded(run: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(run));
  } catch {
    return run.replaceAll('%', '%25');
  }
}
