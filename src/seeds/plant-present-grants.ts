import { addDays } from '#kernel/japan-day.ts';
import { plantConsultation, plantMessage } from '#pillars/2-funding/grant-contact/index.ts';
import { type ApplicationState, plantOpinion } from '#pillars/2-funding/grant-papers/index.ts';
import { listOpenDepartments } from '#registry/departments/index.ts';
import { PRESENT_APPLICATIONS } from './demo-applications.ts';
import { instant, type Town } from './demo-town.ts';
import { plantDemoAward } from './plant-demo-award.ts';
import {
  type CallDays,
  type Course,
  NOBODY,
  type PlantedPaper,
  plantDemoApplication,
  plantDemoCall,
  plantDemoDecision,
  plantDemoRound,
} from './plant-round.ts';

/** Days of a call by how many days ago it opened and closed. */
function around(today: string, opened: number, closed: number): CallDays {
  return {
    opensOn: addDays(today, -opened),
    closesOn: addDays(today, -closed),
    presentationOn: addDays(today, -closed + 20),
    decisionBy: addDays(today, -closed + 60),
  };
}

async function plantPapers(
  town: Town,
  keys: readonly string[],
  callId: string,
  state: ApplicationState,
  days: CallDays,
): Promise<PlantedPaper[]> {
  const papers: PlantedPaper[] = [];
  for (const one of PRESENT_APPLICATIONS.filter(({ key }) => keys.includes(key))) {
    papers.push({ one, planted: await plantDemoApplication(town, one, callId, state, days) });
  }
  return papers;
}

/** This year: one award at work, one round being scored, one handed over to the city, and calls that are open. */
export async function plantPresentGrants(town: Town): Promise<void> {
  await plantRunning(town);
  await plantScoring(town);
  await plantHandedOver(town);
  await plantOpen(town);
}

async function plantRunning(town: Town): Promise<void> {
  const { today, year } = town;
  const days = around(today, 130, 100);
  const callId = await plantDemoCall(town, 'startup', year, days, 300_000);
  const papers = await plantPapers(town, ['night_study'], callId, 'screening', days);
  const heldOn = addDays(today, -79);
  const plan = { course: 'startup' as Course, callId, year, heldOn, state: 'closed' as const, not: [] };
  await plantDemoRound(town, { ...plan, budgetYen: 300_000, isPublished: true }, papers);
  for (const paper of papers) {
    const on = addDays(today, -70);
    await plantDemoDecision(town, paper, { fiscalYear: year, yen: 100_000, on });
    const award = { yen: 100_000, fiscalYear: year, state: 'running' as const, decidedOn: on, isPaid: true };
    await plantDemoAward(town, paper, award);
  }
}

/** Declared, and being scored: nobody sees anything of the others yet. */
async function plantScoring(town: Town): Promise<void> {
  const { today, year } = town;
  const days = around(today, 60, 15);
  const callId = await plantDemoCall(town, 'vitalization', year, days, 700_000);
  const keys = ['housework', 'star_club', 'japanese_square', 'stone_buddhas'];
  const papers = await plantPapers(town, keys, callId, 'screening', days);
  const heldOn = addDays(today, -2);
  const plan = { course: 'vitalization' as Course, callId, year, heldOn, not: [], budgetYen: 700_000 };
  await plantDemoRound(town, { ...plan, state: 'declaring', sheetsDueOn: addDays(today, 12) }, papers);
}

async function plantHandedOver(town: Town): Promise<void> {
  const { today, year } = town;
  const days = around(today, 90, 40);
  const callId = await plantDemoCall(town, 'collaboration', year, days, 2_000_000);
  const papers = await plantPapers(town, ['pet_shelter', 'play_base'], callId, 'screening', days);
  const heldOn = addDays(today, -7);
  const plan = { course: 'collaboration' as Course, callId, year, heldOn, not: [], budgetYen: 2_000_000 };
  await plantDemoRound(town, { ...plan, state: 'recommended' }, papers);
}

/** What is open to groups today: papers in every state that they can have there. */
async function plantOpen(town: Town): Promise<void> {
  const { today, year } = town;
  const days = around(today, 20, -21);
  const callId = await plantDemoCall(town, 'startup', year, days, 300_000);
  const earlier = { ...days, closesOn: addDays(today, -1) };
  const states: readonly (readonly [string, ApplicationState])[] = [
    ['world_dishes', 'submitted'],
    ['sand_pictures', 'returned'],
    ['small_lighthouse', 'draft'],
  ];
  for (const [key, state] of states) {
    const one = PRESENT_APPLICATIONS.find((application) => application.key === key);
    if (!one) continue;
    await plantDemoApplication(town, one, callId, state, earlier, {
      times: [instant(town, addDays(today, -4), 16), instant(town, addDays(today, -1), 11)],
      fields: [
        { question: 'effect', words: '記録を誰に見せ、何が変わるかを書き足してください。' },
        { question: 'budget', words: '印画紙の枚数と単価を書いてください。' },
      ],
    });
  }
  await plantAsked(town);
}

/** Looked through, and with a department for its opinion; the group has written to the office. */
async function plantAsked(town: Town): Promise<void> {
  const { today, year, desk } = town;
  const open = around(today, 10, -30);
  const callId = await plantDemoCall(town, 'vitalization', year, open, 600_000);
  const days = { ...open, closesOn: addDays(today, -3) };
  const [paper] = await plantPapers(town, ['night_lamps'], callId, 'accepted', days);
  if (!paper) return;
  const departments = await listOpenDepartments(desk.tx);
  const park = departments.find(({ name }) => name === 'みどり公園課');
  const applicationId = paper.planted.id;
  if (park) {
    await plantOpinion(desk, {
      applicationId,
      departmentId: park.id,
      askedBy: town.person('programme_officer'),
      askedAt: instant(town, addDays(today, -1), 10),
      dueOn: addDays(today, 13),
      question: '公園に灯りを置くことに、管理のうえで差し支えはありますか。',
    });
  }
  await plantMessage(desk, {
    applicationId,
    fromSide: 'group',
    authorId: NOBODY,
    at: instant(town, addDays(today, -1), 20),
    body: '灯りの見本を持って、公園で見ていただくこともできます。',
  });
  await plantConsultation(desk, {
    organisationId: town.group('木漏日谷戸の手入れ隊'),
    callId,
    wanted: '2回目の申請ができるかと、予算の書き方を相談したいです。',
    state: 'asked',
    askedBy: town.person('group_member'),
    askedAt: instant(town, addDays(today, -2), 9),
  });
}
