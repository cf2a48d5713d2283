export {
  LINK_MINUTES,
  LONGEST_SESSION_HOURS,
  PASSWORD_LENGTH,
  STAFF_SESSION_HOURS,
} from './auth.ts';
export { createIdentity, type IdentityParts } from './identity.ts';
export { foldAddress } from './link.ts';
export { localPath } from './local-path.ts';
export { idOfSealed, sealedId } from './sealed-id.ts';
export { hashToken, newToken } from './token.ts';
