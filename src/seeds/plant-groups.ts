import { ensureListings } from '#blocks/listing/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { plantStory } from '#pillars/3-information/group-stories/index.ts';
import { groupListing } from '#pillars/3-information/groups/index.ts';
import type { Desk } from '#platform/act.ts';
import {
  createOrganisations,
  type OrganisationPaper,
  type Start,
  setAreas,
  setCityFields,
} from '#registry/organisations/index.ts';
import { plantReport } from '#registry/passport-papers/index.ts';
import { giveRole } from '#registry/people/index.ts';
import { plantPaper } from '#registry/registration/index.ts';
import { DEMO_AREAS } from './demo-areas.ts';
import { DEMO_CITY_FIELDS } from './demo-city-fields.ts';
import { type DemoGroup, monthsBefore, paperOfDemoGroup } from './demo-group.ts';
import { DEMO_GROUPS } from './demo-groups.ts';

type Planted = { readonly group: DemoGroup; readonly paper: OrganisationPaper; readonly id: string };

/** A group in its second year: one of three people of the demonstration belongs to it alone, two to the first group as well. */
const YOUNG_GROUP = '鶯谷台みんなの畑';

/** Plants the invented groups in every state, their stories and papers; answers the ids that others draw anew. */
export async function plantGroups(desk: Desk, people: ReadonlyMap<string, string>): Promise<string[]> {
  const set = [await setAreas(desk, DEMO_AREAS), await setCityFields(desk, DEMO_CITY_FIELDS)];
  for (const outcome of set) if (!outcome.ok) throw new Error(`a choice was refused: ${outcome.code}`);
  const planted = await plantRecords(desk, people);
  const [first] = planted;
  const young = planted.find(({ group }) => group.name === YOUNG_GROUP);
  const member = people.get('group_member');
  for (const key of ['group_member', 'treasurer', 'writer']) await join(desk, people.get(key), first?.id);
  for (const key of ['neighbour', 'treasurer', 'writer']) await join(desk, people.get(key), young?.id);
  await plantListings(desk, planted);
  for (const one of planted) {
    await plantTold(desk, one, member ?? SYSTEM.id);
    await plantPaperUnderWay(desk, one, people);
  }
  return planted.map(({ id }) => id);
}

/** In the order of the list, so that the first group has the first code; it and the young one are represented by people of the demonstration. */
async function plantRecords(desk: Desk, people: ReadonlyMap<string, string>): Promise<Planted[]> {
  const today = japanDay(desk.now);
  const entries = DEMO_GROUPS.map((group, i) => {
    const paper = paperOfDemoGroup(group, today);
    const personId = people.get(representativeKey(group, i)) ?? null;
    const officers = paper.officers.map((officer, place) =>
      personId !== null && place === 0 ? { ...officer, personId } : officer,
    );
    return { group, paper: { ...paper, officers }, start: startOf(group, today) };
  });
  const rows = await createOrganisations(desk, entries);
  return entries.flatMap(({ group, paper }, i) => {
    const id = rows[i]?.id;
    return id === undefined ? [] : [{ group, paper, id }];
  });
}

function representativeKey({ name }: DemoGroup, place: number): string {
  if (place === 0) return 'group_member';
  return name === YOUNG_GROUP ? 'neighbour' : '';
}

function startOf({ state }: DemoGroup, today: string): Start {
  const year = fiscalYearOf(today);
  const registeredOn = monthsBefore(today, state.registeredMonthsAgo);
  const { to: endOfYear } = fiscalYearDays(year);
  const { to: endOfLastYear } = fiscalYearDays(year - 1);
  switch (state.standing) {
    case 'registered':
      return { standing: 'registered', registeredOn, validUntil: endOfYear };
    case 'lapsed':
      return { standing: 'lapsed', registeredOn, validUntil: endOfLastYear };
    case 'withdrawn':
      return { standing: 'withdrawn', registeredOn, validUntil: endOfLastYear, endedOn: addDays(today, -90) };
    case 'applicant':
      return { standing: 'applicant' };
  }
}

async function join(
  desk: Desk,
  personId: string | undefined,
  organisationId: string | undefined,
): Promise<void> {
  if (personId === undefined || organisationId === undefined) return;
  const given = await giveRole(desk, {
    personId,
    role: 'group_member',
    organisationId,
    departmentId: null,
    startsOn: japanDay(desk.now),
    endsOn: null,
    grantedBy: SYSTEM.id,
  });
  if (!given.ok) throw new Error(`the member was refused: ${given.code}`);
}

/** The same day of confirmation is written at once. */
async function plantListings(desk: Desk, planted: readonly Planted[]): Promise<void> {
  const byDay = new Map<number, string[]>();
  for (const { group, id } of planted) {
    if (group.state.standing !== 'registered') continue;
    const day = group.state.confirmedDaysAgo;
    byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  const today = japanDay(desk.now);
  for (const [daysAgo, ids] of byDay) {
    await ensureListings(
      desk.tx,
      groupListing,
      ids,
      addDays(today, -daysAgo),
      daysAgo % 2 === 0 ? 'mail' : 'desk',
    );
  }
}

async function plantTold(desk: Desk, { group, id }: Planted, authorId: string): Promise<void> {
  const today = japanDay(desk.now);
  for (const { daysAgo, happensInDays, title, body } of group.news ?? []) {
    await plantStory(desk, {
      organisationId: id,
      authorId,
      kind: happensInDays === undefined ? 'news' : 'event',
      title,
      body,
      happensOn: happensInDays === undefined ? null : addDays(today, happensInDays),
      daysAgo,
    });
  }
  if (group.report) {
    const fiscalYear = fiscalYearOf(today) + group.report.fiscalYear;
    await plantReport(desk, { organisationId: id, authorId, fiscalYear, summary: group.report.text });
  }
}

const DAY_MS = 86_400_000;

/** A first paper was begun by the demo's visitor; the renewals under way were typed at the counter of the centre. */
async function plantPaperUnderWay(
  desk: Desk,
  { group, paper, id }: Planted,
  people: ReadonlyMap<string, string>,
) {
  const { paper: state, standing, confirmedDaysAgo } = group.state;
  if (state === undefined) return;
  const staffId = people.get('centre_staff') ?? SYSTEM.id;
  const [officer] = paper.officers;
  const isFirst = standing === 'applicant';
  await plantPaper(desk, {
    kind: isFirst ? 'first' : 'renewal',
    state,
    paper,
    organisationId: id,
    submittedAt: new Date(desk.now.getTime() - Math.min(confirmedDaysAgo, 8) * DAY_MS),
    ...(isFirst
      ? { authorId: people.get('visitor') }
      : { entered: { by: staffId, how: 'counter' as const, name: officer?.name ?? '' } }),
    ...(state === 'returned' ? { remarks: REMARKS.map((remark) => ({ ...remark, by: staffId })) } : {}),
  });
}

const REMARKS = [
  { field: 'activities', words: '活動の日と場所がわかるように、もう少し書き足していただけますか。' },
  { field: 'memberCount', words: '名簿の人数と合っていないようです。いまの人数をお知らせください。' },
];
