import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Crumb, PATHS, Page, Tabs } from '#ui/index.ts';
import { LETTERS } from '../words.ts';

export const LETTERS_AT = '/desk/letters';

type LettersPageProps = {
  frame: Frame;
  title: string;
  lead?: Child | undefined;
  /** Below the list of letters; the list itself stands right below the desk. */
  isBelow?: boolean | undefined;
  crumbs?: readonly Crumb[] | undefined;
  before?: Child | undefined;
  invalid?: boolean | undefined;
  islands?: readonly string[] | undefined;
  children?: Child | undefined;
};

export function LettersPage({ frame, isBelow, crumbs = [], children, ...rest }: LettersPageProps) {
  const { lang } = frame;
  const above = [
    { label: say(lang, LETTERS.desk), href: PATHS.desk },
    ...(isBelow ? [{ label: say(lang, LETTERS.title), href: LETTERS_AT }] : []),
    ...crumbs,
  ];
  return (
    <Page frame={frame} crumbs={above} noindex {...rest}>
      {children}
    </Page>
  );
}

type YearTabsProps = { lang: Lang; year: number; years: readonly number[]; hrefOf: (year: number) => string };

export function YearTabs({ lang, year, years, hrefOf }: YearTabsProps) {
  return (
    <Tabs
      label={say(lang, LETTERS.year, { year })}
      tabs={years.map((one) => ({
        label: say(lang, LETTERS.year, { year: one }),
        href: hrefOf(one),
        current: one === year,
      }))}
    />
  );
}
