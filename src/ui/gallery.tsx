import type { Frame } from '#kernel/frame.ts';
import { Buttons, OtherFields, WholeForm } from './gallery/forms.tsx';
import { Register } from './gallery/pictures.tsx';
import { CaseAndHistory, Lists, Marks, Messages, SideBySide } from './gallery/records.tsx';
import { Page } from './page.tsx';

/** Every component in every state, for those who build with them. */
export function Gallery({ frame }: { frame: Frame }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title="部品の見本帳"
      lead="この場所で使う部品のすべてを、それぞれの状態で並べています。"
      crumbs={[]}
      islands={['autosave-form', 'confirm-button', 'copy-text', 'file-check']}
      noindex
    >
      <Register lang={lang} />
      <WholeForm lang={lang} />
      <OtherFields lang={lang} />
      <Buttons lang={lang} />
      <Messages lang={lang} />
      <Marks />
      <Lists lang={lang} />
      <CaseAndHistory lang={lang} />
      <SideBySide lang={lang} />
    </Page>
  );
}
