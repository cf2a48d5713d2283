import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { KeptMail } from '#platform/mail/index.ts';
import { DataTable, EmptyState, Facts, Page } from '#ui/index.ts';
import { APP } from '../words.ts';

/** All mail that the demonstration has kept, newest first. */
export function MailboxPage({ frame, mails }: { frame: Frame; mails: readonly KeptMail[] }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, APP.mailbox)} lead={say(lang, APP.mailboxLead)} noindex>
      {mails.length === 0 ? (
        <EmptyState title={say(lang, APP.mailboxEmpty)} />
      ) : (
        <DataTable
          caption={say(lang, APP.mailbox)}
          rows={mails}
          columns={[
            {
              head: say(lang, APP.mailSubject),
              rowHead: true,
              cell: (mail) => <a href={`/_mail/${mail.id}`}>{mail.subject}</a>,
            },
            { head: say(lang, APP.mailTo), cell: (mail) => mail.to },
            {
              head: say(lang, APP.mailAt),
              kind: 'short',
              cell: (mail) => instantWords(mail.createdAt, lang),
            },
          ]}
        />
      )}
    </Page>
  );
}

const LINK = /(https?:\/\/[^\s<>"]+)/;

/** One mail as its reader would have seen it; its links work. */
export function MailPage({ frame, mail, heading }: { frame: Frame; mail: KeptMail; heading: string }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={mail.subject} crumbs={[{ label: heading, href: '/_mail' }]} noindex>
      <Facts
        facts={[
          { term: say(lang, APP.mailTo), detail: mail.to },
          { term: say(lang, APP.mailAt), detail: instantWords(mail.createdAt, lang) },
        ]}
      />
      <div class="prose mail-body">
        {mail.text.split('\n').map((line) => (
          <p>{line.split(LINK).map((part) => (LINK.test(part) ? <a href={part}>{part}</a> : part))}</p>
        ))}
      </div>
    </Page>
  );
}
