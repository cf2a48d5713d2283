import { max } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import {
  fieldNames,
  foundingDate,
  type Names,
  readNames,
  webHref,
} from '#pillars/3-information/group-record/index.ts';
import { listNewestStories, STORY_KIND_WORDS } from '#pillars/3-information/group-stories/index.ts';
import { listNewest } from '#pillars/3-information/groups/index.ts';
import { groupEntries } from '#pillars/3-information/groups/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { FeedSource } from '#platform/manifest.ts';
import { type OpenDataRow, openDataSet } from '#platform/open-data/index.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { GROUP_COLUMNS } from './open-data-columns.ts';
import { type PublicGroup, readPublic } from './queries/read-public.ts';
import { DATA } from './words.ts';

/** A table is put together in memory: no city has so many groups, and the streamed forms have no end. */
const MOST_ROWS = 20_000;
const MOST_ENTRIES = 50;

type Key = (typeof GROUP_COLUMNS)[number]['key'];

const OTHER_CONTACTS = ['fax', 'post', 'social'];

/** An empty cell is null: it says nothing. */
const known = <T>(value: T | null | undefined): T | null =>
  value === undefined || value === '' ? null : value;

function rowOf({ group, days }: PublicGroup, names: Names, today: string): OpenDataRow<Key> {
  const isStale = days !== undefined && days.dueOn < today;
  return {
    code: codeOf(group.number),
    name: group.name,
    nameKana: known(group.nameKana),
    kind: group.kind,
    corporateNumber: known(group.corporateNumber),
    npoFields: group.npoFields.join(';'),
    fieldNames: fieldNames(group, names).join(';'),
    area: known(names.areas.get(group.areaCode ?? '')),
    summary: known(group.summary),
    purpose: known(group.purpose),
    activities: known(group.activities),
    foundedOn: known(foundingDate(group)),
    memberCount: known(group.memberCount),
    citizenCount: known(group.citizenCount),
    representative: known(group.representative),
    postalCode: known(group.postalCode),
    address: known(group.address),
    latitude: group.latitude,
    longitude: group.longitude,
    ...contactsOf(group),
    website: known(webHref(group.website)),
    recruiting: group.recruiting,
    recruitingText: known(group.recruiting ? group.recruitingText : ''),
    registeredOn: group.registeredOn,
    confirmedOn: known(days?.confirmedOn),
    confirmedBy: known(days?.confirmedBy),
    freshness: isStale ? 'stale' : 'current',
    page: `/groups/${codeOf(group.number)}`,
  };
}

function contactsOf({ contacts }: PublicGroup['group']) {
  const first = (kind: string) => contacts.find((one) => one.kind === kind)?.value;
  const others = contacts.filter(({ kind }) => OTHER_CONTACTS.includes(kind));
  return {
    phone: known(first('phone')),
    mail: known(first('mail')),
    form: known(webHref(first('form'))),
    otherContacts: others.map(({ value }) => value.replaceAll(';', '、')).join(';'),
  };
}

export const groupsSet = openDataSet({
  name: 'groups',
  title: { ja: '市民活動団体', en: 'Civic groups', easy: '市民活動の 団体' },
  description: {
    ja: '登録されている団体の公開情報です。団体が公開を選んだ項目だけを含みます。2万団体までを番号順に収め、すべては /open-data/groups.jsonld にあります。',
    en: 'What registered groups have chosen to make public. Up to 20,000 by code; /open-data/groups.jsonld has all of them.',
    easy: '登録した 団体の データです。見せて いいものだけです。',
  },
  keywords: ['市民活動', '団体', 'NPO'],
  licence: 'CC-BY-4.0',
  reads: ['groups', 'organisations', 'listing'],
  frequency: '毎日',
  standard: '政府相互運用性フレームワーク（GIF）法人・連絡先の項目名',
  columns: GROUP_COLUMNS,
  async rows(db, now) {
    const today = japanDay(now);
    const names = await readNames(db);
    const rows: OpenDataRow<Key>[] = [];
    for await (const portion of readPublic(db, today, MOST_ROWS)) {
      for (const one of portion) rows.push(rowOf(one, names, today));
    }
    return rows;
  },
  async updatedAt(db: Db) {
    const [row] = await db.select({ at: max(groupEntries.changedAt) }).from(groupEntries);
    return row?.at ?? undefined;
  },
});

/** New and changed groups, and what they have to tell, the newest first. */
export const groupsFeed: FeedSource = {
  name: 'groups',
  title: DATA.feed,
  async entries(db, now) {
    const today = japanDay(now);
    const changed = (await listNewest(db, today, MOST_ENTRIES)).map((group) => ({
      id: `${codeOf(group.number)}/${group.changedAt.toISOString()}`,
      title: group.name,
      updated: group.changedAt,
      path: `/groups/${codeOf(group.number)}`,
      summary: group.summary,
    }));
    const stories = (await listNewestStories(db, MOST_ENTRIES)).map((story) => ({
      id: `stories/${story.id}`,
      title: `${story.name}：${story.title}`,
      updated: story.updatedAt,
      path: `/groups/${codeOf(story.number)}#stories`,
      summary: `${STORY_KIND_WORDS[story.kind].ja}　${[...story.body].slice(0, 200).join('')}`,
    }));
    return [...stories, ...changed]
      .toSorted((a, b) => b.updated.getTime() - a.updated.getTime())
      .slice(0, MOST_ENTRIES);
  },
};
