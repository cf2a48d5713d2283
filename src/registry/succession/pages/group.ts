export type Group = { readonly id: string; readonly code: string; readonly name: string };

/** The page of a group's members and its representative. */
export const homeOf = (group: Pick<Group, 'code'>) => `/desk/succession/${group.code}`;
