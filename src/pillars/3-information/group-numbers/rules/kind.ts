/** The kind under which the block of listings keeps groups. */
export const GROUP_KIND = 'group';
