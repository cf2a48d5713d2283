/** How two measures hang together. The first word is read from the one, the second from the other. */
export const LINK_KINDS = ['complements', 'enables', 'informs'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The direction from which a link is read: a complement reads the same from both ends. */
export type LinkEnd = 'from' | 'to';
