import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { type Paper, renderPdf, writeDocx } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { comparisonPaper } from './comparison.ts';
import { ComparisonPage } from './pages/comparison-page.tsx';
import { DocumentPage } from './pages/document-page.tsx';
import { readRevision } from './queries/read-revision.ts';
import { revisionPaper } from './revision-paper.ts';
import { publishedOn, type Revision } from './rules/revision.ts';

const PAPERS = { comparison: comparisonPaper, document: revisionPaper } as const;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WRITERS = {
  docx: { type: DOCX, write: writeDocx },
  pdf: { type: 'application/pdf', write: (paper: Paper) => renderPdf(paper) },
} as const;

const revisionIn = (c: Context<AppEnv>) => {
  const given = c.req.param('n') ?? '';
  return readRevision(c.var.db, /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 0);
};

/** The papers between an edition and the one before it, below /policy: as pages, and as files to keep. */
export const paperRoutes = new Hono<AppEnv>()
  .get('/editions/:n/comparison', async (c) => {
    const revision = await revisionIn(c);
    return revision ? c.html(<ComparisonPage frame={c.var.frame} revision={revision} />) : c.notFound();
  })
  .get('/editions/:n/document', async (c) => {
    const revision = await revisionIn(c);
    return revision ? c.html(<DocumentPage frame={c.var.frame} revision={revision} />) : c.notFound();
  })
  .get('/editions/:n/:file{(comparison|document)\\.(docx|pdf)}', async (c) => {
    const revision = await revisionIn(c);
    if (!revision) return c.notFound();
    const [kind, format] = c.req.param('file').split('.') as [keyof typeof PAPERS, keyof typeof WRITERS];
    return sendPaper(c, revision, kind, format);
  });

async function sendPaper(
  c: Context<AppEnv>,
  revision: Revision,
  kind: keyof typeof PAPERS,
  format: keyof typeof WRITERS,
): Promise<Response> {
  const { city } = c.var.frame;
  const paper = PAPERS[kind](revision, {
    date: publishedOn(revision.to) ?? japanDay(c.var.now),
    office: `${city.name} ${city.office}`,
  });
  const { type, write } = WRITERS[format];
  const bytes = await write(paper);
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': type,
    'content-disposition': disposition(
      `policy-edition-${revision.to.number}-${kind}.${format}`,
      `${paper.title}.${format}`,
    ),
  });
}

/** A name in plain letters for old programs, and the paper's own title for the rest. */
function disposition(plain: string, title: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(title)}`;
}
