export interface PictureValue {
  asset?: unknown;
  decorative?: boolean;
}

/** Words for those who do not see the picture, unless the picture says nothing. */
export function checkAlt(
  alt: string | undefined,
  picture: PictureValue | undefined,
): true | string {
  if (!picture?.asset || picture.decorative || alt?.trim()) return true;
  return 'Write a short text that says what the picture shows, or tick "Decorative".';
}

/** The value of a named image type reaches a validator untyped; this reads only what it needs. */
export function hasAsset(value: unknown): boolean {
  return Boolean((value as PictureValue | undefined)?.asset);
}
