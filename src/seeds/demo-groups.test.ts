import { describe, expect, it } from 'vitest';
import {
  contactForm,
  countsFit,
  factForms,
  isCorporateNumber,
  isIncorporated,
  isInOffice,
  KINDS,
  LONGEST,
  linkForm,
  NPO_FIELDS,
  nameKeyOf,
  officerForm,
  STANDINGS,
} from '#registry/organisations/index.ts';
import { DEMO_AREAS } from './demo-areas.ts';
import { DEMO_CITY_FIELDS } from './demo-city-fields.ts';
import { ALL, type DemoGroup, monthsBefore, NOTHING, paperOfDemoGroup } from './demo-group.ts';
import { DEMO_GROUPS } from './demo-groups.ts';
import { DEMO_PEOPLE } from './demo-people.ts';

const TODAY = '2026-11-25';
const forms = factForms(TODAY);
const papers = DEMO_GROUPS.map((group) => paperOfDemoGroup(group, TODAY));
const lengthOf = (text: string) => [...text].length;
const repeated = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);
const textsOf = (group: DemoGroup) => [
  group.summary,
  group.purpose,
  group.activities,
  ...(group.recruiting === undefined ? [] : [group.recruiting]),
  ...(group.report === undefined ? [] : [group.report.text]),
  ...(group.news ?? []).flatMap(({ title, body }) => [title, body]),
];
const count = (is: (group: DemoGroup) => boolean) => DEMO_GROUPS.filter(is).length;

