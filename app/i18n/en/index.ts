import common from './common.json';
import home from './home.json';
import accounts from './accounts.json';
import catalog from './catalog.json';
import learning from './learning.json';
import quizzes from './quizzes.json';
import certificates from './certificates.json';
import cohorts from './cohorts.json';
import matrix from './matrix.json';
import settings from './settings.json';
import meetings from './meetings.json';
import learner from './learner.json';
import help from './help.json';
import errors from './errors.json';

export default {
  common,
  home,
  accounts,
  catalog,
  learning,
  quizzes,
  certificates,
  cohorts,
  matrix,
  settings,
  meetings,
  learner,
  help,
  errors,
};
