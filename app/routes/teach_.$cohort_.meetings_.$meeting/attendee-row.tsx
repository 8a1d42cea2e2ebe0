import { ATTENDANCE, attendanceField } from '~/cohorts/attendance-form.ts';
import type { Attendee } from '~/cohorts/attendance.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';

/** One person and three targets, big enough for a thumb, on one line where there is room. */
export function AttendeeRow({ person }: { person: Attendee }) {
  const t = useTranslate();
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="w-full font-semibold break-words sm:float-left sm:w-1/3">{person.username}</legend>
      <div className="flex flex-wrap gap-x-6">
        {ATTENDANCE.map((state) => (
          <label key={state} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={attendanceField(person.personId)}
              value={state}
              defaultChecked={person.state === state}
              className="size-5 shrink-0 accent-brand"
            />
            {t(`meetings.${state}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
