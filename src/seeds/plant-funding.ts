import { plantQuestionnaire } from '#blocks/questionnaire/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { plantFund } from '#pillars/2-funding/fund/index.ts';
import { plantTransfers } from '#pillars/2-funding/fund-books/index.ts';
import { plantEarmarks } from '#pillars/2-funding/fund-earmarks/index.ts';
import { plantGifts } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Desk } from '#platform/act.ts';
import { plantCommittee } from '#registry/committee/index.ts';
import { DEMO_GROUPS } from './demo-groups.ts';
import { DEMO_QUESTIONNAIRES } from './demo-questionnaires.ts';
import type { Town } from './demo-town.ts';
import { plantCourses } from './plant-courses.ts';
import { plantFundYears } from './plant-fund-years.ts';
import { plantLetters } from './plant-letters.ts';
import { plantPastGrants } from './plant-past-grants.ts';
import { plantPresentGrants } from './plant-present-grants.ts';
import { plantReform } from './plant-reform.ts';

const SEATS = ['committee_member', 'seat_practice', 'seat_support', 'seat_citizen', 'seat_staff'] as const;
const SEAT_KINDS = ['scholar', 'practice', 'practice', 'citizen', 'city_staff'] as const;

function found(map: ReadonlyMap<string, string>, kind: string) {
  return (key: string): string => {
    const id = map.get(key);
    if (id === undefined) throw new Error(`the demonstration has no ${kind} ${key}`);
    return id;
  };
}

/** The fund with five years of gifts, the programme with rounds of three years, and what grew out of them. */
export async function plantFunding(
  desk: Desk,
  people: ReadonlyMap<string, string>,
  groupIds: readonly string[],
): Promise<void> {
  const system: Desk = { ...desk, actor: SYSTEM };
  await plantEarmarks(system);
  const gifts = await plantGifts(system);
  if (!gifts.ok) throw new Error(`the gifts were refused: ${gifts.code}`);
  await plantTransfers(system);
  await plantFund(system, {
    name: 'かまくらエール基金',
    nameEn: 'Kamakura Yell Fund',
    nameEasy: 'かまくらエール基金',
    formerNames: 'つながる鎌倉エール基金',
    since: 2021,
  });
  await plantCourses(system);
  const forms = new Map<string, string>();
  for (const form of DEMO_QUESTIONNAIRES) forms.set(form.key, await plantQuestionnaire(system, form));
  const groups = new Map(DEMO_GROUPS.flatMap(({ name }, i) => [[name, groupIds[i] ?? ''] as const]));
  const today = japanDay(desk.now);
  const person = found(people, 'person');
  const seatPersonIds = SEATS.map(person);
  const { seatIds, meetings } = await plantSeats(system, seatPersonIds, today);
  const town: Town = {
    desk: system,
    today,
    year: fiscalYearOf(today),
    person,
    group: found(groups, 'group'),
    form: found(forms, 'form'),
    seatIds,
    seatPersonIds,
    meetings,
  };
  await plantPastGrants(town);
  await plantPresentGrants(town);
  await plantLetters(town);
  await plantFundYears(town);
  await plantReform(town);
}

/** Five seats, and a meeting for each call that was screened. */
async function plantSeats(desk: Desk, personIds: readonly string[], today: string) {
  const year = fiscalYearOf(today);
  const held: readonly (readonly [call: string, heldOn: string, title: string])[] = [
    [`startup ${year - 2}`, `${year - 2}-06-28`, 'スタートアップコースの審査'],
    [`vitalization ${year - 2}`, `${year - 2}-06-29`, '地域活性化コースの審査'],
    [`startup ${year - 1}`, `${year - 1}-06-27`, 'スタートアップコースの審査'],
    [`vitalization ${year - 1}`, `${year - 1}-06-28`, '地域活性化コースの審査'],
    [`collaboration ${year - 1}`, `${year - 1}-09-20`, '協働コースの審査'],
    [`startup ${year}`, addDays(today, -80), 'スタートアップコースの審査'],
    [`collaboration ${year}`, addDays(today, -8), '協働コースの審査'],
  ];
  const numbers = new Map<number, number>();
  const meetings = held.map(([, heldOn, title]) => {
    const heldIn = fiscalYearOf(heldOn);
    const number = (numbers.get(heldIn) ?? 0) + 1;
    numbers.set(heldIn, number);
    return {
      number,
      heldOn,
      hours: '14:00〜16:30',
      place: '市役所 第3会議室',
      agenda: [title, '施策の進みぐあいの報告', 'その他'],
      minutes: '団体の発表と質疑のあと、採点表をもとに話し合い、推薦する事業を決めました。',
      attendance: personIds.map((_, seat) => (seat === 4 ? ('online' as const) : ('present' as const))),
    };
  });
  const planted = await plantCommittee(desk, {
    seats: personIds.map((personId, i) => ({
      personId,
      kind: SEAT_KINDS[i] ?? 'other',
      isChair: i === 0,
      namedPublicly: i < 3,
      startsOn: `${year - 3}-04-01`,
      endsOn: `${year + 2}-03-31`,
    })),
    meetings,
  });
  const codes = held.map(([call], i) => [call, planted.meetingCodes[i] ?? ''] as const);
  return { seatIds: planted.seatIds, meetings: new Map(codes) };
}
