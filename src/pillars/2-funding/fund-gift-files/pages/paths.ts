export const GIFTS = '/desk/gifts';
export const AT = '/desk/gifts/files';
