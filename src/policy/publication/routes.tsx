import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { type Paper, renderPdf, writeDocx } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { findFactFile } from '#policy/evidence/index.ts';
import { ComparisonPage } from './pages/comparison-page.tsx';
import { DocumentPage } from './pages/document-page.tsx';
import { EditionPage, PillarPage } from './pages/edition-page.tsx';
import { MeasurePage } from './pages/measure-page.tsx';
import { EmptyRegisterPage, RegisterPage } from './pages/register-page.tsx';
import { comparisonPaper } from './papers/comparison.ts';
import { revisionPaper } from './papers/revision-document.ts';
import { readEdition, readRevision } from './queries/read-editions.ts';
import { readMeasure } from './queries/read-measure.ts';
import { readRegister } from './queries/read-register.ts';
import { publishedOn, type Revision } from './rules/revision.ts';

const PAPERS = { comparison: comparisonPaper, document: revisionPaper } as const;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WRITERS = {
  docx: { type: DOCX, write: writeDocx },
  pdf: { type: 'application/pdf', write: (paper: Paper) => renderPdf(paper) },
} as const;

/** The number in an address; no edition has number 0. */
const numberIn = (c: Context<AppEnv>, name: string) => {
  const given = c.req.param(name) ?? '';
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 0;
};

const editionIn = (c: Context<AppEnv>) =>
  readEdition(c.var.db, c.var.services.evidence, numberIn(c, 'n'), japanDay(c.var.now));

/** The public face of the register of measures, below /policy. Only editions that are public are found. */
export const publicationRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { db, services, now, frame } = c.var;
    const view = await readRegister(db, services.evidence, japanDay(now));
    return c.html(view ? <RegisterPage frame={frame} view={view} /> : <EmptyRegisterPage frame={frame} />);
  })
  .get('/editions/:n', async (c) => {
    const view = await editionIn(c);
    return view ? c.html(<EditionPage frame={c.var.frame} view={view} />) : c.notFound();
  })
  .get('/editions/:n/pillars/:p', async (c) => {
    const view = await editionIn(c);
    const pillar = view?.whole.pillars.find((one) => one.number === numberIn(c, 'p'));
    if (!view || !pillar) return c.notFound();
    return c.html(<PillarPage frame={c.var.frame} view={view} pillar={pillar} />);
  })
  .get('/editions/:n/comparison', async (c) => {
    const revision = await readRevision(c.var.db, numberIn(c, 'n'));
    return revision ? c.html(<ComparisonPage frame={c.var.frame} revision={revision} />) : c.notFound();
  })
  .get('/editions/:n/document', async (c) => {
    const revision = await readRevision(c.var.db, numberIn(c, 'n'));
    return revision ? c.html(<DocumentPage frame={c.var.frame} revision={revision} />) : c.notFound();
  })
  .get('/editions/:n/:file{(comparison|document)\\.(docx|pdf)}', async (c) => {
    const revision = await readRevision(c.var.db, numberIn(c, 'n'));
    if (!revision) return c.notFound();
    const [kind, format] = c.req.param('file').split('.') as [keyof typeof PAPERS, keyof typeof WRITERS];
    return sendPaper(c, revision, kind, format);
  })
  .get('/measures/:code', async (c) => {
    const { db, services, now, frame } = c.var;
    const view = await readMeasure(db, services.evidence, c.req.param('code'), now);
    return view ? c.html(<MeasurePage frame={frame} view={view} />) : c.notFound();
  })
  .get('/facts/:id{[0-9a-f-]{36}}/attachment', async (c) => {
    const fileId = await findFactFile(c.var.db, c.req.param('id'));
    const found = fileId && (await c.var.services.files.get(c.var.db, fileId));
    if (!found) return c.notFound();
    return c.body(Readable.toWeb(found.stream) as ReadableStream, 200, { ...found.headers });
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
