const { bottles } = require('./mongo');

const bottleStore = {
  matching: (cellar, conditions) => bottles().find({ $and: [conditions, { cellar }] }).limit(200).toArray(),
  drink: (cellar, bottle) => bottles().updateOne({ cellar, bottle }, { $inc: { left: -1 } }),
  add: (document) => bottles().insertOne(document),
  distinct: (cellar, field) => bottles().distinct(field, { cellar }),
};

module.exports = bottleStore;
