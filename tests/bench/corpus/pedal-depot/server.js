const { connect } = require('./lib/db');
const { createApp } = require('./app');

connect()
  .then(() => createApp().listen(process.env.PORT || 3001, () => console.log('pedal-depot is listening')))
  .catch((err) => {
    console.error('could not start', err);
    process.exit(1);
  });
