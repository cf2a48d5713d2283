import { fontCoverage } from './fonts.ts';
import type { Paper } from './paper.ts';
import { PAPER_TEMPLATE } from './paper-template.ts';
import { typeset } from './typeset.ts';
import { TypstProcess } from './typst-process.ts';

const typst = new TypstProcess();

export type PdfOptions = { readonly timeoutMs?: number | undefined };

/** A paper as accessible PDF (PDF/UA-1, BIZ UDPGothic embedded); the same paper gives the same bytes. */
export async function renderPdf(paper: Paper, { timeoutMs = 30_000 }: PdfOptions = {}): Promise<Uint8Array> {
  const set = typeset(paper, await fontCoverage());
  return typst.compile(PAPER_TEMPLATE, { paper: JSON.stringify(set) }, timeoutMs);
}
