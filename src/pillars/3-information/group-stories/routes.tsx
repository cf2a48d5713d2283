import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { findShownPhotograph } from './queries/list-photographs.ts';

/** A photograph never changes under its address; a new one has a new address. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ID = ':id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';

/** The photographs of groups, while their pages show them. Below /group-stories. */
export const groupStoriesRoutes = new Hono<AppEnv>().get(
  `/photographs/${ID}/:size{(?:small|large)}`,
  async (c) => {
    const { db, services } = c.var;
    const photograph = await findShownPhotograph(db, c.req.param('id'));
    const fileId = c.req.param('size') === 'small' ? photograph?.small : photograph?.large;
    const out = fileId === undefined ? undefined : await services.files.get(db, fileId);
    if (!out) return c.notFound();
    const headers = { ...out.headers, 'cache-control': FOR_EVER };
    return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, headers);
  },
);
