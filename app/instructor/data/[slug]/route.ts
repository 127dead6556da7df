import type { ShippedChallenge } from '@/lib/content/schema/shipped-submissions';

import { catalogue } from '../../../catalogue';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return catalogue().challenges.map(({ slug }) => ({ slug }));
}

/** What grading and checking a challenge takes: fetched by the instructor's pages when they need it. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  const found = catalogue().challenges.find((one) => one.slug === slug);
  if (found === undefined) return new Response(null, { status: 404 });
  const { spec, starter, mistakes } = found;
  return Response.json({ slug, spec, starter, mistakes } satisfies ShippedChallenge);
}
