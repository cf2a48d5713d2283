/** Where the surroundings of every page lead; the app mounts these addresses. */
export const PATHS = {
  home: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/me',
  desk: '/desk',
  openData: '/open-data',
  accessibility: '/accessibility',
  privacy: '/privacy',
  contact: '/contact',
} as const;

/** The sign-in page, with the way back to where one was. */
export function signInHref(back: string): string {
  return back === PATHS.home || back.startsWith(PATHS.signIn)
    ? PATHS.signIn
    : `${PATHS.signIn}?next=${encodeURIComponent(back)}`;
}
