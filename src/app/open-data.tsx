import { Hono } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import {
  ATOM_TYPE,
  atomFeed,
  type CatalogueEntry,
  fileOf,
  listCatalogue,
  openDataFiles,
  openDataReference,
  originOf,
  type ReferenceSet,
  send,
  tagUri,
} from '#platform/open-data/index.ts';
import { getCity } from '#registry/city/index.ts';
import { Card, DataTable, Facts, Page, Prose, Section, Stack } from '#ui/index.ts';

const WORDS = {
  title: { ja: 'オープンデータ', en: 'Open data', easy: 'オープンデータ' },
  lead: {
    ja: 'だれでも、目的を問わず使えるデータです。出どころを書いて、自由にお使いください。',
    en: 'Data that anybody may use for any purpose. Please name the source.',
    easy: 'だれでも つかうことが できる データです。',
  },
  updated: { ja: '最後に変わった日', en: 'Last changed', easy: '変わった日' },
  licence: { ja: '利用条件', en: 'Licence', easy: 'つかう きまり' },
  files: { ja: 'ファイル', en: 'Files', easy: 'ファイル' },
  feeds: { ja: '更新の知らせ（Atom）', en: 'Feeds (Atom)', easy: '新しい 知らせ（Atom）' },
  machines: { ja: 'プログラムから使う', en: 'For programs', easy: 'プログラムから つかう' },
  machinesHint: {
    ja: 'すべてのアドレスは変わりません。項目の一覧はリファレンス、形の定義はOpenAPIにあります。',
    en: 'All addresses are stable. The reference lists the columns; OpenAPI defines their form.',
    easy: 'アドレスは 変わりません。',
  },
  reference: { ja: 'リファレンス', en: 'Reference', easy: '説明' },
  referenceLead: {
    ja: 'データごとの項目と、型、例です。',
    en: 'The columns of each set with type and example.',
    easy: 'データの 項目です。',
  },
  catalogue: { ja: 'オープンデータ一覧（CSV）', en: 'Catalogue (CSV)', easy: '一覧（CSV）' },
  key: { ja: '名前', en: 'Key', easy: '名前' },
  label: { ja: '項目名', en: 'Heading', easy: '項目' },
  type: { ja: '型', en: 'Type', easy: '型' },
  description: { ja: '説明', en: 'Description', easy: '説明' },
  example: { ja: '例', en: 'Example', easy: '例' },
} as const satisfies Record<string, Text>;

/** Every module's sets and feeds, under addresses that never change. */
export function openDataRoutes(modules: readonly Manifest[]) {
  const sets = modules.flatMap((module) => module.openData ?? []);
  const feeds = modules.flatMap((module) => module.feeds ?? []);
  return new Hono<AppEnv>()
    .get('/open-data', async (c) => {
      const entries = await listCatalogue(sets, c.var.db);
      const links = feeds.map((feed) => ({
        label: say(c.var.lang, feed.title),
        href: `/feeds/${feed.name}.atom`,
      }));
      return c.html(<CataloguePage frame={c.var.frame} entries={entries} feeds={links} />);
    })
    .get('/open-data/reference', (c) =>
      c.html(<ReferencePage frame={c.var.frame} sets={openDataReference(sets)} />),
    )
    .get('/feeds/:file{[a-z0-9-]+\\.atom}', async (c) => {
      const name = c.req.param('file').slice(0, -'.atom'.length);
      const feed = feeds.find((f) => f.name === name);
      if (!feed) return c.notFound();
      const origin = originOf(c);
      const city = await getCity(c.var.db);
      const entries = await feed.entries(c.var.db, c.var.now);
      const xml = atomFeed({
        id: tagUri(new URL(origin).hostname, '2026', `feeds/${name}`),
        title: `${city.name} ${feed.title.ja}`,
        updated: entries[0]?.updated ?? new Date(0),
        self: `${origin}/feeds/${name}.atom`,
        author: `${city.name} ${city.officeName}`,
        entries: entries.map(({ path, ...entry }) => ({
          ...entry,
          id: tagUri(new URL(origin).hostname, '2026', `feeds/${name}/${entry.id}`),
          link: `${origin}${path}`,
        })),
      });
      return send(c, fileOf(`${name}.atom`, ATOM_TYPE, new TextEncoder().encode(xml)));
    })
    .route(
      '/',
      openDataFiles({
        sets,
        publisher: async (db) => {
          const { name, municipalityCode, officeName, officeMail, officePhone } = await getCity(db);
          return { name, municipalityCode, office: officeName, mail: officeMail, phone: officePhone };
        },
        info: ({ name }) => ({
          title: `${name} むすび`,
          version: '1',
          description: '市民活動と協働の指針、その施策と移り変わりのオープンデータ',
        }),
      }),
    );
}

