import { confirmationCrumbs } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Notice, Page, QrPicture } from '#ui/index.ts';
import type { Sheet } from '../commands/print-sheets.ts';
import { linkPath } from '../link-path.ts';
import type { Sender } from '../sender.ts';
import { SHEET_WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  sheets: readonly Sheet[];
  sender: Sender;
  /** The last day on which the codes work, and the day by which an answer is asked for. */
  endsOn: string;
  dueOn?: string | undefined;
  /** What stands over every sheet: the round's title, and its word. */
  title?: string | undefined;
  note?: string | undefined;
};

/** Sheets to be printed, A4, one a page; on the screen they stand under each other. */
export function SheetsPage(props: Props) {
  const { frame, sheets, endsOn } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, SHEET_WORDS.title)}
      lead={say(lang, SHEET_WORDS.lead, { day: dayWords(endsOn, lang) })}
      crumbs={confirmationCrumbs(lang)}
      before={<Notice lang={lang} kind="info" title={say(lang, SHEET_WORDS.print)} />}
      noindex
    >
      <div class="sheets">
        {sheets.map((sheet) => (
          <SheetView {...props} sheet={sheet} />
        ))}
      </div>
    </Page>
  );
}

// Sheets go to people whose language nobody asked: they are in the language in which they are printed.
function SheetView({ frame, sheet, sender, endsOn, dueOn, title, note }: Props & { sheet: Sheet }) {
  const { lang } = frame;
  const address = `${sender.origin}${linkPath(sheet.token, lang)}`;
  return (
    <section class="sheet">
      <p class="sheet__to">{say(lang, SHEET_WORDS.to, { title: sheet.title })}</p>
      <p class="sheet__from">
        {sender.city} {frame.city.office}
      </p>
      <h2>{title ?? say(lang, SHEET_WORDS.heading)}</h2>
      <p>{say(lang, SHEET_WORDS.body)}</p>
      {note !== undefined && note !== '' && <p>{note}</p>}
      {dueOn !== undefined && (
        <p>
          <strong>{say(lang, SHEET_WORDS.until, { day: dayWords(dueOn, lang) })}</strong>
        </p>
      )}
      <QrPicture class="sheet__code" text={address} label={say(lang, SHEET_WORDS.code)} />
      <p class="sheet__label">{say(lang, SHEET_WORDS.address)}</p>
      <p class="sheet__address">{address}</p>
      <p>{say(lang, SHEET_WORDS.works, { day: dayWords(endsOn, lang) })}</p>
      <p class="sheet__ask">{say(lang, SHEET_WORDS.phone, { ask: sender.ask })}</p>
    </section>
  );
}
