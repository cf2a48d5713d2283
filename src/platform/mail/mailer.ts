import { createTransport } from 'nodemailer';
import type { Settings } from '#platform/settings/settings.ts';

/** A mail as the mail server gets it. */
export type Letter = {
  readonly id: string;
  readonly to: string;
  readonly fromName: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly unsubscribeUrl: string | null;
};

/** How a try ended. A refused mail is refused for ever; one that failed may go through later. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'failed'; readonly errorClass: string };

export type Mailer = {
  send(letter: Letter): Promise<Delivery>;
  close(): void;
};

const TIMEOUT_MILLISECONDS = 20_000;

/** The mail server of the settings; nothing when there is none. */
export function createMailer(
  settings: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'publicOrigin'>,
): Mailer | undefined {
  if (settings.smtpUrl === undefined) return undefined;
  const transport = createTransport({
    url: settings.smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MILLISECONDS,
    greetingTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
    // Nothing that a mail says may make the server read its files or fetch addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = settings.publicOrigin === undefined ? 'localhost' : new URL(settings.publicOrigin).hostname;
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, settings.mailFrom, host));
        return { outcome: 'sent' };
      } catch (fault) {
        return deliveryOf(fault);
      }
    },
    close: () => transport.close(),
  };
}

function messageOf(letter: Letter, mailFrom: string, host: string) {
  return {
    // As objects, so that no comma in a text makes a second reader.
    to: { name: '', address: letter.to },
    from: { name: letter.fromName ?? '', address: mailFrom },
    subject: letter.subject,
    text: letter.text,
    ...(letter.html === null ? {} : { html: letter.html }),
    // The same for every try, so that a mail that went out twice is shown once.
    messageId: `<${letter.id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(letter.unsubscribeUrl === null ? {} : unsubscribeHeaders(letter.unsubscribeUrl)),
    },
  };
}

/** One press in the mail program ends such mail (RFC 8058). The header is set whole: folded links have broken signatures. */
function unsubscribeHeaders(url: string) {
  return {
    'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${new URL(url).href}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

type SmtpFault = { code?: unknown; responseCode?: unknown };

/** What the server said about this mail is final from 500 on; about signing in or the network it may change. */
function deliveryOf(fault: unknown): Delivery {
  const { code, responseCode } = fault as SmtpFault;
  const errorClass = String(responseCode ?? code ?? 'unknown');
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const final = aboutThisMail && typeof responseCode === 'number' && responseCode >= 500;
  return { outcome: final ? 'refused' : 'failed', errorClass };
}
