import { stampOf } from '@/lib/content/load-preview';

import { previewFolder } from '../preview-folder';

export const dynamic = 'force-dynamic';

/** What the open preview asks again and again, to be drawn anew when a file has changed. */
export function GET(): Response {
  return new Response(stampOf(previewFolder()), { headers: { 'Cache-Control': 'no-store' } });
}
