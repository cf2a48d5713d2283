import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome, Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { FieldErrors } from '#ui/index.ts';
import { addDepartment } from './commands/add-department.ts';
import { changeDepartment } from './commands/change-department.ts';
import { closeDepartment, reopenDepartment } from './commands/close-department.ts';
import { departmentForm } from './forms.ts';
import { DepartmentPage, DepartmentsPage } from './pages/department-pages.tsx';
import type { DepartmentPaper } from './paper.ts';
import { findDepartment, listDepartments } from './queries/list-departments.ts';
import { DEPARTMENT_PERMITS } from './rules/permits.ts';
import { DEPARTMENT_ERRORS, DEPARTMENT_REFUSALS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof DEPARTMENT_REFUSALS;
const AT = '/desk/departments';
const ID = ':id{[0-9a-f-]{36}}';

const may = (c: C, action: keyof typeof DEPARTMENT_PERMITS) => mayBy(DEPARTMENT_PERMITS, c.var.actor, action);

/** Which field a refusal belongs to; the others stand over the list. */
const FIELD_OF: Partial<Record<Code, string>> = { 'departments.code_taken': 'code' };

async function drawList(c: C, refusal?: Refusal<Code>) {
  const departments = await listDepartments(c.var.db);
  const words = refusal && say(c.var.lang, DEPARTMENT_REFUSALS[refusal.code]);
  return c.html(
    <DepartmentsPage
      frame={c.var.frame}
      departments={departments}
      mayChange={may(c, 'change').ok}
      refusal={words}
    />,
    refusal ? statusOf(refusal) : 200,
  );
}

/** The sentences of the fields that could not be read. */
function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  const known = Object.entries(DEPARTMENT_ERRORS).filter(([name]) => errors[name] !== undefined);
  return Object.fromEntries(known.map(([name, text]) => [name, say(c.var.lang, text)]));
}

async function save(
  c: C,
  id: string | undefined,
  name: 'departments.add' | 'departments.change',
  command: (desk: Desk, paper: DepartmentPaper) => Promise<Outcome<Done, Code>>,
) {
  const { db, actor, now, frame, lang } = c.var;
  const form = await readForm(c, departmentForm);
  const department = id === undefined ? undefined : await findDepartment(db, id);
  const again = (sent: Sent, errors: FieldErrors, status: 409 | 422 | 403 | 404) =>
    c.html(<DepartmentPage frame={frame} department={department} sent={sent} errors={errors} />, status);
  if (!form.ok) return again(form.sent, sentences(c, form.errors), 422);
  const outcome = await act(db, name, actor, now, (desk) => command(desk, form.value));
  if (outcome.ok) return c.redirect(AT, 303);
  const field = FIELD_OF[outcome.code];
  if (field === undefined) return drawList(c, outcome);
  return again(form.sent, { [field]: say(lang, DEPARTMENT_REFUSALS[outcome.code]) }, statusOf(outcome));
}

/** The back office's pages of the city's departments. */
export const departmentDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = may(c, 'list');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/', (c) => drawList(c))
  .get('/new', (c) => {
    const permit = may(c, 'add');
    return permit.ok ? c.html(<DepartmentPage frame={c.var.frame} sent={{}} />) : drawList(c, permit);
  })
  .post('/new', (c) => save(c, undefined, 'departments.add', addDepartment))
  .get(`/${ID}`, async (c) => {
    const permit = may(c, 'change');
    if (!permit.ok) return drawList(c, permit);
    const department = await findDepartment(c.var.db, c.req.param('id'));
    if (!department) return c.notFound();
    const { code, name, nameKana, duty, phone, mail } = department;
    const sent = { code, name, nameKana, duty, phone, mail };
    return c.html(<DepartmentPage frame={c.var.frame} department={department} sent={sent} />);
  })
  .post(`/${ID}`, (c) => {
    const id = c.req.param('id');
    return save(c, id, 'departments.change', (desk, paper) => changeDepartment(desk, id, paper));
  })
  .post(`/${ID}/close`, async (c) => {
    const id = c.req.param('id');
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'departments.close', actor, now, (desk) => closeDepartment(desk, id));
    return outcome.ok ? c.redirect(AT, 303) : drawList(c, outcome);
  })
  .post(`/${ID}/reopen`, async (c) => {
    const id = c.req.param('id');
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'departments.reopen', actor, now, (desk) => reopenDepartment(desk, id));
    return outcome.ok ? c.redirect(AT, 303) : drawList(c, outcome);
  });

/** Somebody without the right sees why, and no list. */
function drawRefused(c: C, refusal: Refusal<'permit.wrong_role'>) {
  const words = say(c.var.lang, DEPARTMENT_REFUSALS[refusal.code]);
  return c.html(
    <DepartmentsPage frame={c.var.frame} departments={[]} mayChange={false} refusal={words} />,
    statusOf(refusal),
  );
}