describe('the invented groups of the demonstration', () => {
  it('are more than sixty, of every kind, standing, field and area', () => {
    expect(DEMO_GROUPS.length).toBeGreaterThanOrEqual(64);
    const missing = <T>(all: readonly T[], met: readonly T[]) => all.filter((one) => !met.includes(one));
    expect(
      missing(
        KINDS,
        papers.map((p) => p.kind),
      ),
    ).toEqual([]);
    expect(missing(NPO_FIELDS, papers.flatMap((p) => p.npoFields) as (typeof NPO_FIELDS)[number][])).toEqual(
      [],
    );
    expect(
      missing(
        STANDINGS,
        DEMO_GROUPS.map((g) => g.state.standing),
      ),
    ).toEqual(['merged']);
    expect(
      missing(
        DEMO_AREAS.map((a) => a.code),
        papers.map((p) => p.areaCode ?? ''),
      ),
    ).toEqual([]);
    expect(
      missing(
        DEMO_CITY_FIELDS.map((f) => f.code),
        papers.flatMap((p) => p.cityFields),
      ),
    ).toEqual([]);
  });

  it('name only areas and fields that there are', () => {
    const areas = [null, ...DEMO_AREAS.map((a) => a.code)];
    const fields = DEMO_CITY_FIELDS.map((f) => f.code);
    expect(papers.filter((p) => !areas.includes(p.areaCode)).map((p) => p.name)).toEqual([]);
    expect(papers.filter((p) => p.cityFields.some((f) => !fields.includes(f))).map((p) => p.name)).toEqual(
      [],
    );
    expect(papers.filter((p) => !forms.npoFields.safeParse(p.npoFields.map(String)).success)).toEqual([]);
    expect(papers.filter((p) => p.npoFields.length === 0)).toEqual([]);
  });

  it('begin with the group of the demonstration’s member, who is its representative today', () => {
    const member = DEMO_PEOPLE.find(({ role }) => role === 'group_member');
    const inOffice = papers[0]?.officers.filter((o) => o.post === 'representative' && isInOffice(o, TODAY));
    expect(inOffice?.map((o) => o.name)).toEqual([member?.name]);
    expect(papers[0]).toMatchObject({ areaCode: 'fukasawa', recruiting: true });
  });

  it('could all have been typed into the register’s own forms', () => {
    const refused = papers.flatMap((p) => {
      const texts = (
        [
          'name',
          'nameKana',
          'summary',
          'purpose',
          'activities',
          'fee',
          'meets',
          'recruitingText',
          'address',
          'website',
        ] as const
      ).filter((fact) => !forms[fact].safeParse(p[fact]).success);
      const parts = [
        ...p.contacts.filter((c) => !contactForm.safeParse(c).success).map((c) => c.value),
        ...p.links.filter((l) => !linkForm.safeParse(l).success).map((l) => l.href),
        ...p.officers.filter((o) => !officerForm(TODAY).safeParse(o).success).map((o) => o.name),
        ...(p.foundedOn === null || forms.founded.safeParse(p.foundedOn).success ? [] : ['founded']),
      ];
      return [...texts, ...parts].map((what) => `${p.name}: ${what}`);
    });
    expect(refused).toEqual([]);
  });

  it('say everything at the length of a page: names, summaries of a line, news with a title', () => {
    expect(papers.filter((p) => lengthOf(p.name) > LONGEST.name).map((p) => p.name)).toEqual([]);
    const summaries = papers.map((p) => `${lengthOf(p.summary)} ${p.summary}`);
    expect(summaries.filter((s) => Number.parseInt(s, 10) < 25 || Number.parseInt(s, 10) > 60)).toEqual([]);
    const news = DEMO_GROUPS.flatMap((g) => g.news ?? []);
    expect(news.filter((n) => n.title === '' || lengthOf(n.title) > 80 || lengthOf(n.body) > 3_000)).toEqual(
      [],
    );
    expect(papers.some((p) => lengthOf(p.name) >= 55)).toBe(true);
    expect(papers.some((p) => /^[\w &]+$/.test(p.name))).toBe(true);
  });

  it('have each a name, sentences and addresses of its own', () => {
    expect(repeated(papers.map((p) => p.name))).toEqual([]);
    expect(repeated(DEMO_GROUPS.flatMap(textsOf))).toEqual([]);
    expect(repeated(papers.map((p) => p.website).filter((site) => site !== ''))).toEqual([]);
  });

  it('hold exactly one planned pair, the same group under a former name and with the same mail', () => {
    const now = papers.map((p) => ({ name: p.name, key: nameKeyOf(p.name) }));
    const pairs = papers.flatMap((p) =>
      p.formerNames.flatMap((former) =>
        now.filter(({ key }) => key === nameKeyOf(former.name)).map(({ name }) => [name, p.name]),
      ),
    );
    expect(pairs).toEqual([['朗読サークル しおさい', '朗読サークル潮騒']]);
    expect(repeated(now.map(({ key }) => key))).toEqual([]);
    expect(repeated(papers.flatMap((p) => p.contacts.map((c) => c.value)))).toEqual(['shiosai@example.jp']);
  });

  it('have true check digits, but numbers that nobody was given', () => {
    const numbers = papers.flatMap((p) => p.corporateNumber ?? []);
    expect(numbers.filter((n) => !isCorporateNumber(n) || !n.startsWith('9000000000'))).toEqual([]);
    expect(repeated(numbers)).toEqual([]);
    expect(papers.filter((p) => isIncorporated(p.kind) && p.corporateNumber === null)).toEqual([]);
  });

  it('count no more citizens than members, and founders in the past', () => {
    expect(papers.filter((p) => !countsFit(p)).map((p) => p.name)).toEqual([]);
    const foundings = papers.map((p) => p.foundedOn ?? TODAY).toSorted();
    expect([foundings[0], (foundings.at(-1) ?? '') < TODAY]).toEqual(['1953-10-01', true]);
    expect(new Set(papers.map((p) => p.foundedPrecision)).size).toBe(3);
  });

  it('reach nobody: mails and pages at example.jp, telephones that do not exist', () => {
    const all = JSON.stringify(DEMO_GROUPS);
    const hosts = [...all.matchAll(/(?:@|:\/\/)([\w.-]+)/g)].map((m) => m[1] ?? '');
    expect(hosts.filter((host) => !/(^|\.)example\.jp$/.test(host))).toEqual([]);
    const phones = all.match(/\d{2,4}-\d{2,4}-\d{4}/g) ?? [];
    expect(phones.filter((phone) => !/^(0467-00|090-0000)-\d{4}$/.test(phone))).toEqual([]);
    const called = papers.flatMap((p) => p.contacts.filter((c) => c.kind === 'phone' || c.kind === 'fax'));
    expect(called.filter((c) => !/^(0467-00|090-0000)-\d{4}$/.test(c.value))).toEqual([]);
  });

  it('leave something to hide: about half of the contacts are for the centre alone', () => {
    const contacts = papers.flatMap((p) => p.contacts);
    const hidden = contacts.filter((c) => c.publicity === 'centre').length / contacts.length;
    expect(hidden).toBeGreaterThan(0.4);
    expect(hidden).toBeLessThan(0.65);
    expect(count((g) => g.contacts === undefined)).toBeGreaterThan(0);
    expect(count((g) => g.shows === ALL)).toBeGreaterThan(0);
    expect(count((g) => g.shows === NOTHING)).toBeGreaterThan(0);
  });

  it('stand at every step: papers under way, renewed, fresh and long silent', () => {
    const of = (standing: string, paper?: string) =>
      count((g) => g.state.standing === standing && g.state.paper === paper);
    expect([of('applicant', 'draft'), of('applicant', 'submitted'), of('applicant', 'returned')]).toEqual([
      1, 1, 1,
    ]);
    expect(of('registered', 'submitted') * of('registered', 'returned') * of('registered', 'draft')).toBe(1);
    expect(count((g) => g.state.renewedDaysAgo !== undefined)).toBeGreaterThan(5);
    const silent = (from: number, to: number) =>
      count((g) => {
        const { standing, confirmedDaysAgo: days } = g.state;
        return standing === 'registered' && days >= from && days < to;
      });
    expect(silent(0, 90)).toBeGreaterThan(35);
    expect([silent(91, 150), silent(151, 330), silent(331, 2_000)].every((found) => found >= 3)).toBe(true);
    expect(count((g) => g.news !== undefined)).toBeGreaterThanOrEqual(35);
  });

  it('have a history that can be: founded, then registered, then confirmed', () => {
    const impossible = DEMO_GROUPS.filter(({ state, founded }) => {
      if (state.standing === 'applicant') return false;
      const foundedOn = typeof founded === 'number' ? monthsBefore(TODAY, founded) : (founded ?? '');
      const silentLongerThanRegistered = state.confirmedDaysAgo > (state.registeredMonthsAgo + 1) * 31;
      return silentLongerThanRegistered || foundedOn > monthsBefore(TODAY, state.registeredMonthsAgo);
    });
    expect(impossible.map((g) => g.name)).toEqual([]);
  });

  it('have a representative today, but for one registered group whose officers are all out of office', () => {
    const leaderless = papers.filter(
      (p, i) =>
        DEMO_GROUPS[i]?.state.standing === 'registered' &&
        !p.officers.some((o) => o.post === 'representative' && isInOffice(o, TODAY)),
    );
    expect(leaderless.map((p) => p.name)).toEqual(['天神尾根巨樹調査プロジェクト']);
    expect(papers.filter((p) => p.officers.length < 1 || p.officers.length > 6)).toEqual([]);
  });

  it('can be planted on any day: months are counted back over the turn of a year', () => {
    expect(monthsBefore('2026-01-31', 1)).toBe('2025-12-01');
    expect(monthsBefore('2026-11-25', 11)).toBe('2025-12-01');
    const early = DEMO_GROUPS.map((group) => paperOfDemoGroup(group, '2026-04-01'));
    expect(early.filter((p) => p.foundedOn !== null && p.foundedOn > '2026-04-01')).toEqual([]);
  });
});
