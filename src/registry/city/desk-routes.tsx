import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { checkAccent, type FieldErrors, Page, RefusalNotice } from '#ui/index.ts';
import { changeCity } from './commands/change-city.ts';
import { cityForm } from './forms.ts';
import { CityPage } from './pages/city-page.tsx';
import { type City, getCity } from './queries/get-city.ts';
import { CITY_PERMITS } from './rules/permits.ts';
import { readPaperWords, writePaperWords } from './rules/words-of-papers.ts';
import { CITY_ERRORS, CITY_REFUSALS, CITY_WORDS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof CITY_REFUSALS;

const FIELD_OF: Partial<Record<Code, string>> = {
  'city.accent_unreadable': 'accent',
  'city.wrong_municipality_code': 'municipalityCode',
};

/** The stored city as the form shows it. */
function asSent({ words, demo, updatedAt: _, ...city }: City): Sent {
  return { ...city, words: writePaperWords(words), ...(demo ? { demo: 'yes' } : {}) };
}

function draw(c: C, sent: Sent, errors: FieldErrors, status: 200 | 403 | 404 | 409 | 422, preview = false) {
  const saved = c.req.query('saved') === 'yes';
  const page = <CityPage frame={c.var.frame} sent={sent} errors={errors} preview={preview} saved={saved} />;
  return c.html(page, status);
}

function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  const known = Object.entries(CITY_ERRORS).filter(([name]) => errors[name] !== undefined);
  return Object.fromEntries(known.map(([name, text]) => [name, say(c.var.lang, text)]));
}

function drawRefused(c: C, refusal: Refusal<'permit.wrong_role'>) {
  const { frame, lang } = c.var;
  return c.html(
    <Page frame={frame} title={say(lang, CITY_WORDS.title)} noindex>
      <RefusalNotice lang={lang} reason={say(lang, CITY_REFUSALS[refusal.code])} />
    </Page>,
    statusOf(refusal),
  );
}

/** The back office's page of the city's settings. */
export const cityDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(CITY_PERMITS, c.var.actor, 'change');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/', async (c) => draw(c, asSent(await getCity(c.var.db)), {}, 200))
  .post('/', async (c) => {
    const { db, actor, now, lang } = c.var;
    const form = await readForm(c, cityForm);
    if (!form.ok) return draw(c, form.sent, sentences(c, form.errors), 422);
    const { step, words: lines, ...paper } = form.value;
    const words = readPaperWords(lines);
    if (!words.ok) {
      return draw(c, form.sent, { words: say(lang, CITY_ERRORS.words, { line: words.line }) }, 422);
    }
    if (step === 'look') {
      const readable = checkAccent(paper.accent).ok;
      const errors = readable ? {} : { accent: say(lang, CITY_REFUSALS['city.accent_unreadable']) };
      return draw(c, form.sent, errors, readable ? 200 : 422, true);
    }
    const outcome = await act(db, 'city.change', actor, now, (desk) =>
      changeCity(desk, { ...paper, words: words.words }),
    );
    if (outcome.ok) return c.redirect('/desk/city?saved=yes', 303);
    const field = FIELD_OF[outcome.code] ?? 'name';
    return draw(c, form.sent, { [field]: say(lang, CITY_REFUSALS[outcome.code]) }, statusOf(outcome));
  });
