import { DataTypes } from 'sequelize';
import { accounting, pension } from './sequelize';
import { hashPassword, sha256 } from './hash';

const person = { email: { type: DataTypes.STRING, unique: true }, name: DataTypes.STRING, code: DataTypes.STRING };

export const Owner = pension.define('owner', { ...person, password: DataTypes.STRING });

export const Walker = pension.define(
  'walker',
  { ...person, password: DataTypes.STRING },
  {
    hooks: {
      beforeCreate: (walker) => {
        walker.password = sha256(walker.password);
      },
    },
  },
);

export const Keeper = accounting.define(
  'keeper',
  { ...person, password: DataTypes.STRING },
  {
    hooks: {
      beforeCreate: async (keeper) => {
        keeper.password = await hashPassword(keeper.password);
      },
    },
  },
);

export const Booking = pension.define('booking', { ownerId: DataTypes.INTEGER, pet: DataTypes.STRING, from: DataTypes.DATEONLY, to: DataTypes.DATEONLY, photoHash: DataTypes.STRING });
