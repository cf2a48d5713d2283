import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { RefusalPage } from '#ui/index.ts';
import { EVIDENCE, EVIDENCE_REFUSALS } from '../words.ts';

/** Said to those whose role does not reach this far: the records themselves are public. */
export function RefusedPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  return (
    <RefusalPage
      frame={frame}
      title={say(lang, EVIDENCE.title)}
      crumbs={[{ label: say(lang, EVIDENCE.desk), href: '/desk' }]}
      reason={say(lang, EVIDENCE_REFUSALS['permit.wrong_role'])}
      instead={
        <>
          {say(lang, EVIDENCE.insteadRead)} <a href="/policy">{say(lang, EVIDENCE.publicRegister)}</a>
        </>
      }
    />
  );
}
