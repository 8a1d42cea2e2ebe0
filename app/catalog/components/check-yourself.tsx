import type { ReactNode } from 'react';

export function CheckYourself({ question, children }: { question: string; children?: ReactNode }) {
  return (
    <details className="check">
      <summary>{question}</summary>
      <div className="answer">{children}</div>
    </details>
  );
}
