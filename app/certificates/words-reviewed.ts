import type { CertificateWords } from './certificate-words.ts';

export const ENGLISH: CertificateWords = {
  status: 'reviewed',
  title: 'Certificate of completion',
  certifies: 'This certifies that',
  before: 'has completed the course',
  after: '',
  hours: (count, unit) => {
    const noun = count === 1 ? 'hour' : 'hours';
    return unit === 'academic' ? `${count} academic ${noun} of 45 minutes` : `${count} ${noun} of 60 minutes`;
  },
  score: (score, passMark) => `Passed with ${score}%; pass mark ${passMark}%`,
  sentence: ({ name, course, hours }) => `This certifies that ${name} has completed the course “${course}”, ${hours}.`,
  issuedOn: 'Date of issue',
  validUntil: 'Valid until',
  number: 'Number',
  issuer: 'Issued by',
  check: 'Check this certificate at',
  qr: (address) => `QR code with the address at which this certificate can be checked: ${address}`,
  attachment: 'What this certificate states, signed by its issuer',
};

const RUSSIAN_PLURAL = new Intl.PluralRules('ru');

export const RUSSIAN: CertificateWords = {
  status: 'reviewed',
  title: 'Сертификат о прохождении курса',
  certifies: 'Настоящий сертификат подтверждает, что',
  before: 'прошёл (прошла) обучение по курсу',
  after: '',
  hours: (count, unit) => {
    const form = RUSSIAN_PLURAL.select(count);
    const [one, few, many] =
      unit === 'academic'
        ? ['академический час', 'академических часа', 'академических часов']
        : ['астрономический час', 'астрономических часа', 'астрономических часов'];
    const minutes = unit === 'academic' ? 45 : 60;
    const hours = form === 'one' ? one : form === 'many' ? many : few;
    return form === 'one' ? `${count} ${hours} (${minutes} минут)` : `${count} ${hours} по ${minutes} минут`;
  },
  score: (score, passMark) => `Итоговый тест сдан на ${score} %; проходной балл — ${passMark} %`,
  sentence: ({ name, course, hours }) =>
    `Настоящий сертификат подтверждает, что ${name} прошёл (прошла) обучение по курсу «${course}», ${hours}.`,
  issuedOn: 'Дата выдачи',
  validUntil: 'Действителен по',
  number: 'Номер',
  issuer: 'Выдавшая организация',
  check: 'Проверить сертификат',
  qr: (address) => `QR-код с адресом, по которому можно проверить этот сертификат: ${address}`,
  attachment: 'Сведения этого сертификата, подписанные тем, кто его выдал',
};
