import { Hono } from 'hono';
import { type Actor, hasRole, isAnonymous } from '#kernel/actor.ts';
import type { Frame } from '#kernel/frame.ts';
import { daysBetween, dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { DeskItem, DeskLink, Manifest } from '#platform/manifest.ts';
import { Card, DataTable, EmptyState, Grid, Page, Section, signInHref, Tag } from '#ui/index.ts';
import { APP } from './words.ts';

/** Everything below /desk asks for a sign-in first; what waits there, each module tells. */
export function deskRoutes(modules: readonly Manifest[]) {
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      if (isAnonymous(c.var.actor)) return c.redirect(signInHref(c.var.frame.path), 303);
      c.header('cache-control', 'no-store');
      return next();
    })
    .get('/', async (c) => {
      const { db, actor, now, lang, frame, services } = c.var;
      const lists = await Promise.all(
        modules.map((m) => m.deskItems?.(db, actor, now, lang, services) ?? []),
      );
      const links = modules.flatMap((m) => m.deskLinks ?? []).filter((link) => opens(link, actor));
      return c.html(
        <DeskPage frame={frame} items={oldestFirst(lists.flat())} links={links} today={japanDay(now)} />,
      );
    });
}

function opens(link: DeskLink, actor: Actor): boolean {
  return hasRole(actor, ...link.for);
}

/** The oldest deadline first; what has none comes last, in the guideline's order. */
function oldestFirst(items: DeskItem[]): DeskItem[] {
  return items.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

type Props = { frame: Frame; items: DeskItem[]; links: DeskLink[]; today: string };

function DeskPage({ frame, items, links, today }: Props) {
  const { lang, user } = frame;
  const who = say(lang, APP.deskFor, {
    name: user?.name ?? '',
    roles: user?.roles.join(lang === 'en' ? ', ' : '・') ?? '',
  });
  return (
    <Page frame={frame} title={say(lang, APP.desk)} lead={`${who}　${dayWords(today, lang)}`} wide noindex>
      {items.length === 0 ? (
        <EmptyState title={say(lang, APP.deskEmpty)}>
          <p>{say(lang, APP.deskEmptyHint)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say(lang, APP.desk)}
          rows={items}
          columns={[
            { head: say(lang, APP.deskDue), kind: 'short', cell: (item) => dueWords(item, lang, today) },
            {
              head: say(lang, APP.deskKind),
              kind: 'short',
              cell: (item) => <Tag>{say(lang, item.kind)}</Tag>,
            },
            {
              head: say(lang, APP.deskThing),
              rowHead: true,
              cell: (item) => <a href={item.href}>{item.title}</a>,
            },
          ]}
        />
      )}
      {links.length > 0 && (
        <Section title={say(lang, APP.deskWork)}>
          <Grid columns={3}>
            {links.map((link) => (
              <Card title={say(lang, link.label)} href={link.href} />
            ))}
          </Grid>
        </Section>
      )}
    </Page>
  );
}

function dueWords(item: DeskItem, lang: Lang, today: string) {
  if (item.dueOn === undefined) return say(lang, APP.deskNoDue);
  const days = daysBetween(today, item.dueOn);
  const left = days < 0 ? say(lang, APP.deskLate, { days: -days }) : say(lang, APP.deskLeft, { days });
  return (
    <>
      <strong>{dayWords(item.dueOn, lang)}</strong> <span class="muted">{left}</span>
    </>
  );
}
