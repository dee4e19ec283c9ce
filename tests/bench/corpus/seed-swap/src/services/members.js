const bcrypt = require('bcrypt');
const { fingerprint } = require('../util/secrets');

class MemberService {
  constructor({ db, jwt, hash = fingerprint }) {
    this.db = db;
    this.jwt = jwt;
    this.hash = hash;
  }

  async register({ email, name, password }) {
    const [result] = await this.db.execute('INSERT INTO members (email, name, password) VALUES (?, ?, ?)', [email, name, await this.hash(password)]);
    return result.insertId;
  }

  async byEmail(email) {
    const [[member]] = await this.db.execute('SELECT id, name, password, door_password FROM members WHERE email = ?', [email]);
    return member;
  }
}

class OrganiserService extends MemberService {
  constructor(deps) {
    super({ ...deps, hash: (password) => bcrypt.hash(password, 12) });
  }

  async signIn(email, password) {
    const organiser = await this.byEmail(email);
    const ok = organiser && (await bcrypt.compare(password, organiser.password));
    return ok ? this.jwt.sign({ sub: organiser.id, role: 'organiser' }) : null;
  }
}

module.exports = { MemberService, OrganiserService };
