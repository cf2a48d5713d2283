import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { RefusalPage } from '#ui/index.ts';
import { READING, READING_REFUSALS } from '../words.ts';

/** Said to those who may not bring a paper into the register. */
export function RefusedPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  return (
    <RefusalPage
      frame={frame}
      title={say(lang, READING.title)}
      crumbs={[{ label: say(lang, READING.desk), href: '/desk' }]}
      reason={say(lang, READING_REFUSALS['permit.wrong_role'])}
      instead={
        <>
          {say(lang, READING.insteadRead)} <a href="/policy">{say(lang, READING.publicRegister)}</a>
        </>
      }
    />
  );
}
