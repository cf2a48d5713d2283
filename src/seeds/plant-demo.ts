import { SYSTEM } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import { act, type Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import {
  type EditionPaper,
  plantComment,
  plantFact,
  plantLink,
  plantNews,
  plantScores,
  writeEdition,
  writeFates,
} from '#policy/index.ts';
import { foundCity } from '#registry/city/index.ts';
import { addDepartment } from '#registry/departments/index.ts';
import { giveRole, registerPerson } from '#registry/people/index.ts';
import { DEMO_DEPARTMENTS, DEMO_LINKS, DEMO_PEOPLE, DEMO_SCORES } from './demo-people.ts';
import { INVENTED_FACTS, PUBLIC_FACTS } from './kamakura-facts.ts';
import { FIRST_EDITION, type MeasureRow } from './kamakura-first-edition.ts';
import { KAMAKURA_PILLARS } from './kamakura-pillars.ts';
import { FATES, SECOND_EDITION } from './kamakura-second-edition.ts';
import { plantFunding } from './plant-funding.ts';
import { plantGroups } from './plant-groups.ts';

/**
 * Plants the demonstration in one transaction, unless a city is there already: half a town is none.
 * Tests that do not ask for the fund and the programme do without them, for they take longest.
 */
export async function plantDemo(db: Db, now: Date, { funding = true } = {}): Promise<boolean> {
  const outcome = await act(db, 'city.plant_demo', SYSTEM, now, async (desk) => {
    const city = await foundCity(desk, {
      name: '鎌倉市',
      prefecture: '神奈川県',
      municipalityCode: '142042',
      officeName: '地域のつながり課',
      officeAddress: '',
      accent: '#0b4f4a',
      demo: true,
    });
    if (!city.ok) return city;
    const people = await plantPeople(desk);
    await plantRegister(desk);
    await plantEvidence(desk);
    await plantTalk(desk, people);
    const ids = await plantGroups(desk, people);
    if (funding) await plantFunding(desk, people, ids);
    return done({ subjectId: 'demo', touched: { topic: 'organisations', ids } });
  });
  if (!outcome.ok && outcome.code !== 'city.founded_already') {
    throw new Error(`the demonstration was refused: ${outcome.code}`);
  }
  return outcome.ok;
}

async function plantPeople(desk: Desk): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const departments: string[] = [];
  for (const paper of DEMO_DEPARTMENTS) {
    const added = await addDepartment(desk, paper);
    if (!added.ok) throw new Error(`a department was refused: ${added.code}`);
    departments.push(added.value.subjectId);
  }
  for (const { key, role, name, mail } of DEMO_PEOPLE) {
    const person = await registerPerson(desk, { name, mail, lang: 'ja' });
    if (!person.ok) throw new Error(`a person was refused: ${person.code}`);
    ids.set(key, person.value.subjectId);
    // The members of groups are given the role with their group.
    if (role === 'visitor' || role === 'group_member') continue;
    const departmentId = role === 'department_officer' ? (departments[1] ?? null) : null;
    await giveRole(desk, {
      personId: person.value.subjectId,
      role,
      organisationId: null,
      departmentId,
      startsOn: japanDay(desk.now),
      endsOn: null,
      grantedBy: SYSTEM.id,
    });
  }
  return ids;
}

function paperOf(
  rows: readonly MeasureRow[],
  rest: Omit<EditionPaper, 'pillars' | 'measures'>,
): EditionPaper {
  const measures = rows.map(([code, heading, cls, title, text, record, note]) => ({
    code,
    pillar: Number(code.split('-')[0]),
    heading,
    title,
    class: cls,
    isPriority: cls === 'Ⅰ',
    text,
    record,
    note,
  }));
  return { ...rest, pillars: KAMAKURA_PILLARS, measures };
}

async function plantRegister(desk: Desk): Promise<void> {
  const first = await writeEdition(
    desk,
    paperOf(FIRST_EDITION, { number: 1, name: '第一次指針', state: 'adopted', adoptedOn: null, note: '' }),
  );
  const second = await writeEdition(
    desk,
    paperOf(SECOND_EDITION, { number: 2, name: '第二次指針', state: 'proposed', adoptedOn: null, note: '' }),
  );
  await writeFates(desk, first, second, FATES);
  for (const [from, to, kind] of DEMO_LINKS) await plantLink(desk, from, to, kind);
  for (const [code, [urgency, importance, cost, isRunning]] of Object.entries(DEMO_SCORES)) {
    await plantScores(desk, second.measureIds.get(code) ?? '', { urgency, importance, cost, isRunning });
  }
  await plantNews(desk, {
    kind: 'proposed',
    code: null,
    editionNumber: 2,
    title: '第二次指針（案）',
    summary: '第二次指針の案を公開しました。',
  });
}

async function plantEvidence(desk: Desk): Promise<void> {
  for (const [code, on, sentence, sourceUrl] of PUBLIC_FACTS) {
    await plantFact(desk, { code, happenedOn: on, sentence, sourceUrl });
  }
  const today = japanDay(desk.now);
  for (const [code, daysAgo, sentence] of INVENTED_FACTS) {
    await plantFact(desk, { code, happenedOn: addDays(today, -daysAgo), sentence, sourceUrl: '' });
  }
}

/** What the committee has said about the draft so far. */
async function plantTalk(desk: Desk, people: Map<string, string>): Promise<void> {
  const authorId = people.get('committee_member') ?? SYSTEM.id;
  const said = [
    ['7-5', '協働コースの額を上げる場合、基金が何年もつかの見通しもあわせて示してください。'],
    ['2-1', '寄附した人に、使い道と成果が伝わる報告があるとよいと思います。'],
    ['4-1', '高校生が参加しやすい曜日と時間も考えに入れてください。'],
  ] as const;
  for (const [code, body] of said) await plantComment(desk, { code, editionNumber: 2, authorId, body });
}
