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
import jobs from './jobs.json';
import morning from './morning.json';
import importing from './importing.json';
import slips from './slips.json';
import papers from './papers.json';
import items from './items.json';
import issuing from './issuing.json';
import exports from './exports.json';
import reminders from './reminders.json';
import voiding from './voiding.json';
import gains from './gains.json';
import cv from './cv.json';
import practice from './practice.json';
import help from './help.json';
import safety from './safety.json';
import survey from './survey.json';
import followup from './followup.json';
import reports from './reports.json';
import donor from './donor.json';
import elsewhere from './elsewhere.json';
import confirming from './confirming.json';
import scopes from './scopes.json';
import merging from './merging.json';
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
  jobs,
  morning,
  importing,
  slips,
  papers,
  items,
  issuing,
  exports,
  reminders,
  voiding,
  practice,
  gains,
  cv,
  help,
  safety,
  survey,
  followup,
  reports,
  donor,
  elsewhere,
  confirming,
  scopes,
  merging,
  errors,
};
