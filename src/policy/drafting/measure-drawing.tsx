import type { Context } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { missing, type PageStatus } from '#policy/desk/index.ts';
import { MeasurePage, type MeasurePageProps } from './pages/measure-page.tsx';
import { findDeskMeasure } from './queries/read-measure.ts';
import { rightsOn } from './rights.ts';

type Extra = Partial<
  Pick<MeasurePageProps, 'done' | 'refusal' | 'returned' | 'wrong' | 'previewed' | 'savedAt'>
>;

/** The page of a measure as it stands, with what came back from one of its forms. */
export async function drawMeasure(
  c: Context<AppEnv>,
  id: string,
  extra: Extra,
  status: PageStatus = 200,
): Promise<Response> {
  const { db, actor, frame } = c.var;
  const found = await findDeskMeasure(db, id);
  if (!found) return missing(c, 'measure');
  const may = rightsOn(actor, found.edition, found.next);
  const page = (
    <MeasurePage frame={frame} found={found} may={may} commentId={crypto.randomUUID()} {...extra} />
  );
  return c.html(page, status);
}
