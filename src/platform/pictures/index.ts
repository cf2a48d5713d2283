export { type KeptPhotograph, keepPhotograph } from './keep-photograph.ts';
export {
  LARGE_EDGE,
  type Picture,
  type PictureRefusal,
  redrawPicture,
  type ScaledPicture,
  SMALL_EDGE,
  scalePicture,
} from './scale-picture.ts';
export { PICTURE_REFUSAL_WORDS, pictureRefusalText } from './words.ts';
