import { template } from 'lodash-es';

export const BODIES = {
  reminder: template('Your game of <%= date %> has no result yet'),
  invitation: template('You are invited to the club evening on <%= date %>'),
};
