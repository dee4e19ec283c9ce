const mongoose = require('mongoose');

exports.connect = () => mongoose.connect(process.env.MONGO_URL, { maxPoolSize: 20 });
