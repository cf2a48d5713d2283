import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { plantRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import { withInventedValues } from './demo-course-values.ts';
import { DEMO_COURSE_YEARS, DEMO_COURSES } from './demo-courses.ts';

const READ = '公表された内容だけを写しました。読めなかったところは未設定です。';
const CARRIED = '令和6年度に公表された内容を写しました。この年度の内容は、まだ確かめられていません。';
const INVENTED = 'デモのために、未設定のところへ架空の値を入れました。実際の値ではありません。';

/** The three courses as far as they could be read, and for each year a second version with which the demonstration can run. */
export async function plantCourses(desk: Desk): Promise<void> {
  const today = japanDay(desk.now);
  const thisYear = fiscalYearOf(today);
  const years = [...new Set<number>([...DEMO_COURSE_YEARS, thisYear])].toSorted((a, b) => a - b);
  for (const [sort, { key, name, rules }] of DEMO_COURSES.entries()) {
    for (const fiscalYear of years) {
      const planted = { courseKey: key, courseName: name, sort, fiscalYear };
      await plantRuleSet(desk, { ...planted, rules, note: fiscalYear === 2024 ? READ : CARRIED });
      const day = fiscalYear === thisYear ? today : `${fiscalYear}-05-20`;
      const invented = withInventedValues(rules, key, fiscalYear, day);
      await plantRuleSet(desk, { ...planted, rules: invented, note: INVENTED });
    }
  }
}