type Link = { label: string; href: string };
type CatalogueProps = { frame: Frame; entries: readonly CatalogueEntry[]; feeds: readonly Link[] };

function CataloguePage({ frame, entries, feeds }: CatalogueProps) {
  const { lang } = frame;
  const references = openDataReference(entries.map((entry) => entry.set));
  return (
    <Page frame={frame} title={say(lang, WORDS.title)} lead={say(lang, WORDS.lead)}>
      <Stack>
        {references.map((set, i) => (
          <Card title={say(lang, set.title)} level={2}>
            <p>{say(lang, set.description)}</p>
            <Facts
              tight
              facts={[
                { term: say(lang, WORDS.files), detail: <FileLinks set={set} /> },
                { term: say(lang, WORDS.licence), detail: <a href={set.licence.url}>{set.licence.name}</a> },
                { term: say(lang, WORDS.updated), detail: dayOf(frame, entries[i]?.updatedOn) },
              ]}
            />
          </Card>
        ))}
      </Stack>
      <Section title={say(lang, WORDS.feeds)}>
        <ul>
          {feeds.map((feed) => (
            <li>
              <a href={feed.href}>{feed.label}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(lang, WORDS.machines)}>
        <Prose>
          <p>{say(lang, WORDS.machinesHint)}</p>
        </Prose>
        <ul>
          <li>
            <a href="/open-data/reference">{say(lang, WORDS.reference)}</a>
          </li>
          <li>
            <a href="/openapi.json">OpenAPI 3.1</a>
          </li>
          <li>
            <a href="/open-data/catalogue.csv">{say(lang, WORDS.catalogue)}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

const dayOf = (frame: Frame, day: string | undefined) =>
  day === undefined ? '—' : dayWords(day, frame.lang);

function FileLinks({ set }: { set: ReferenceSet }) {
  return (
    <ul class="inline-list">
      {set.files.map((file) => (
        <li>
          <a href={file.path}>
            {file.format}
            {file.encoding === undefined || file.format === 'JSON' ? '' : `（${file.encoding}）`}
          </a>
        </li>
      ))}
    </ul>
  );
}

function ReferencePage({ frame, sets }: { frame: Frame; sets: readonly ReferenceSet[] }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.reference)}
      lead={say(lang, WORDS.referenceLead)}
      crumbs={[{ label: say(lang, WORDS.title), href: '/open-data' }]}
    >
      {sets.map((set) => (
        <Section title={say(lang, set.title)} id={set.name}>
          <FileLinks set={set} />
          <DataTable
            caption={say(lang, set.title)}
            rows={set.columns}
            columns={[
              { head: say(lang, WORDS.key), rowHead: true, cell: (column) => <code>{column.key}</code> },
              { head: say(lang, WORDS.label), cell: (column) => column.label },
              { head: say(lang, WORDS.type), kind: 'short', cell: (column) => column.type },
              {
                head: say(lang, WORDS.description),
                cell: (column) =>
                  `${say(lang, column.description)}${column.values.length > 0 ? `（${column.values.join('・')}）` : ''}`,
              },
              { head: say(lang, WORDS.example), cell: (column) => column.example },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
}
