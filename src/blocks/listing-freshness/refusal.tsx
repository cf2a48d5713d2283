import type { Context } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { say, type Text } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { PATHS, Page, RefusalNotice } from '#ui/index.ts';

/** A page that says no: why, and whom to ask. */
export function drawRefusal<Code extends string>(
  c: Context<AppEnv>,
  refusal: Refusal<Code>,
  words: Readonly<Record<Code, Text>>,
  title: Text,
) {
  const { frame, lang } = c.var;
  const ask = `${frame.city.name} ${frame.city.office}　${frame.city.officeContact}`.trim();
  return c.html(
    <Page frame={frame} title={say(lang, title)} crumbs={[]} noindex>
      <RefusalNotice
        lang={lang}
        reason={say(lang, words[refusal.code])}
        ask={ask}
        instead={<a href={PATHS.home}>{frame.city.productName}</a>}
      />
    </Page>,
    statusOf(refusal),
  );
}
