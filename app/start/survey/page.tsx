import type { Metadata } from 'next';

import { SiteFooter } from '@/components/shell/site-footer';
import { SurveyPage } from '@/components/start/survey-page';
import { survey } from '@/components/ui/strings/survey';
import { loadSurvey } from '@/lib/content/load-survey';

export const metadata: Metadata = { title: survey.title, description: survey.lead };

export default function Page() {
  return (
    <>
      <SurveyPage questions={loadSurvey('challenges')} />
      <SiteFooter />
    </>
  );
}
