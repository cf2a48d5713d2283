import { expect } from 'vitest';
import { ensureListings } from '#blocks/listing-freshness/index.ts';
import { listingConfirmations, listingParts, listings } from '#blocks/listing-freshness/schema.ts';
import { addToy, deskAt, NOW, TODAY, toyKind } from '#blocks/listing-freshness/toy.factory.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { test } from '#tests/db.ts';
import { confirmByLink } from './commands/answer-by-link.ts';
import { makeLink } from './commands/make-link.ts';
import { listingLinks } from './schema.ts';

test('two presses at the same moment, each on a connection of its own, are one confirmation', async ({
  root,
}) => {
  const { db } = root;
  const kind = toyKind();
  const id = addToy(kind, 1);
  try {
    await ensureListings(db, kind, [id], TODAY);
    const [row] = await db.select().from(listings);
    const token = await makeLink(db, NOW, row?.id ?? '', 'mail', '2026-12-31');
    const press = () => db.transaction((tx) => confirmByLink(deskAt(tx, NOW, ANONYMOUS), [kind], token));
    const outcomes = await Promise.all([press(), press()]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.detail.again).toSorted()).toEqual([
      false,
      true,
    ]);
    expect(await db.select().from(listingConfirmations)).toHaveLength(1);
  } finally {
    for (const table of [listingConfirmations, listingParts, listingLinks, listings]) await db.delete(table);
  }
});
