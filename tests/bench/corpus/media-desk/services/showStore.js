const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);

exports.shows = () => client.db('radio').collection('shows');
