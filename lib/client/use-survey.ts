import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type SurveyState, startSurvey, surveyStore } from './survey-store';

/** The reader's answers to the survey; none on the server. */
export function useSurvey(): SurveyState {
  useEffect(() => startSurvey(), []);
  return useStore(surveyStore);
}
