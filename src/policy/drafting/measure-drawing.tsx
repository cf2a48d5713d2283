import type { Context } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { refused } from './desk-shared.tsx';
import { MeasurePage, type MeasurePageProps } from './pages/measure-page.tsx';
import { DESK_PATHS } from './paths.ts';
import { findDeskMeasure } from './queries/read-measure.ts';
import { rightsOn } from './rules/rights.ts';

type Extra = Partial<
  Pick<MeasurePageProps, 'done' | 'refusal' | 'returned' | 'wrong' | 'previewed' | 'savedAt'>
>;

/** The page of a measure as it stands, with what came back from one of its forms. */
export async function drawMeasure(
  c: Context<AppEnv>,
  id: string,
  extra: Extra,
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, actor, frame } = c.var;
  const found = await findDeskMeasure(db, id);
  if (!found) return refused(c, { kind: 'missing', code: 'policy.no_such_measure' }, DESK_PATHS.home);
  const may = rightsOn(actor, found.edition, found.next);
  const page = (
    <MeasurePage frame={frame} found={found} may={may} commentId={crypto.randomUUID()} {...extra} />
  );
  return c.html(page, status);
}
