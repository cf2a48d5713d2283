import {
  NO_FACTS,
  type ProgrammeRules,
  type RoundApplication,
  type RoundInput,
  replay,
  unsetRules,
} from '#pillars/2-funding/grant-rules/index.ts';
import { putOf, tell } from './figures.ts';
import { numbersFrom } from './groups-data.ts';

const APPLICATIONS = 10_000;
const RULE_SETS = 100;
const MEMBERS = 5;
const CRITERIA = ['issue', 'effect', 'means', 'budget', 'future'];

/** Invented rounds decided again under many sets of rules, as the laboratory of 7-5 does. */
export function measureReplay(): void {
  const round = roundOf(APPLICATIONS);
  const sets = Array.from({ length: RULE_SETS }, (_, index) => rulesOf(index));
  const put = putOf('pure');
  const started = performance.now();
  let awarded = 0;
  let totalYen = 0;
  for (const rules of sets) {
    const replayed = replay(rules, round);
    awarded += replayed.awarded;
    totalYen += replayed.totalYen;
  }
  const seconds = (performance.now() - started) / 1000;
  tell(`replay: ${awarded} awards over ${RULE_SETS} sets of rules, ${totalYen} yen`);
  put(`replay ${APPLICATIONS} × ${RULE_SETS}`, seconds, 's');
  put('replay one application', (seconds * 1_000_000) / (APPLICATIONS * RULE_SETS), 'µs');
}

function roundOf(count: number): RoundInput {
  const next = numbersFrom(75);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const applications = Array.from({ length: count }, (_, index): RoundApplication => {
    const founded = 2015 + upTo(10);
    const asked = () => ({ requestedYen: 30_000 + upTo(600) * 1000, costYen: 40_000 + upTo(800) * 1000 });
    return {
      applicationId: `a${index}`,
      organisationId: `g${index}`,
      code: `E2025-${index}`,
      title: '',
      groupName: '',
      facts: {
        ...NO_FACTS,
        citizens: upTo(12),
        officers: upTo(6),
        foundedOn: `${founded}-04-01`,
        activeSince: `${founded}-04-01`,
        otherSubsidy: upTo(3) === 0,
        awardsBefore: upTo(4) === 0 ? [{ courseKey: 'startup', fiscalYear: 2023 }] : [],
      },
      awardNumber: 1 + upTo(2),
      years: Array.from({ length: 1 + upTo(2) }, asked),
      sheets: Array.from({ length: MEMBERS }, (_m, member) => ({
        memberId: `m${member}`,
        isRecused: upTo(20) === 0,
        points: Object.fromEntries(CRITERIA.map((key) => [key, upTo(5)])),
      })),
      decided: 'below_pass',
      decidedYen: [],
    };
  });
  return {
    roundId: 'bench',
    name: '',
    courseKey: 'startup',
    fiscalYear: 2025,
    ruleSetId: '',
    judgedOn: '2025-06-30',
    budgetYen: null,
    applications,
    settledTies: [],
  };
}

/** Sets that differ in cap, pass mark, bar, citizens and recusal. */
function rulesOf(index: number): ProgrammeRules {
  const rule = (key: string) => ({ key, sentence: { ja: key }, source: '' });
  return {
    ...unsetRules({ ja: '計測' }, 'subsidy'),
    caps: {
      perProjectYen: null,
      perYearYen: 100_000 + index * 5000,
      byAwardYen: { '1': 300_000, '2': 150_000, '3': 50_000 },
      totalYen: 1_000_000,
    },
    years: 1 + (index % 3),
    roundingYen: 1000,
    rate: { numerator: 2, denominator: 3 },
    eligibility: [
      { ...rule('citizens'), kind: 'min_citizens', params: { number: index % 6 } },
      { ...rule('officers'), kind: 'min_officers', params: { number: 2 } },
      { ...rule('young'), kind: 'max_years_since_founding', params: { number: 5 + (index % 5) } },
      { ...rule('active'), kind: 'min_years_active', params: { number: 1 } },
      { ...rule('before'), kind: 'not_awarded_since', params: { number: 2024, courseKey: 'startup' } },
      ...(index % 2 === 0 ? [{ ...rule('subsidy'), kind: 'no_other_subsidy' as const, params: {} }] : []),
    ],
    criteria: CRITERIA.map((key) => ({
      key,
      name: { ja: key },
      help: { ja: '' },
      max: 5,
      weight: 4,
      minimum: 1,
    })),
    passMark: { kind: 'share', value: 45 + (index % 30) },
    recusal: index % 2 === 0 ? 'exclude' : 'mean_of_others',
    tie: 'smaller_amount',
  };
}
