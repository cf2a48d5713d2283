import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { CSV_TYPE } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { enterGift } from './commands/enter-gift.ts';
import { exportGifts } from './commands/export-gifts.ts';
import { correctGift, reverseGift } from './commands/reverse-gift.ts';
import { setConsent } from './commands/set-consent.ts';
import { viewDonor } from './commands/view-donor.ts';
import { readFilter } from './filter.ts';
import { consentForm, correctForm, exportForm, giftForm, reverseForm } from './forms.ts';
import { EnterPage } from './pages/enter-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { AT } from './pages/paths.ts';
import { RecordPage, ReversePage } from './pages/record-page.tsx';
import { type FoundGift, findCorrection, findGift } from './queries/find-gift.ts';
import { listEarmarks } from './queries/list-earmarks.ts';
import { GIFTS_A_PAGE, type GiftFilter, listGifts, listGiftYears, sumGifts } from './queries/list-gifts.ts';
import { type C, placed, sentences, told } from './route-words.ts';
import { isOpenOn } from './rules/check-gift.ts';
import { giftCode } from './rules/kinds.ts';
import { GIFT_PERMITS } from './rules/permits.ts';
import { GIFT_WORDS as WORDS } from './words.ts';

type Status = 200 | 403 | 404 | 409 | 422;
type Extra = { sent?: Sent; errors?: FieldErrors; refusal?: string };
const ID = ':id{[0-9a-f-]{36}}';
const idOf = (c: C) => c.req.param('id') ?? '';
const may = (c: C, action: keyof typeof GIFT_PERMITS) => mayBy(GIFT_PERMITS, c.var.actor, action).ok;

async function drawList(c: C, filter: GiftFilter, extra: Extra = {}, status: Status = 200) {
  const { db, frame } = c.var;
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(c.req.query('page') ?? 1)) || 1));
  const sums = await sumGifts(db, filter);
  const props = {
    frame,
    filter,
    sums,
    page,
    gifts: await listGifts(db, filter, page),
    years: await listGiftYears(db),
    earmarks: await listEarmarks(db),
    pages: Math.ceil(sums.gifts / GIFTS_A_PAGE),
    mayEnter: may(c, 'enter'),
    mayExport: may(c, 'export'),
  };
  return c.html(<ListPage {...props} {...extra} />, status);
}

/** Earmarks that can be chosen today, and the one that is chosen in the form. */
async function choosable(c: C, chosen: string) {
  const today = japanDay(c.var.now);
  const earmarks = await listEarmarks(c.var.db);
  return earmarks.filter((one) => one.key === chosen || isOpenOn(one, today));
}

async function drawEnter(c: C, extra: Extra & { sent: Sent }, status: Status = 200, wrong?: FoundGift) {
  const earmarks = await choosable(c, typed(extra.sent, 'earmarkKey'));
  const named = wrong && { id: wrong.gift.id, code: giftCode(wrong.gift) };
  return c.html(<EnterPage frame={c.var.frame} earmarks={earmarks} wrong={named} {...extra} />, status);
}

async function enter(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, giftForm);
  if (!form.ok) return drawEnter(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422);
  const { id, ...paper } = form.value;
  const outcome = await act(db, 'fund_gifts.enter', actor, now, (desk) => enterGift(desk, paper, { id }));
  if (outcome.ok) return c.redirect(`${AT}/${outcome.value.subjectId}?done=entered`, 303);
  // The same form sent twice has made its gift: it is shown, and no second one is entered.
  const same = id === undefined || !may(c, 'enter') ? undefined : await findGift(db, id);
  if (same) return c.redirect(`${AT}/${same.gift.id}?done=entered`, 303);
  return drawEnter(c, { sent: form.sent, ...placed(c, outcome) }, statusOf(outcome));
}

const DONE = {
  entered: WORDS.entered,
  corrected: WORDS.corrected,
  reversed: WORDS.wasReversed,
  consent: WORDS.consentSaved,
} as const;

/** The page of a gift; whoever may see the donor is written down as having looked. */
async function drawRecord(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, actor, now, frame, lang } = c.var;
  const found = await findGift(db, idOf(c));
  if (!found) return c.notFound();
  const look = may(c, 'view_donor')
    ? await act(db, 'gift_donors.view', actor, now, (desk) => viewDonor(desk, found.gift.id))
    : undefined;
  const correctedId = found.gift.correctsId;
  const word = DONE[(c.req.query('done') ?? '') as keyof typeof DONE];
  const props = {
    frame,
    found,
    donor: look?.ok ? look.value.donor : undefined,
    correction: await findCorrection(db, found.gift.id),
    corrected: correctedId === null ? undefined : (await findGift(db, correctedId))?.gift,
    done: word && say(lang, word, { code: giftCode(found.gift) }),
  };
  return c.html(<RecordPage {...props} {...extra} />, status);
}

