import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type SurveyAnswers, startSurvey, surveyStore } from './survey-store';

/** The reader's answers to the survey; none on the server. */
export function useSurvey(): SurveyAnswers {
  useEffect(() => startSurvey(), []);
  return useStore(surveyStore);
}
