import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { ButtonLink } from './buttons.tsx';
import { RefusalNotice } from './notice.tsx';
import { type Crumb, Page } from './page.tsx';
import { PATHS } from './paths.ts';
import { UI } from './words.ts';

type RefusalPageProps = {
  frame: Frame;
  /** What the reader wanted to do, as the page that they did not get is called. */
  title: string;
  /** Why it cannot be done. */
  reason: string;
  /** What can be done instead. */
  instead: Child;
  crumbs?: readonly Crumb[] | undefined;
};

/** A whole page that says no: the reason, the office to ask, what can be done instead, and the way back to the desk. */
export function RefusalPage({ frame, title, reason, instead, crumbs }: RefusalPageProps) {
  const { lang, city } = frame;
  return (
    <Page frame={frame} title={title} crumbs={crumbs ?? []} noindex>
      <RefusalNotice
        lang={lang}
        reason={reason}
        ask={`${city.name} ${city.office}　${city.officeContact}`.trim()}
        instead={instead}
      />
      <p class="section">
        <ButtonLink href={PATHS.desk} kind="secondary">
          {say(lang, UI.toDesk)}
        </ButtonLink>
      </p>
    </Page>
  );
}
