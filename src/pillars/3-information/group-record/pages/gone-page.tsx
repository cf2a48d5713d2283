import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { ButtonLink, Page } from '#ui/index.ts';
import { RECORD } from '../words.ts';

/** A group that has ended: its name, and where others are found. */
export function GonePage({ frame, name }: { frame: Frame; name: string }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, RECORD.goneTitle, { name })}
      crumbs={[{ label: say(lang, RECORD.list), href: '/groups' }]}
      noindex
    >
      <p>{say(lang, RECORD.goneBody)}</p>
      <p class="section">
        <ButtonLink href="/groups">{say(lang, RECORD.list)}</ButtonLink>
      </p>
    </Page>
  );
}
