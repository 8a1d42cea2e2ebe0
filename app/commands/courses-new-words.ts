import type { WrittenLocale } from '~/i18n/locales.ts';

export interface SkeletonWords {
  summary: string;
  audience: string;
  module: string;
  objective: string;
  situation: string;
  idea: string;
  keyPoint: string;
  /** A heading, as are `check` and `ideaTitle`. */
  practice: string;
  scenario: string;
  choice: string;
  feedback: string;
  check: string;
  question: string;
  answer: string;
  remember: string;
  ideaTitle: string;
}

/** What stands in a new course and a new lesson until somebody writes it; the page's own signs excepted. */
export const SKELETON: Record<WrittenLocale, SkeletonWords> = {
  en: {
    summary: 'What somebody can do after this course, in one or two sentences.',
    audience: 'Who it is for.',
    module: 'The first module',
    objective: 'A verb and what the learner can do',
    situation: 'A situation: one person with a name, one place, one decision.',
    ideaTitle: 'The idea',
    idea: 'The idea, in short sentences. After a fact its source.',
    keyPoint: 'The one sentence to take away.',
    practice: 'Practice',
    scenario: 'A situation that asks for an answer',
    choice: 'What one could do',
    feedback: 'Where this leads, and why; nobody is blamed.',
    check: 'Check yourself',
    question: 'A question that this page answers',
    answer: 'The answer.',
    remember: 'What to remember.',
  },
  ru: {
    summary: 'Что человек сможет делать после курса, в одном-двух предложениях.',
    audience: 'Для кого этот курс.',
    module: 'Первый модуль',
    objective: 'Глагол и то, что сможет делать учащийся',
    situation: 'Ситуация: один человек с именем, одно место, одно решение.',
    ideaTitle: 'Главная мысль',
    idea: 'Главная мысль, короткими предложениями. После факта источник.',
    keyPoint: 'Одно предложение, которое стоит унести с собой.',
    practice: 'Практика',
    scenario: 'Ситуация, в которой нужно ответить',
    choice: 'Что можно сделать',
    feedback: 'К чему это ведёт и почему; никого не обвиняем.',
    check: 'Проверьте себя',
    question: 'Вопрос, на который отвечает эта страница',
    answer: 'Ответ.',
    remember: 'Что запомнить.',
  },
  kk: {
    summary: 'Курстан кейін адам не істей алатыны, бір-екі сөйлеммен.',
    audience: 'Курс кімге арналған.',
    module: 'Бірінші модуль',
    objective: 'Етістік және оқушы не істей алатыны',
    situation: 'Жағдай: аты бар бір адам, бір жер, бір шешім.',
    ideaTitle: 'Негізгі ой',
    idea: 'Негізгі ой, қысқа сөйлемдермен. Деректен кейін оның дереккөзі.',
    keyPoint: 'Есте қалатын бір сөйлем.',
    practice: 'Жаттығу',
    scenario: 'Жауап күтетін жағдай',
    choice: 'Не істеуге болады',
    feedback: 'Бұл неге алып келеді және неліктен; ешкім кінәланбайды.',
    check: 'Өзіңізді тексеріңіз',
    question: 'Осы бетте жауабы бар сұрақ',
    answer: 'Жауап.',
    remember: 'Нені есте сақтау керек.',
  },
  ky: {
    summary: 'Курстан кийин адам эмне кыла алары, бир-эки сүйлөм менен.',
    audience: 'Курс ким үчүн.',
    module: 'Биринчи модуль',
    objective: 'Этиш жана окуучу эмне кыла алары',
    situation: 'Кырдаал: аты бар бир адам, бир жер, бир чечим.',
    ideaTitle: 'Негизги ой',
    idea: 'Негизги ой, кыска сүйлөмдөр менен. Фактыдан кийин анын булагы.',
    keyPoint: 'Эсте кала турган бир сүйлөм.',
    practice: 'Көнүгүү',
    scenario: 'Жооп күткөн кырдаал',
    choice: 'Эмне кылса болот',
    feedback: 'Бул эмнеге алып келет жана эмне үчүн; эч ким күнөөлөнбөйт.',
    check: 'Өзүңүздү текшериңиз',
    question: 'Жообу ушул баракта болгон суроо',
    answer: 'Жооп.',
    remember: 'Эмнени эстеп калуу керек.',
  },
  uz: {
    summary: 'Kursdan keyin odam nima qila olishi, bir-ikki gapda.',
    audience: 'Kurs kim uchun.',
    module: 'Birinchi modul',
    objective: 'Feʼl va oʻquvchi nima qila olishi',
    situation: 'Vaziyat: ismi bor bitta odam, bitta joy, bitta qaror.',
    ideaTitle: 'Asosiy fikr',
    idea: 'Asosiy fikr, qisqa gaplar bilan. Faktdan keyin uning manbasi.',
    keyPoint: 'Esda qoladigan bitta gap.',
    practice: 'Amaliyot',
    scenario: 'Javob kutadigan vaziyat',
    choice: 'Nima qilish mumkin',
    feedback: 'Bu nimaga olib keladi va nega; hech kim ayblanmaydi.',
    check: 'Oʻzingizni tekshiring',
    question: 'Javobi shu sahifada bor savol',
    answer: 'Javob.',
    remember: 'Nimani eslab qolish kerak.',
  },
  tk: {
    summary: 'Kursdan soň adam näme edip biljekdigi, bir-iki sözlemde.',
    audience: 'Kurs kim üçin.',
    module: 'Birinji modul',
    objective: 'Işlik we okuwçynyň näme edip biljekdigi',
    situation: 'Ýagdaý: ady bolan bir adam, bir ýer, bir karar.',
    ideaTitle: 'Esasy pikir',
    idea: 'Esasy pikir, gysga sözlemler bilen. Faktdan soň onuň çeşmesi.',
    keyPoint: 'Ýatda galjak bir sözlem.',
    practice: 'Gönükme',
    scenario: 'Jogaba garaşýan ýagdaý',
    choice: 'Näme edip bolar',
    feedback: 'Bu nämä getirýär we näme üçin; hiç kim günälenmeýär.',
    check: 'Özüňizi barlaň',
    question: 'Jogaby şu sahypada bar bolan sorag',
    answer: 'Jogap.',
    remember: 'Nämäni ýatda saklamaly.',
  },
};
