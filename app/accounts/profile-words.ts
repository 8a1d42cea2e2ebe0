import type { MessageKey } from '~/i18n/messages.ts';
import type { Sector, Sex } from '~/db/model.ts';
import type { COUNTRIES } from './profile.ts';

export const COUNTRY_WORDS: Record<(typeof COUNTRIES)[number], MessageKey> = {
  KZ: 'accounts.countryKz',
  KG: 'accounts.countryKg',
  TJ: 'accounts.countryTj',
  TM: 'accounts.countryTm',
  UZ: 'accounts.countryUz',
  other: 'accounts.countryOther',
};

export const SECTOR_WORDS: Record<Sector, MessageKey> = {
  government: 'accounts.sectorGovernment',
  police: 'accounts.sectorPolice',
  social_service: 'accounts.sectorSocialService',
  hotline: 'accounts.sectorHotline',
  ngo: 'accounts.sectorNgo',
  education: 'accounts.sectorEducation',
  health: 'accounts.sectorHealth',
  private: 'accounts.sectorPrivate',
  other: 'accounts.sectorOther',
};

export const SEX_WORDS: Record<Sex, MessageKey> = {
  female: 'accounts.sexFemale',
  male: 'accounts.sexMale',
  other: 'accounts.sexOther',
};
