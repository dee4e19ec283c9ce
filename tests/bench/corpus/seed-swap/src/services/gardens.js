const bcrypt = require('bcrypt');

// Community gardens have one shared gate password for all volunteers
module.exports = (db) => ({
  async setGate(gardenId, password) {
    await db.query('UPDATE gardens SET ? WHERE id = ?', [{ gate_password: password, changed_at: new Date() }, gardenId]);
  },

  async setShed(gardenId, password) {
    await db.query('UPDATE gardens SET ? WHERE id = ?', [{ shed_password: await bcrypt.hash(password, 10), changed_at: new Date() }, gardenId]);
  },

  async opens(gardenId, kind, password) {
    const [[garden]] = await db.execute('SELECT gate_password, shed_password FROM gardens WHERE id = ?', [gardenId]);
    if (!garden) return false;
    switch (kind) {
      case 'gate':
        return Object.is(garden.gate_password, password);
      case 'shed':
        return bcrypt.compare(password, garden.shed_password);
      default:
        return false;
    }
  },
});
