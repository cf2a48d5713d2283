import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { findPublicFile } from '#registry/passport-papers/index.ts';

/** Files of papers that groups show to everybody; whatever is not public is not there. Below /passport. */
export const passportRoutes = new Hono<AppEnv>().get('/papers/:id{[0-9a-f-]{36}}', async (c) => {
  const fileId = await findPublicFile(c.var.db, c.req.param('id'));
  const out = fileId && (await c.var.services.files.get(c.var.db, fileId));
  if (!out) return c.notFound();
  // What is public today may be taken back tomorrow.
  const headers = { ...out.headers, 'cache-control': 'no-cache' };
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, headers);
});
