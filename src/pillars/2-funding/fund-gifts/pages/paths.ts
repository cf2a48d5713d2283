export const AT = '/desk/gifts';
