import type { Outcome, Verdict } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { Settings } from '#platform/settings/settings.ts';
import type { Auth } from './auth.ts';
import type { Limits } from './limits.ts';

/** Who is signed in on the device that asks. */
export type Session = {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** A one-time code was given in this session. */
  readonly secondFactor: boolean;
  /** The person has set up a code app. */
  readonly hasSecondFactor: boolean;
  readonly openedAt: Date;
};

/** One of somebody's open sessions, as their own page lists it. */
export type OpenSession = {
  readonly id: string;
  readonly device: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
};

/** A session was opened: the cookies are to be set, and the person may go on. */
export type Opened = { readonly userId: string; readonly cookies: readonly string[] };
/** The password was right, and the person's one-time code is asked for next. */
export type CodeAsked = { readonly userId: null; readonly cookies: readonly string[] };
export type SecondFactorSetup = { readonly uri: string; readonly spareCodes: readonly string[] };

type TooMany = 'identity.too_many';
type NotSignedIn = 'identity.not_signed_in';

/** Signing in and out. Every refusal reads the same whether the address is known or not. */
export type Identity = {
  sessionOf(headers: Headers): Promise<Session | null>;
  /** Mails a link to the address when somebody is known under it. */
  sendLink(headers: Headers, ask: { email: string; lang: Lang; next: string }): Promise<Verdict<TooMany>>;
  openByLink(headers: Headers, token: string): Promise<Outcome<Opened, 'identity.link_not_valid'>>;
  openByPassword(
    headers: Headers,
    given: { email: string; password: string },
  ): Promise<Outcome<Opened | CodeAsked, 'identity.wrong_password' | TooMany>>;
  /** Opens a session for somebody who has just shown a right of their own, such as an invitation. */
  openFor(headers: Headers, userId: string): Promise<Opened>;
  /** In a demonstration only: signs in as one of its people. */
  signInAs(headers: Headers, userId: string): Promise<Outcome<Opened, 'identity.no_demo'>>;
  /** Takes the six figures of the code app, or one of the spare codes. */
  passSecondFactor(headers: Headers, code: string): Promise<Outcome<Opened, 'identity.wrong_code' | TooMany>>;
  startSecondFactor(
    headers: Headers,
    password: string,
  ): Promise<Outcome<SecondFactorSetup, 'identity.second_factor_not_startable'>>;
  endSecondFactor(
    headers: Headers,
    password: string,
  ): Promise<Outcome<{ cookies: readonly string[] }, 'identity.second_factor_not_endable'>>;
  /** For somebody who has lost their code app: it can then be set up anew. Runs inside a command. */
  forgetSecondFactor(tx: Db, userId: string): Promise<void>;
  hasPassword(userId: string): Promise<boolean>;
  setPassword(
    headers: Headers,
    given: { current: string; next: string },
  ): Promise<Outcome<{ cookies: readonly string[] }, 'identity.wrong_password' | NotSignedIn | TooMany>>;
  listSessions(userId: string): Promise<OpenSession[]>;
  endSession(userId: string, sessionId: string): Promise<void>;
  signOut(headers: Headers): Promise<readonly string[]>;
};

/** What every way of signing in works with. */
export type DoorParts = {
  readonly auth: Auth;
  readonly db: Db;
  readonly limits: Limits;
  readonly settings: Settings;
};
