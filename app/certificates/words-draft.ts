import type { CertificateWords } from './certificate-words.ts';

// No reader of these languages has approved the words yet; nouns do not change after a figure in any of them.

export const KAZAKH: CertificateWords = {
  status: 'draft',
  title: 'Курсты аяқтағаны туралы сертификат',
  certifies: 'Осы сертификат мынаны растайды:',
  before: '',
  after: 'курсын толық аяқтады',
  hours: (count, unit) =>
    unit === 'academic' ? `45 минуттық ${count} академиялық сағат` : `60 минуттық ${count} астрономиялық сағат`,
  score: (score, passMark) => `Қорытынды тест нәтижесі — ${score}%; өту шегі — ${passMark}%`,
  sentence: ({ name, course, hours }) => `${name} «${course}» курсын толық аяқтады, көлемі — ${hours}.`,
  issuedOn: 'Берілген күні',
  validUntil: 'Жарамды мерзімі',
  number: 'Нөмірі',
  issuer: 'Берген ұйым',
  check: 'Сертификатты тексеру',
  qr: (address) => `Осы сертификатты тексеруге болатын мекенжай жазылған QR-код: ${address}`,
  attachment: 'Осы сертификаттың берген ұйым қол қойған деректері',
};

export const KYRGYZ: CertificateWords = {
  status: 'draft',
  title: 'Курсту аяктагандыгы тууралуу сертификат',
  certifies: 'Бул сертификат төмөнкүнү тастыктайт:',
  before: '',
  after: 'курсун толук аяктады',
  hours: (count, unit) =>
    unit === 'academic' ? `45 мүнөттүк ${count} академиялык саат` : `60 мүнөттүк ${count} астрономиялык саат`,
  score: (score, passMark) => `Жыйынтыктоочу тесттин натыйжасы — ${score}%; өтүү чеги — ${passMark}%`,
  sentence: ({ name, course, hours }) => `${name} «${course}» курсун толук аяктады, көлөмү — ${hours}.`,
  issuedOn: 'Берилген күнү',
  validUntil: 'Жарактуу мөөнөтү',
  number: 'Номери',
  issuer: 'Берген уюм',
  check: 'Сертификатты текшерүү',
  qr: (address) => `Бул сертификатты текшерүүгө боло турган дарек жазылган QR-код: ${address}`,
  attachment: 'Бул сертификаттын берген уюм кол койгон маалыматтары',
};

export const UZBEK: CertificateWords = {
  status: 'draft',
  title: 'Kursni tugatganlik toʻgʻrisida sertifikat',
  certifies: 'Ushbu sertifikat quyidagini tasdiqlaydi:',
  before: '',
  after: 'kursini toʻliq tugatdi',
  hours: (count, unit) =>
    unit === 'academic' ? `45 daqiqalik ${count} akademik soat` : `60 daqiqalik ${count} astronomik soat`,
  score: (score, passMark) => `Yakuniy test natijasi — ${score}%; oʻtish chegarasi — ${passMark}%`,
  sentence: ({ name, course, hours }) => `${name} “${course}” kursini toʻliq tugatdi, hajmi — ${hours}.`,
  issuedOn: 'Berilgan sana',
  validUntil: 'Amal qilish muddati',
  number: 'Raqami',
  issuer: 'Bergan tashkilot',
  check: 'Sertifikatni tekshirish',
  qr: (address) => `Ushbu sertifikatni tekshirish mumkin boʻlgan manzil yozilgan QR-kod: ${address}`,
  attachment: 'Ushbu sertifikatning bergan tashkilot imzolagan maʼlumotlari',
};

export const TURKMEN: CertificateWords = {
  status: 'draft',
  title: 'Okuwy tamamlandygy hakynda güwänama',
  certifies: 'Şu güwänama aşakdakyny tassyklaýar:',
  before: '',
  after: 'atly okuwy doly tamamlady',
  hours: (count, unit) =>
    unit === 'academic' ? `45 minutlyk ${count} akademiki sagat` : `60 minutlyk ${count} astronomiki sagat`,
  score: (score, passMark) => `Jemleýji synagyň netijesi — ${score}%; geçiş çägi — ${passMark}%`,
  sentence: ({ name, course, hours }) => `${name} “${course}” atly okuwy doly tamamlady, möçberi — ${hours}.`,
  issuedOn: 'Berlen senesi',
  validUntil: 'Hereket edýän möhleti',
  number: 'Belgisi',
  issuer: 'Beren gurama',
  check: 'Güwänamany barlamak',
  qr: (address) => `Şu güwänamany barlap boljak salgy ýazylan QR-kod: ${address}`,
  attachment: 'Şu güwänamanyň beren gurama tarapyndan gol çekilen maglumatlary',
};
