import type { DemoApplication } from './demo-application.ts';
import { EARLIER_APPLICATIONS, LAST_YEAR_APPLICATIONS } from './demo-applications.ts';
import { storyOf } from './demo-stories.ts';
import type { Town } from './demo-town.ts';
import { type AwardPlan, plantDemoAward } from './plant-demo-award.ts';
import {
  type CallDays,
  type Course,
  type PlantedPaper,
  plantDemoApplication,
  plantDemoCall,
  plantDemoDecision,
  plantDemoRound,
} from './plant-round.ts';

/** What became of each application of the two years before: nothing means that it was declined. */
const FATES: Readonly<Record<string, Partial<AwardPlan> & { readonly proposedYen?: number }>> = {
  picture_books: { yen: 100_000, state: 'closed', isPaid: true, spent: 91, people: 96 },
  morning_market: { yen: 98_000, state: 'closed', isPaid: true, people: 410 },
  beach_count: { yen: 300_000, state: 'closed', isPaid: false, people: 350 },
  summer_lunch: { yen: 300_000, state: 'closed', isPaid: false, spent: 97, people: 512 },
  talking_map: { yen: 95_000, state: 'closed', isPaid: true, people: 74 },
  showa_kitchen: { yen: 100_000, state: 'settled', isPaid: true, spent: 84, people: 160 },
  estate_phones: { yen: 300_000, state: 'running', isPaid: false },
  beach_count_again: { yen: 150_000, state: 'running', isPaid: false },
  valley_water: { yen: 450_000, state: 'running', isPaid: false },
  shelter_kitchen: { yen: 380_000, proposedYen: 400_000, state: 'agreed', isPaid: false },
};

type PastRound = { readonly course: Course; readonly year: number; readonly budgetYen: number };

/** Rounds of two and one fiscal years ago, from the call to what has become of the awards by now. */
export async function plantPastGrants(town: Town): Promise<void> {
  const { year } = town;
  const rounds: readonly PastRound[] = [
    { course: 'startup', year: year - 2, budgetYen: 300_000 },
    { course: 'vitalization', year: year - 2, budgetYen: 900_000 },
    { course: 'startup', year: year - 1, budgetYen: 300_000 },
    { course: 'vitalization', year: year - 1, budgetYen: 900_000 },
    { course: 'collaboration', year: year - 1, budgetYen: 3_000_000 },
  ];
  for (const round of rounds) await plantPastRound(town, round);
}

const daysOf = (course: Course, year: number): CallDays =>
  course === 'collaboration'
    ? {
        opensOn: `${year}-07-01`,
        closesOn: `${year}-08-20`,
        presentationOn: `${year}-09-20`,
        decisionBy: `${year}-10-31`,
      }
    : {
        opensOn: `${year}-04-15`,
        closesOn: `${year}-05-31`,
        presentationOn: `${year}-06-27`,
        decisionBy: `${year}-07-31`,
      };

async function plantPastRound(town: Town, { course, year, budgetYen }: PastRound): Promise<void> {
  const list = year === town.year - 2 ? EARLIER_APPLICATIONS : LAST_YEAR_APPLICATIONS;
  const days = daysOf(course, year);
  const callId = await plantDemoCall(town, course, year, days, budgetYen);
  const papers: PlantedPaper[] = [];
  for (const one of list.filter((application) => application.course === course)) {
    papers.push({ one, planted: await plantDemoApplication(town, one, callId, 'screening', days) });
  }
  const heldOn = course === 'collaboration' ? `${year}-09-21` : `${year}-06-29`;
  const not = papers.flatMap(({ one }) => (FATES[one.key] ? [] : [one.key]));
  const plan = { course, callId, year, heldOn, state: 'closed' as const, not, budgetYen, isPublished: true };
  await plantDemoRound(town, plan, papers);
  for (const paper of papers) await plantFate(town, paper, year);
}

/** The start-up course runs in the year of its call, the others in the year after. */
const runsIn = ({ course }: DemoApplication, year: number) => (course === 'startup' ? year : year + 1);

async function plantFate(town: Town, paper: PlantedPaper, year: number): Promise<void> {
  const fate = FATES[paper.one.key];
  const fiscalYear = runsIn(paper.one, year);
  const on = fiscalYear === year ? `${year}-07-10` : `${fiscalYear}-04-01`;
  if (!fate) {
    await plantDemoDecision(town, paper, { fiscalYear, yen: null, on: `${year}-07-10` });
    return;
  }
  const { yen = 0, proposedYen, ...rest } = fate;
  await plantDemoDecision(town, paper, { fiscalYear, yen, proposedYen, on });
  const story = rest.state === 'closed' ? storyOf(paper.one.key) : undefined;
  await plantDemoAward(town, paper, {
    yen,
    fiscalYear,
    state: 'decided',
    decidedOn: on,
    isPaid: false,
    ...rest,
    story,
  });
}
