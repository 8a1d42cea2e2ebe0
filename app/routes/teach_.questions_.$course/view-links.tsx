import { Link } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import {
  ORDERS,
  questionViewAddress,
  TESTS,
  type Order,
  type QuestionView,
  type TestShown,
} from '~/reports/question-view.ts';

const TEST_WORDS: Record<TestShown, MessageKey> = {
  final: 'items.final',
  pre: 'items.pre',
  post: 'items.post',
  gain: 'items.gain',
};
const ORDER_WORDS: Record<Order, MessageKey> = {
  faults: 'items.orderFaults',
  difficulty: 'items.orderDifficulty',
  discrimination: 'items.orderDiscrimination',
  paper: 'items.orderPaper',
};

export function ViewLinks({ course, view }: { course: string; view: QuestionView }) {
  const t = useTranslate();
  const tests = TESTS.map((test) => ({
    words: TEST_WORDS[test],
    view: { ...view, test },
    current: test === view.test,
  }));
  const orders = ORDERS.map((order) => ({
    words: ORDER_WORDS[order],
    view: { ...view, order },
    current: order === view.order,
  }));
  return (
    <div className="space-y-2">
      <Links label={t('items.showing')} course={course} links={tests} />
      {view.test !== 'gain' && <Links label={t('items.order')} course={course} links={orders} />}
    </div>
  );
}

interface Place {
  words: MessageKey;
  view: QuestionView;
  current: boolean;
}

function Links({ label, course, links }: { label: string; course: string; links: Place[] }) {
  const t = useTranslate();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-2">
      {links.map(({ words, view, current }) => (
        <Link
          key={words}
          to={questionViewAddress(course, view)}
          aria-current={current ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-lg px-3 aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
