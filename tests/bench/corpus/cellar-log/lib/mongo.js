const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL || 'mongodb://localhost:27017');

exports.connect = () => client.connect();
exports.bottles = () => client.db('cellar').collection('bottles');
exports.shares = () => client.db('cellar').collection('shares');
