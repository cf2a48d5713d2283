import {
  type AskedYear,
  capFor,
  type ProgrammeRules,
  type RoundApplication,
} from '#pillars/2-funding/grant-rules/index.ts';

const scaled = (yen: number, from: number, to: number) => Math.floor((yen * to) / from);

function scaleYear(year: AskedYear, from: number, to: number): AskedYear {
  const requestedYen = scaled(year.requestedYen, from, to);
  const costYen = Math.max(requestedYen, scaled(year.costYen, from, to));
  if (year.lines === undefined) return { requestedYen, costYen };
  return {
    requestedYen,
    costYen,
    lines: year.lines.map((line) => ({ ...line, yen: scaled(line.yen, from, to) })),
  };
}

/** An application as if it had asked for as much of the new cap as it asked for of the old one, the fraction cut. */
export function scaleRequest(
  application: RoundApplication,
  before: ProgrammeRules,
  after: ProgrammeRules,
): RoundApplication {
  const place = { awardNumber: application.awardNumber, yearIndex: 1, paidBeforeYen: 0 };
  const [from, to] = [capFor(before, place).yen, capFor(after, place).yen];
  if (from === null || to === null || from === 0 || from === to) return application;
  return { ...application, years: application.years.map((year) => scaleYear(year, from, to)) };
}
