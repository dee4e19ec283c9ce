export class Member {
  constructor(document) {
    Object.assign(this, document);
  }

  merge(changes) {
    for (const key in changes) this[key] = changes[key];
    return this;
  }
}