async function drawCorrect(c: C) {
  const { db, actor, now } = c.var;
  const found = await findGift(db, idOf(c));
  if (!found) return c.notFound();
  const look = await act(db, 'gift_donors.view', actor, now, (desk) => viewDonor(desk, found.gift.id));
  if (!look.ok) return drawRecord(c, { refusal: told(c, look) }, statusOf(look));
  const { gift, earmark } = found;
  const sent: Sent = {
    ...look.value.donor,
    kind: gift.kind,
    yen: String(gift.yen),
    receivedOn: gift.receivedOn,
    earmarkKey: earmark.key,
    portal: gift.portal,
    portalNumber: gift.portalNumber ?? '',
    named: gift.publicName === null ? '' : 'yes',
    publicName: gift.publicName ?? '',
    messagePublic: gift.messagePublic ? 'yes' : '',
  };
  return drawEnter(c, { sent }, 200, found);
}

async function correct(c: C) {
  const { db, actor, now } = c.var;
  const found = await findGift(db, idOf(c));
  if (!found) return c.notFound();
  const form = await readForm(c, correctForm);
  if (!form.ok) return drawEnter(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422, found);
  const { why, ...paper } = form.value;
  const outcome = await act(db, 'fund_gifts.correct', actor, now, (desk) =>
    correctGift(desk, found.gift.id, why, paper),
  );
  if (outcome.ok) return c.redirect(`${AT}/${outcome.value.subjectId}?done=corrected`, 303);
  return drawEnter(c, { sent: form.sent, ...placed(c, outcome) }, statusOf(outcome), found);
}

async function drawReverse(c: C, extra: Extra & { why?: string } = {}, status: Status = 200) {
  if (!may(c, 'reverse')) return drawRecord(c);
  const found = await findGift(c.var.db, idOf(c));
  if (!found) return c.notFound();
  const { why = '', errors, refusal } = extra;
  return c.html(
    <ReversePage frame={c.var.frame} gift={found.gift} why={why} errors={errors} refusal={refusal} />,
    status,
  );
}

async function reverse(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, reverseForm);
  if (!form.ok) {
    return drawReverse(c, { why: typed(form.sent, 'why'), errors: sentences(c, form.errors) }, 422);
  }
  const { why } = form.value;
  const outcome = await act(db, 'fund_gifts.reverse', actor, now, (desk) => reverseGift(desk, idOf(c), why));
  if (outcome.ok) return c.redirect(`${AT}/${idOf(c)}?done=reversed`, 303);
  return drawReverse(c, { why, refusal: told(c, outcome) }, statusOf(outcome));
}

async function consent(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, consentForm);
  if (!form.ok) return drawRecord(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422);
  const outcome = await act(db, 'fund_gifts.set_consent', actor, now, (desk) =>
    setConsent(desk, idOf(c), form.value),
  );
  if (outcome.ok) return c.redirect(`${AT}/${idOf(c)}?done=consent`, 303);
  return drawRecord(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

async function saveExport(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, exportForm);
  if (!form.ok) return drawList(c, {});
  const { encoding, withDonors, ...asked } = form.value;
  const filter = readFilter(asked);
  const name = withDonors ? 'gift_donors.export' : 'gift_lists.export';
  const outcome = await act(db, name, actor, now, (desk) =>
    exportGifts(desk, { ...filter, encoding, withDonors }),
  );
  if (!outcome.ok) return drawList(c, filter, { refusal: told(c, outcome) }, statusOf(outcome));
  const { csv } = outcome.value;
  if (csv.ok) {
    return c.body(csv.bytes, 200, {
      'content-type': CSV_TYPE[encoding],
      'content-disposition': `attachment; filename="gifts-${japanDay(now)}.csv"`,
      'cache-control': 'private, no-store',
    });
  }
  const { row, column, character } = csv;
  const errors = { encoding: say(lang, WORDS.unwritable, { row, column, character }) };
  return drawList(c, filter, { errors }, 422);
}

/** Gifts to the fund at the office's desk. Below /desk/gifts. */
export const giftDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(GIFT_PERMITS, c.var.actor, 'list');
    if (permit.ok) return next();
    return c.html(
      <RefusalPage
        frame={c.var.frame}
        title={say(c.var.lang, WORDS.title)}
        reason={told(c, permit)}
        instead={<a href="/fund">{say(c.var.lang, WORDS.toFund)}</a>}
      />,
      403,
    );
  })
  .get('/', (c) => drawList(c, readFilter(c.req.query())))
  .get('/new', (c) => {
    if (may(c, 'enter')) return drawEnter(c, { sent: { id: randomUUID(), kind: c.req.query('kind') ?? '' } });
    return drawList(c, {}, { refusal: say(c.var.lang, WORDS.donorHidden) }, 403);
  })
  .post('/new', (c) => enter(c))
  .post('/export', (c) => saveExport(c))
  .get(`/${ID}`, (c) => drawRecord(c))
  .get(`/${ID}/correct`, (c) => drawCorrect(c))
  .post(`/${ID}/correct`, (c) => correct(c))
  .get(`/${ID}/reverse`, (c) => drawReverse(c))
  .post(`/${ID}/reverse`, (c) => reverse(c))
  .post(`/${ID}/consent`, (c) => consent(c));
