import { type Context, Hono } from 'hono';
import { drawRefusal, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { refuse } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { printSheets } from './commands/print-sheets.ts';
import { SheetsForm } from './forms.ts';
import { SheetsPage } from './pages/sheets-page.tsx';
import { MAIL_LINK_DAYS } from './rules/reminders.ts';
import { senderOf } from './sender.ts';
import { LINK_REFUSALS, SHEET_WORDS } from './words.ts';

export type SheetOrder = {
  readonly ids: readonly string[];
  readonly endsOn: string;
  readonly dueOn?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** What else is written down with the codes, in the same transaction. */
  written?(tx: Db): Promise<void>;
};

/** Makes codes and draws their sheets; the page is the only place where they ever stand. */
export async function drawSheets(c: Context<AppEnv>, kind: ListingKind, order: SheetOrder) {
  const { db, actor, now, frame, settings } = c.var;
  const { ids, endsOn, dueOn, title, note } = order;
  const outcome = await act(db, 'listing_links.print_sheets', actor, now, async (desk) => {
    const printed = await printSheets(desk, kind, ids, endsOn);
    if (printed.ok) await order.written?.(desk.tx);
    return printed;
  });
  if (!outcome.ok) return drawRefusal(c, outcome, LINK_REFUSALS, SHEET_WORDS.title);
  const sender = await senderOf(db, settings);
  return c.html(
    <SheetsPage
      frame={frame}
      sheets={outcome.value.sheets}
      sender={sender}
      endsOn={endsOn}
      dueOn={dueOn}
      title={title}
      note={note}
    />,
  );
}

/** Sheets for single records, outside of a round. Below /desk/confirmations. */
export function sheetDeskRoutes(kinds: readonly ListingKind[]) {
  const routes = new Hono<AppEnv>();
  for (const kind of kinds) {
    routes.post(`/sheets/${kind.kind}`, async (c) => {
      const form = await readForm(c, SheetsForm);
      const none = refuse('missing', 'listing.no_sheets');
      if (!form.ok) return drawRefusal(c, none, LINK_REFUSALS, SHEET_WORDS.title);
      const endsOn = addDays(japanDay(c.var.now), MAIL_LINK_DAYS);
      return drawSheets(c, kind, { ids: form.value.id, endsOn });
    });
  }
  return routes;
}
