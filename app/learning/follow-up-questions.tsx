import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Choice, ChoiceGroup } from '~/ui/choice.tsx';
import type { FollowUpKind } from './follow-up.ts';
import { choicesOf, namesOf, type QuestionName } from './follow-up-answer.ts';
import { choiceWords } from './follow-up-words.ts';

const LEGENDS: Record<QuestionName, MessageKey> = {
  used: 'followup.used',
  situations: 'followup.situations',
  hindrance: 'followup.hindrance',
  situation: 'followup.situation',
};

interface QuestionsProps {
  kinds: FollowUpKind[];
  errors: Partial<Record<QuestionName, string>>;
  chosen?: Partial<Record<QuestionName, string>>;
}

/** Choices only: nobody can write who they are, or what happened. */
export function FollowUpQuestions({ kinds, errors, chosen = {} }: QuestionsProps) {
  const t = useTranslate();
  return kinds.flatMap((kind) =>
    namesOf(kind).map((name) => (
      <ChoiceGroup key={name} id={name} legend={t(LEGENDS[name])} error={errors[name]}>
        {choicesOf(kind, name).map((choice) => (
          <Choice
            key={choice}
            type="radio"
            name={name}
            value={choice}
            label={t(choiceWords(name, choice))}
            checked={chosen[name] === choice}
          />
        ))}
      </ChoiceGroup>
    )),
  );
}
