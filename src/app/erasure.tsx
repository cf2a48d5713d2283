import { desc, inArray } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { addDays, dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { say, type Text } from '#kernel/words.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest, RetentionRule } from '#platform/manifest.ts';
import { DataTable, EmptyState, PATHS, Page, RefusalPage, Section, StatusTag } from '#ui/index.ts';
import { type ErasingRule, erasingRules } from './erase.ts';
import { ERASURE } from './erasure-words.ts';

const PERMITS = { read: ['programme_officer', 'administrator'] } as const satisfies PermitTable;
const AHEAD_DAYS = 30;
const LATEST = 30;

/** What will be erased and was erased, on a page of the desk; the rules come from all other modules. */
export function erasureModule(modules: readonly Manifest[]): Manifest {
  return {
    name: 'erasure',
    serves: [],
    at: '/erasure',
    deskRoutes: erasureRoutes(modules),
    reads: [],
    permits: PERMITS,
    deskLinks: [{ label: ERASURE.title, href: '/desk/erasure', for: PERMITS.read }],
  };
}

function erasureRoutes(modules: readonly Manifest[]) {
  const rules = modules.flatMap((module) => module.retention ?? []);
  const erasing = erasingRules(modules);
  return new Hono<AppEnv>().get('/', async (c) => {
    const { actor, db, frame, lang, now } = c.var;
    if (!mayBy(PERMITS, actor, 'read').ok) {
      const instead = <a href={PATHS.privacy}>{say(lang, ERASURE.rules)}</a>;
      const words = { title: say(lang, ERASURE.title), reason: say(lang, ERASURE.refused) };
      return c.html(<RefusalPage frame={frame} {...words} instead={instead} />, 403);
    }
    const due = await listDue(db, erasing, addDays(japanDay(now), AHEAD_DAYS));
    const lately = await listErased(db, erasing);
    return c.html(<ErasurePage frame={frame} rules={rules} due={due} lately={lately} />);
  });
}

type DueLine = { what: Text; why: Text; days: string[] };

/** What goes on or before a day, by rule and kind of thing, the earliest first; no ids and no names leave this function. */
async function listDue(db: Db, rules: readonly ErasingRule[], until: string): Promise<DueLine[]> {
  const lines = new Map<string, DueLine>();
  for (const rule of rules) {
    for (const { title, on } of await rule.due(db, until)) {
      const key = `${rule.key} ${title.ja}`;
      const line = lines.get(key) ?? { what: title, why: rule.kept, days: [] };
      line.days.push(on);
      lines.set(key, line);
    }
  }
  for (const line of lines.values()) line.days.sort();
  return [...lines.values()].toSorted((a, b) => (a.days[0] ?? '').localeCompare(b.days[0] ?? ''));
}

type ErasedLine = { what: Text; at: Date; count: number };

async function listErased(db: Db, rules: readonly ErasingRule[]): Promise<ErasedLine[]> {
  const words = new Map<string, Text>(rules.map((rule) => [rule.key, rule.what]));
  if (words.size === 0) return [];
  const rows = await db
    .select({ act: auditLog.act, at: auditLog.at, detail: auditLog.detail })
    .from(auditLog)
    .where(inArray(auditLog.act, [...words.keys()]))
    .orderBy(desc(auditLog.id))
    .limit(LATEST);
  return rows.flatMap(({ act, at, detail }) => {
    const what = words.get(act);
    return what ? [{ what, at, count: countIn(detail) }] : [];
  });
}

function countIn(detail: unknown): number {
  const erased = typeof detail === 'object' && detail !== null && 'erased' in detail ? detail.erased : 0;
  return typeof erased === 'number' ? erased : 0;
}

type Props = {
  frame: Frame;
  rules: readonly RetentionRule[];
  due: readonly DueLine[];
  lately: readonly ErasedLine[];
};

function ErasurePage(props: Props) {
  const { lang } = props.frame;
  return (
    <Page
      frame={props.frame}
      title={say(lang, ERASURE.title)}
      lead={say(lang, ERASURE.lead)}
      crumbs={[{ label: say(lang, ERASURE.desk), href: PATHS.desk }]}
      wide
      noindex
    >
      <Due {...props} />
      <Lately {...props} />
      <Rules {...props} />
    </Page>
  );
}

function Due({ frame: { lang }, due }: Props) {
  const day = (on: string | undefined) => (on === undefined ? '—' : dayWords(on, lang));
  return (
    <Section title={say(lang, ERASURE.due)}>
      {due.length === 0 ? (
        <EmptyState title={say(lang, ERASURE.nothingDue)} />
      ) : (
        <DataTable
          caption={say(lang, ERASURE.due)}
          rows={due}
          columns={[
            { head: say(lang, ERASURE.what), rowHead: true, cell: (line) => say(lang, line.what) },
            { head: say(lang, ERASURE.count), kind: 'number', cell: (line) => line.days.length },
            { head: say(lang, ERASURE.first), kind: 'short', cell: (line) => day(line.days[0]) },
            { head: say(lang, ERASURE.last), kind: 'short', cell: (line) => day(line.days.at(-1)) },
            { head: say(lang, ERASURE.why), cell: (line) => say(lang, line.why) },
          ]}
        />
      )}
    </Section>
  );
}

function Lately({ frame: { lang }, lately }: Props) {
  return (
    <Section title={say(lang, ERASURE.lately)}>
      {lately.length === 0 ? (
        <EmptyState title={say(lang, ERASURE.nothingLately)} />
      ) : (
        <DataTable
          caption={say(lang, ERASURE.lately)}
          rows={lately}
          columns={[
            { head: say(lang, ERASURE.what), rowHead: true, cell: (line) => say(lang, line.what) },
            { head: say(lang, ERASURE.count), kind: 'number', cell: (line) => line.count },
            { head: say(lang, ERASURE.at), kind: 'short', cell: (line) => instantWords(line.at, lang) },
          ]}
        />
      )}
    </Section>
  );
}

function Rules({ frame: { lang }, rules }: Props) {
  return (
    <Section title={say(lang, ERASURE.rules)}>
      <DataTable
        caption={say(lang, ERASURE.rules)}
        rows={rules}
        columns={[
          { head: say(lang, ERASURE.what), rowHead: true, cell: (rule) => say(lang, rule.what) },
          { head: say(lang, ERASURE.kept), cell: (rule) => say(lang, rule.kept) },
          {
            head: say(lang, ERASURE.how),
            kind: 'short',
            cell: (rule) =>
              rule.erase === undefined ? (
                <StatusTag>{say(lang, ERASURE.own)}</StatusTag>
              ) : (
                <StatusTag tone="good">{say(lang, ERASURE.nightly)}</StatusTag>
              ),
          },
        ]}
      />
    </Section>
  );
}
