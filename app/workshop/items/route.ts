import { workshopItems } from '@/components/shell/workshop-items';

import { catalogue } from '../../catalogue';

export const dynamic = 'force-static';

/** What a workshop's items are called and where they are: fetched by pages within a workshop. */
export function GET(): Response {
  return Response.json(workshopItems(catalogue()));
}
