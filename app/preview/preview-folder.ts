import { notFound } from 'next/navigation';

/** The folder that `script/forkjoin preview` names; on any other server there is no such page. */
export function previewFolder(): string {
  const folder = process.env['FORKJOIN_PREVIEW'];
  return folder === undefined || folder === '' ? notFound() : folder;
}
