import type { PaperPublicity, WrittenKind } from './papers.ts';

/** A paper as a form hands it in; `over` is the one that the page showed in its place. */
export type PaperPaper = {
  id: string;
  over: string;
  kind: WrittenKind;
  fiscalYear: number | null;
  validFrom: string | null;
  title: string;
  summary: string;
  income: number | null;
  expense: number | null;
  carriedOver: number | null;
  publicity: PaperPublicity;
};
