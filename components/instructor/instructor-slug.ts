/** A challenge's name is unique; a lesson's only within its track. */
export function instructorSlug(item: {
  readonly kind: 'lesson' | 'challenge';
  readonly track: string;
  readonly slug: string;
}): string {
  return item.kind === 'challenge' ? item.slug : `lesson-${item.track}-${item.slug}`;
}
