'use client';

import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { survey as words } from '@/components/ui/strings/survey';
import { answerSurvey, includeSurvey } from '@/lib/client/survey-store';
import { useSurvey } from '@/lib/client/use-survey';
import { SURVEY_TEXT_LENGTH, type SurveyQuestion } from '@/lib/content/schema/survey';

import page from './page.module.css';
import styles from './survey-page.module.css';

interface QuestionProps {
  readonly question: SurveyQuestion;
  readonly answer: string;
}

function Question({ question: { id, question, choices }, answer }: QuestionProps) {
  if (choices === undefined) {
    return (
      <div className={styles['text']}>
        <label htmlFor={`survey-${id}`}>{question}</label>
        <textarea
          id={`survey-${id}`}
          rows={3}
          maxLength={SURVEY_TEXT_LENGTH}
          placeholder={words.optional}
          value={answer}
          onChange={(event) => {
            answerSurvey(id, event.target.value);
          }}
        />
      </div>
    );
  }
  return (
    <div>
      <Choice
        label={question}
        value={answer}
        options={choices.map((choice) => ({ value: choice.id, label: choice.text }))}
        onChange={(value) => {
          answerSurvey(id, value);
        }}
      />
      {answer !== '' && (
        <Button
          className={styles['clear']}
          look="quiet"
          size="small"
          onClick={() => {
            answerSurvey(id, '');
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}

/** A few questions about what the reader brings along; every answer is kept at once, on this device. */
export function SurveyPage({ questions }: { readonly questions: readonly SurveyQuestion[] }) {
  const { answers, includeInReport, saved } = useSurvey();
  const hasAnswers = Object.keys(answers).length > 0;
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <p className={page['note']}>{words.kept}</p>
      <div className={styles['questions']}>
        {questions.map((question) => (
          <Question key={question.id} question={question} answer={answers[question.id] ?? ''} />
        ))}
      </div>
      <label className={styles['include']}>
        <input
          type="checkbox"
          role="switch"
          checked={includeInReport}
          onChange={(event) => {
            includeSurvey(event.target.checked);
          }}
        />
        {words.include}
      </label>
      <p className={page['note']} role="status">
        {hasAnswers && (saved.kind === 'saved' ? words.saved : words.unsaved[saved.reason])}
      </p>
    </div>
  );
}
