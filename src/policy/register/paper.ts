import type { MeasureClass } from './rules/classes.ts';
import type { EditionState } from './rules/edition-flow.ts';
import type { Verb } from './rules/lineage.ts';

/** A measure as a paper has it; `heading` counts the headings of its pillar from 0, -1 for none. */
export type MeasurePaper = {
  code: string;
  pillar: number;
  heading: number;
  title: string;
  class: MeasureClass;
  isPriority: boolean;
  text: string;
  record: string;
  note: string;
};

/** A whole edition as a paper has it, before it is stored: from an import, the seeds, or the start of a draft. */
export type EditionPaper = {
  number: number;
  name: string;
  state: EditionState;
  adoptedOn: string | null;
  note: string;
  pillars: {
    number: number;
    title: string;
    shortTitle?: string;
    headings: { mark: string; title: string }[];
  }[];
  measures: MeasurePaper[];
};

/** What became of measures, by their codes in the two editions. */
export type FatePaper = { from: string[]; to: string[]; verbs: Verb[]; reason: string };
