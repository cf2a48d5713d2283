import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  listAreas,
  listCityFields,
  ORGANISATION_REFUSALS,
  setAreas,
  setCityFields,
} from '#registry/organisations/index.ts';
import { RefusalPage } from '#ui/index.ts';
import { centreOf, readRows, rowsSent } from './choice-rows.ts';
import { setRules } from './commands/set-rules.ts';
import { rulesForm, typedRules } from './forms.ts';
import { type ChoiceList, type ChoiceRow, ChoicesPage } from './pages/choices-page.tsx';
import { RulesPage, type TypedRules } from './pages/rules-page.tsx';
import { countUnmet } from './queries/count-unmet.ts';
import { getRules } from './queries/get-rules.ts';
import { CONDITION_PERMITS } from './rules/permits.ts';
import { RULES, RULES_ERRORS, RULES_REFUSALS } from './words.ts';

type C = Context<AppEnv>;

const REFUSALS = { ...ORGANISATION_REFUSALS, ...RULES_REFUSALS } as const;
/** Sentences for the fields of the rules; those inside a sentence are named by the words before them. */
const FIELD_NAMES = {
  minMembers: RULES.membersBefore,
  minCitizens: RULES.citizensBefore,
  minCitizenShare: RULES.shareAfter,
  minMonths: RULES.monthsBefore,
  kinds: RULES.kinds,
  declarations: RULES.declarations,
  validity: RULES.how,
  validityLength: RULES.length,
  renewalDays: RULES.renewalBefore,
  graceDays: RULES.graceBefore,
  answerDays: RULES.answerBefore,
} as const;

function sentences(c: C, errors: Record<string, string[]>) {
  return Object.fromEntries(
    Object.entries(errors).map(([name, [message = '']]) => {
      const code = message.split(':')[0] ?? '';
      const text =
        code in RULES_ERRORS ? RULES_ERRORS[code as keyof typeof RULES_ERRORS] : RULES_ERRORS.number;
      const label = name in FIELD_NAMES ? FIELD_NAMES[name as keyof typeof FIELD_NAMES] : RULES.ground;
      return [name, say(c.var.lang, text, { field: say(c.var.lang, label) })];
    }),
  );
}

const typedOf = (sent: Sent): TypedRules =>
  Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      [value].flat().filter((one): one is string => typeof one === 'string'),
    ]),
  );

async function drawChoices(
  c: C,
  extra: { sent?: ChoiceList; rows?: ChoiceRow[]; errors?: Record<string, string>; refusal?: string } = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, frame } = c.var;
  const { sent, rows, ...rest } = extra;
  const areas = (await listAreas(db)).map(({ code, name, latitude, longitude }, i) => ({
    code,
    name,
    place: String(i + 1),
    centre: latitude === null || longitude === null ? '' : `${latitude},${longitude}`,
  }));
  const fields = (await listCityFields(db)).map(({ code, name }, i) => ({
    code,
    name,
    place: String(i + 1),
    centre: '',
  }));
  return c.html(
    <ChoicesPage
      frame={frame}
      areas={sent === 'areas' && rows ? rows : areas}
      fields={sent === 'fields' && rows ? rows : fields}
      saved={c.req.query('saved') === 'yes' && status === 200}
      {...rest}
    />,
    status,
  );
}

async function saveChoices(c: C, list: ChoiceList) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, z.looseObject({}));
  const rows = rowsSent(form.sent, list);
  const read = readRows(lang, list, rows);
  if (!read.ok) return drawChoices(c, { sent: list, rows, errors: read.errors }, 422);
  const outcome =
    list === 'areas'
      ? await act(db, 'organisations.set_areas', actor, now, (desk) =>
          setAreas(
            desk,
            read.rows.map(({ code, name, centre }) => ({ code, name, ...centreOf(centre) })),
          ),
        )
      : await act(db, 'organisations.set_city_fields', actor, now, (desk) =>
          setCityFields(
            desk,
            read.rows.map(({ code, name }) => ({ code, name })),
          ),
        );
  if (outcome.ok) return c.redirect('/desk/registration/choices?saved=yes', 303);
  return drawChoices(c, { sent: list, rows, refusal: say(lang, REFUSALS[outcome.code]) }, statusOf(outcome));
}

async function saveRules(c: C, isPreview: boolean) {
  const { db, actor, now, lang, frame } = c.var;
  const form = await readForm(c, rulesForm);
  const standing = await getRules(db);
  const drawn = { frame, version: standing.version, typed: typedOf(form.sent) };
  if (!form.ok) return c.html(<RulesPage {...drawn} errors={sentences(c, form.errors)} />, 422);
  const { version, rules } = form.value;
  if (isPreview) {
    const effect = await countUnmet(db, rules, { today: japanDay(now), city: frame.city.name });
    return c.html(<RulesPage {...drawn} version={version} effect={effect} />);
  }
  const outcome = await act(db, 'registration.set_rules', actor, now, (desk) =>
    setRules(desk, version, rules),
  );
  if (outcome.ok) return c.redirect('/desk/registration/rules?saved=yes', 303);
  return c.html(<RulesPage {...drawn} refusal={say(lang, REFUSALS[outcome.code])} />, statusOf(outcome));
}

/** The city's conditions and lists, below /desk/registration. */
export const conditionRoutes = new Hono<AppEnv>()
  .on(['GET', 'POST'], ['/rules', '/rules/*', '/choices', '/choices/*'], async (c, next) => {
    const { actor, frame, lang } = c.var;
    const permit = mayBy(CONDITION_PERMITS, actor, 'set_rules');
    if (permit.ok) return next();
    const said = { title: say(lang, RULES.title), reason: say(lang, REFUSALS[permit.code]) };
    return c.html(<RefusalPage frame={frame} {...said} instead={say(lang, RULES.registration)} />, 403);
  })
  .get('/rules', async (c) => {
    const { version, rules } = await getRules(c.var.db);
    const saved = c.req.query('saved') === 'yes';
    return c.html(
      <RulesPage frame={c.var.frame} version={version} typed={typedRules(rules)} saved={saved} />,
    );
  })
  .post('/rules', (c) => saveRules(c, false))
  .post('/rules/preview', (c) => saveRules(c, true))
  .get('/choices', (c) => drawChoices(c))
  .post('/choices/areas', (c) => saveChoices(c, 'areas'))
  .post('/choices/fields', (c) => saveChoices(c, 'fields'));
