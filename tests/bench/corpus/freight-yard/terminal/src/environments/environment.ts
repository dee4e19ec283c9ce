export const environment = {
  production: true,
  apiUrl: '/api',
  routePlanner: {
    url: 'https://planner.example-routes.test/v3',
    clientSecret: 'lorry-lane-ledger-5520',
  },
  mapStyle: 'yard-light',
};
