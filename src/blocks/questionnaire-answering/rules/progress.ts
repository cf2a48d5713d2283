import {
  checkValues,
  type Definition,
  isEmpty,
  type Problem,
  type Section,
  type Values,
  visibleSections,
} from '#blocks/questionnaire-questions/index.ts';

/** Whether a section is written (済), begun (途中) or neither (未). */
export type Progress = 'done' | 'partly' | 'empty';

export type SectionProgress = {
  readonly section: Section;
  readonly progress: Progress;
  readonly problems: readonly Problem[];
};

/**
 * How far each section is that is asked. One in which nothing has to be written is done once somebody has saved it,
 * so that nobody sends a form of which they never saw a page.
 */
export function progressOf(
  definition: Definition,
  values: Values,
  saved: ReadonlySet<string>,
): SectionProgress[] {
  const problems = checkValues(definition, values);
  return visibleSections(definition, values).map((section) => {
    const keys = new Set(section.questions.map(({ key }) => key));
    const wrong = problems.filter(({ question }) => keys.has(question));
    const isBegun = saved.has(section.key) || [...keys].some((key) => !isEmpty(values[key]));
    const written = wrong.length === 0 ? 'done' : 'partly';
    return { section, problems: wrong, progress: isBegun ? written : 'empty' };
  });
}

/** The section to write next: the first that is not done. */
export function nextUnfinished(sections: readonly SectionProgress[]): SectionProgress | undefined {
  return sections.find(({ progress }) => progress !== 'done');
}

/** The section after one, among those that are asked; nothing after the last. */
export function sectionAfter(sections: readonly Section[], key: string): Section | undefined {
  const at = sections.findIndex((section) => section.key === key);
  return at < 0 ? undefined : sections[at + 1];
}

export function sectionBefore(sections: readonly Section[], key: string): Section | undefined {
  const at = sections.findIndex((section) => section.key === key);
  return at <= 0 ? undefined : sections[at - 1];
}
