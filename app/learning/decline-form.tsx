import { Form } from '@remix-run/react';
import { Button } from '~/ui/button.tsx';

/** No, and not asked again. */
export function DeclineForm({ course, label }: { course: string; label: string }) {
  return (
    <Form method="post" action={`/courses/${course}/follow-up/stopped`}>
      <Button variant="quiet" className="-ml-5">
        {label}
      </Button>
    </Form>
  );
}
